using System.Collections.Concurrent;
using HoiPhuNu.Startup.Web.Features.Notifications.Sending;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

/// <summary>The mail part of the site alone, registered exactly as the site does it, with every log line kept.</summary>
public sealed class MailHost : IAsyncDisposable, ILoggerProvider
{
    private readonly IHost host;

    private MailHost(Dictionary<string, string?> settings)
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("hpn-mail-").FullName;
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Directory"] = Directory });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(this);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddEmail(builder.Configuration);
        host = builder.Build();
    }

    public string Directory { get; }

    public string Folder => Path.Combine(Directory, "mail");

    public ConcurrentQueue<string> Log { get; } = [];

    public IEmailSender Sender => host.Services.GetRequiredService<IEmailSender>();

    public MailFolder Mails => host.Services.GetRequiredService<MailFolder>();

    public static async Task<MailHost> StartAsync(params (string Key, string? Value)[] settings)
    {
        var mail = new MailHost(settings.ToDictionary(s => "Email:" + s.Key, s => s.Value));
        try
        {
            await mail.host.StartAsync();
            return mail;
        }
        catch
        {
            await mail.DisposeAsync();
            throw;
        }
    }

    public static EmailMessage Message(string? body = null) => new(
        Guid.CreateVersion7(), "lo.thi.mai@example.vn", "Lò Thị Mai", "Hồ sơ “Miến dong Bản Nà” đã được nộp", body ?? "Chào chị Mai,\n\nHồ sơ của chị đã đến nơi.\nMã: PNKN26-7F3K-92\n");

    public ILogger CreateLogger(string categoryName) => new KeepingLogger(categoryName, Log);

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
        System.IO.Directory.Delete(Directory, recursive: true);
    }

    public void Dispose()
    {
    }

    private sealed class KeepingLogger(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{category}: {formatter(state, exception)} {exception}");
    }
}
