using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>How the site listens and answers: default address, body limit, proxy, compression.</summary>
public static class Hosting
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Forms are text; an action that takes files raises its own limit with [RequestSizeLimit].</summary>
    public const int BodyLimit = 256 * 1024;

    public static void AddHosting(this WebApplicationBuilder builder)
    {
        var config = builder.Configuration;
        var addressGiven = new[] { "urls", "http_ports", "https_ports" }.Any(k => !string.IsNullOrEmpty(config[k]))
            || config.GetSection("Kestrel:Endpoints").Exists();
        if (!addressGiven)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimit;
            // A telephone at the edge of the network stalls for half a minute in the middle of a form; the usual five seconds would lose
            // it. Bodies are small, so patience costs little.
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 50, gracePeriod: TimeSpan.FromSeconds(60));
            kestrel.Limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 50, gracePeriod: TimeSpan.FromSeconds(60));
        });

        // Compression over TLS can leak secrets that stand beside reflected input (BREACH). Our only secret in a page
        // is the antiforgery token, which is encrypted afresh on every answer, so there is nothing stable to guess.
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/manifest+json"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);

        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // Only the proxies named in the configuration are believed; by default none, not even loopback.
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in config.GetSection("Proxy:KnownProxies").Get<string[]>() ?? [])
            {
                options.KnownProxies.Add(IPAddress.Parse(proxy));
            }

            foreach (var network in config.GetSection("Proxy:KnownNetworks").Get<string[]>() ?? [])
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
            }
        });
    }

    public static void UseHosting(this WebApplication app)
    {
        var proxy = app.Configuration.GetSection("Proxy");
        if (proxy.GetSection("KnownProxies").GetChildren().Any() || proxy.GetSection("KnownNetworks").GetChildren().Any())
        {
            // Without a known proxy the middleware would believe anyone, so it is not there at all.
            app.UseForwardedHeaders();
        }

        app.UseResponseCompression();
    }
}
