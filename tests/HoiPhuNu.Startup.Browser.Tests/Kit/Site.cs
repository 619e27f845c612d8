using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>The site itself on a free port of this machine, with a data directory of its own that goes away with it.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> factory;
    private readonly string directory = Directory.CreateTempSubdirectory("hpn-site-").FullName;

    public Site(WebApplicationFactory<Program>? factory = null, string environment = "Development", params (string Key, string Value)[] settings)
    {
        this.factory = (factory ?? new()).WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment(environment);
            builder.UseSetting("Data:Directory", directory);
            builder.UseSetting("urls", "http://127.0.0.1:0");
            builder.UseSetting("Demo:Load", "false"); // a test that wants them says so
            builder.UseSetting("Jobs:Enabled", "false");
            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }
        });
        this.factory.UseKestrel();
        this.factory.StartServer();
        Address = this.factory.ClientOptions.BaseAddress;
    }

    public Uri Address { get; }

    public IServiceProvider Services => factory.Services;

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        try
        {
            Directory.Delete(directory, recursive: true);
        }
        catch (IOException)
        {
            // A worker may still hold a file for a moment; the folder is a temporary one.
        }
    }
}
