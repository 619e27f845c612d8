using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Parser;
using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Web.Tests.Frame;

/// <summary>What a first visit to the frame costs, in Brotli bytes and requests.</summary>
public sealed class WeightTests(App app, ITestOutputHelper output) : IClassFixture<App>
{
    private const int MostCss = 8 * 1024;
    private const int MostScript = 12 * 1024;
    private const int MostRequests = 4;

    [Fact]
    public async Task The_frame_is_light()
    {
        using var browser = app.Anonymous();
        browser.Http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var (html, pageBytes) = await Fetch(browser, "/");
        var page = new HtmlParser().ParseDocument(html);
        var assets = page.QuerySelectorAll("link[rel=stylesheet],link[rel=manifest],link[rel=icon]").Select(e => e.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src],img[src]").Select(e => e.GetAttribute("src")!)).Distinct().ToList();
        var (css, script, all) = (0, 0, pageBytes);
        foreach (var asset in assets)
        {
            Assert.Contains("?v=", asset, StringComparison.Ordinal);
            var (_, bytes) = await Fetch(browser, asset);
            output.WriteLine($"{asset.Split('?')[0]} {bytes} B");
            all += bytes;
            css += asset.Contains(".css", StringComparison.Ordinal) ? bytes : 0;
            script += asset.Contains(".js", StringComparison.Ordinal) ? bytes : 0;
        }

        // What a page fetches later is counted too: all the script there is.
        foreach (var later in Directory.EnumerateFiles(Path.Combine(SourceTree.Web, "wwwroot", "js")).Select(f => "/js/" + Path.GetFileName(f)).Where(f => !assets.Any(a => a.StartsWith(f, StringComparison.Ordinal))))
        {
            var (_, bytes) = await Fetch(browser, later);
            output.WriteLine($"{later} {bytes} B");
            script += bytes;
        }

        output.WriteLine($"page {pageBytes} B, first visit {all} B in {assets.Count + 1} requests");
        Assert.InRange(assets.Count + 1, 1, MostRequests);
        Assert.InRange(css, 1, MostCss);
        Assert.InRange(script, 1, MostScript);
        Assert.Empty(page.QuerySelectorAll("[style],style,script:not([src]),[onclick]"));
    }

    [Fact]
    public async Task A_fingerprinted_file_may_be_kept_for_a_year_and_a_plain_one_not()
    {
        using var browser = app.Anonymous();
        using var marked = await browser.Get("/css/site.css?v=x");
        using var plain = await browser.Get("/css/site.css");
        Assert.Contains("immutable", marked.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("immutable", plain.Headers.CacheControl!.ToString(), StringComparison.Ordinal);

        using var again = new HttpRequestMessage(HttpMethod.Get, "/css/site.css");
        again.Headers.IfNoneMatch.Add(plain.Headers.ETag!);
        using var unchanged = await browser.Http.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task A_visitor_gets_no_cookie_for_messages_she_does_not_have()
    {
        using var browser = app.Anonymous();
        using var response = await browser.Get("/");
        Assert.DoesNotContain("tin-bao", string.Join(' ', response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []), StringComparison.Ordinal);
    }

    private static async Task<(string Text, int Bytes)> Fetch(Browser browser, string path)
    {
        using var response = await browser.Get(path);
        var body = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(body), CompressionMode.Decompress));
        return (await reader.ReadToEndAsync(), body.Length);
    }
}
