using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>
/// The few files of wwwroot, squeezed once as far as Brotli goes and kept in memory; an address with ?v= (the
/// fingerprint that asp-append-version writes) may be kept for a year.
/// </summary>
public static class SiteFiles
{
    private static readonly FileExtensionContentTypeProvider Types = new(
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            [".css"] = "text/css; charset=utf-8",
            [".js"] = "text/javascript; charset=utf-8",
            [".svg"] = "image/svg+xml; charset=utf-8",
            [".webmanifest"] = "application/manifest+json; charset=utf-8",
            [".txt"] = "text/plain; charset=utf-8",
            [".png"] = "image/png",
            [".ico"] = "image/x-icon",
        });

    public static void UseSiteFiles(this WebApplication app)
    {
        var kept = new ConcurrentDictionary<string, Kept>(StringComparer.Ordinal);
        var root = app.Environment.WebRootFileProvider;

        app.Use(async (context, next) =>
        {
            var request = context.Request;
            if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
                || request.Path.Value is not { Length: > 1 } path
                || !Types.TryGetContentType(path, out var type)
                || root.GetFileInfo(path) is not { Exists: true, IsDirectory: false } file)
            {
                await next(context);
                return;
            }

            // By the file, not by the address: "//css//site.css" is the same one, and must not be squeezed and kept again.
            var key = file.PhysicalPath ?? path;
            if (!kept.TryGetValue(key, out var copy) || copy.Modified != file.LastModified)
            {
                kept[key] = copy = await Kept.ReadAsync(file, squeeze: !type.StartsWith("image/png", StringComparison.Ordinal));
            }

            await AnswerAsync(context, copy, type);
        });
    }

    private static async Task AnswerAsync(HttpContext context, Kept copy, string type)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.ETag = copy.Tag;
        if (request.Headers.IfNoneMatch.Contains(copy.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var accepted = request.Headers.AcceptEncoding.ToString();
        var (body, encoding) =
            copy.Brotli is not null && accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? (copy.Brotli, "br")
            : copy.Gzip is not null && accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? (copy.Gzip, "gzip")
            : (copy.Plain, "identity");
        // "identity" is also said aloud, so that the general compression leaves the answer alone.
        response.Headers.ContentEncoding = encoding;
        response.ContentType = type;
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    private sealed record Kept(DateTimeOffset Modified, string Tag, byte[] Plain, byte[]? Brotli, byte[]? Gzip)
    {
        public static async Task<Kept> ReadAsync(IFileInfo file, bool squeeze)
        {
            await using var stream = file.CreateReadStream();
            using var memory = new MemoryStream();
            await stream.CopyToAsync(memory);
            var plain = memory.ToArray();
            var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(plain))[..16]}\"";
            return new Kept(file.LastModified, tag, plain,
                squeeze ? Squeezed(plain, s => new BrotliStream(s, CompressionLevel.SmallestSize)) : null,
                squeeze ? Squeezed(plain, s => new GZipStream(s, CompressionLevel.SmallestSize)) : null);
        }

        private static byte[] Squeezed(byte[] plain, Func<Stream, Stream> squeeze)
        {
            using var memory = new MemoryStream();
            using (var stream = squeeze(memory))
            {
                stream.Write(plain);
            }

            return memory.ToArray();
        }
    }
}
