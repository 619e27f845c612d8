using System.Net;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>The kit must see what is wrong: every check meets a good page and a planted bad one.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KitTests(Chromium browser, ITestOutputHelper output)
{
    private static readonly Uri Nowhere = new("http://kit.test/");

    private const string Good = """
        <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thử</title><meta name="viewport" content="width=device-width"></head>
        <body><main><h1>Phụ nữ khởi nghiệp</h1><p>Một trang nhỏ.</p></main></body></html>
        """;

    [BrowserTheory]
    [InlineData(360, true)]
    [InlineData(360, false)]
    [InlineData(1280, true)]
    public async Task The_site_answers_on_a_real_port_and_stays_within_its_first_visit(int width, bool javaScript)
    {
        await using var site = new Site();
        await browser.VisitAsync(site.Address, Screen.Of(width), async visit =>
        {
            var weight = await Weight.MeasureAsync(visit.Page, async () => Assert.Equal(200, await visit.GoAsync("/")));
            output.WriteLine($"{width}, JavaScript {javaScript}: {weight}");
            weight.AssertAtMost(20 * 1024, 4);
            await Layout.AssertNoSidewaysScrollAsync(visit.Page);
            if (javaScript)
            {
                await Axe.AssertCleanAsync(visit.Page);
            }
        }, javaScript);
    }

    [BrowserTheory]
    [InlineData(360, true)]
    [InlineData(360, false)]
    [InlineData(1280, true)]
    [InlineData(1280, false)]
    public async Task A_visitor_has_the_screen_the_language_and_the_clock_of_ours(int width, bool javaScript) =>
        await browser.VisitAsync(Nowhere, Screen.Of(width), async visit =>
        {
            await ServeAsync(visit, Good.Replace("</main>", "<noscript><p>không có</p></noscript><script>document.title = 'chạy'</script></main>", StringComparison.Ordinal));
            await visit.GoAsync("/");

            Assert.Equal(javaScript ? "chạy" : "Thử", await visit.Page.TitleAsync());
            Assert.Equal(!javaScript, await visit.Page.Locator("noscript p").IsVisibleAsync());
            Assert.Equal(width, await visit.Page.EvaluateAsync<int>("innerWidth"));
            Assert.Equal("vi-VN", await visit.Page.EvaluateAsync<string>("navigator.language"));
            Assert.Equal("Asia/Ho_Chi_Minh", (await visit.Page.EvaluateAsync<string>("Intl.DateTimeFormat().resolvedOptions().timeZone")).Replace("Saigon", "Ho_Chi_Minh", StringComparison.Ordinal));
        }, javaScript);

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Axe_passes_a_good_page_and_names_what_is_wrong_with_a_bad_one(int width) =>
        await browser.VisitAsync(Nowhere, Screen.Of(width), async visit =>
        {
            await ServeAsync(visit, Good, csp: "default-src 'none'; style-src 'self'; script-src 'nonce-x'");
            await visit.GoAsync("/");
            await Axe.AssertCleanAsync(visit.Page);

            await visit.Page.GotoAsync("about:blank");
            await visit.Page.SetContentAsync(Good.Replace("<p>", "<input id='trống'><p style='color:#aaa;background:#fff'>", StringComparison.Ordinal));
            var found = await Axe.FindAsync(visit.Page);
            Assert.Contains(found, line => line.StartsWith("label", StringComparison.Ordinal) && line.Contains("trống", StringComparison.Ordinal));
            Assert.Contains(found, line => line.StartsWith("color-contrast", StringComparison.Ordinal));
        });

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_page_that_scrolls_sideways_is_found_and_a_scrolling_box_is_not(int width) =>
        await browser.VisitAsync(Nowhere, Screen.Of(width), async visit =>
        {
            const string wide = "<div id='bảng' style='width:1500px'>rộng</div>";
            await visit.Page.SetContentAsync(Good.Replace("<p>", $"<div style='overflow-x:auto'>{wide}</div><p>", StringComparison.Ordinal));
            await Layout.AssertNoSidewaysScrollAsync(visit.Page);

            await visit.Page.SetContentAsync(Good.Replace("<p>", wide + "<p>", StringComparison.Ordinal));
            Assert.Contains("div#bảng", Assert.Single(await Layout.FindOverflowAsync(visit.Page)), StringComparison.Ordinal);
        });

    [BrowserFact]
    public async Task A_navigation_is_weighed_and_what_the_cache_answers_is_free() =>
        await browser.VisitAsync(Nowhere, Screen.Phone, async visit =>
        {
            using var server = new TinyServer(path => path == "/" ? "<!doctype html><title>x</title><link rel=icon href=data:,><link rel=stylesheet href=/a.css>" + new string(' ', 5_000) : "/*" + new string('a', 20_000) + "*/");
            var first = await Weight.MeasureAsync(visit.Page, () => visit.Page.GotoAsync(server.Url));
            var next = await Weight.MeasureAsync(visit.Page, () => visit.Page.GotoAsync(server.Url));

            Assert.InRange(first.Bytes, 25_000, 26_000);
            Assert.Equal(2, first.Requests);
            Assert.InRange(next.Bytes, 5_000, 5_500);
            Assert.Equal(1, next.Requests);
            Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => first.AssertAtMost(25_000, 2));
            Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => first.AssertAtMost(26_000, 1));
            first.AssertAtMost(26_000, 2);
        });

    [BrowserTheory]
    [InlineData("<script nonce=x>console.error('hỏng')</script>", "hỏng", true)]
    [InlineData("<script nonce=x>throw new Error('ném')</script>", "ném", true)]
    [InlineData("<script>document.title = 'chui'</script>", "Content Security Policy", true)]
    [InlineData("<p style='color:red'>đỏ</p>", "Content Security Policy", true)]
    [InlineData("<p style='color:red'>đỏ</p>", "Content Security Policy", false)]
    [InlineData("<img src='http://elsewhere.test/a.png' alt=''>", "Content Security Policy", true)]
    [InlineData("<img src='/missing.png' alt=''>", "404", true)]
    public async Task What_goes_wrong_behind_a_page_fails_the_test_and_leaves_a_picture(string bad, string expected, bool javaScript)
    {
        var picture = Path.Combine(Journey.PictureFolder, $"planted-360{(javaScript ? "" : "-nojs")}-visitor.png");
        Directory.CreateDirectory(Journey.PictureFolder);
        File.Delete(picture);

        var failure = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => browser.VisitAsync(Nowhere, Screen.Phone, async visit =>
        {
            await ServeAsync(visit, Good.Replace("</main>", bad + "</main>", StringComparison.Ordinal), csp: "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'nonce-x'");
            await visit.GoAsync("/");
        }, javaScript, name: "planted"));

        Assert.Contains(expected, failure.Message, StringComparison.OrdinalIgnoreCase);
        Assert.True(File.Exists(picture));
    }

    [BrowserTheory]
    [InlineData(404, true)]
    [InlineData(400, true)]
    [InlineData(500, false)]
    public async Task A_page_that_is_refused_is_no_fault_and_one_that_breaks_is(int status, bool quiet) =>
        await browser.JourneyAsync(async journey =>
        {
            await using var aside = await journey.EnterAsync("aside", Nowhere, Screen.Phone);
            await ServeAsync(aside, Good, status);
            Assert.Equal(status, await aside.GoAsync("/"));
            Assert.Equal(quiet, aside.Faults.Count == 0);
            journey.Forget(aside);
        });

    [Theory]
    [InlineData("/opt/x", new[] { "/opt/x", "/usr/bin/chromium" }, "/opt/x")]
    [InlineData("/opt/gone", new[] { "/usr/bin/chromium" }, null)]
    [InlineData(null, new[] { "/usr/bin/chromium-browser" }, "/usr/bin/chromium-browser")]
    [InlineData("", new string[0], null)]
    public void A_named_browser_is_the_only_one_that_counts(string? named, string[] there, string? expected) =>
        Assert.Equal(expected, ChromiumFinder.Find(named, ["/usr/bin/chromium", "/usr/bin/chromium-browser"], there.Contains));

    private static async Task ServeAsync(Visit visit, string html, int status = 200, string? csp = null) => await visit.Context.RouteAsync("**/*", route =>
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        return route.FulfillAsync(path == "/"
            ? new() { Status = status, ContentType = "text/html; charset=utf-8", Body = html, Headers = csp is null ? null : new Dictionary<string, string> { ["Content-Type"] = "text/html; charset=utf-8", ["Content-Security-Policy"] = csp } }
            : new RouteFulfillOptions { Status = path == "/favicon.ico" ? 204 : 404 });
    });

    /// <summary>Cache and sizes on the line need a real server: an answer given inside the browser has neither.</summary>
    private sealed class TinyServer : IDisposable
    {
        private readonly HttpListener listener;

        public TinyServer(Func<string, string> answer)
        {
            (listener, Url) = Start();
            listener.BeginGetContext(Answer, answer);
        }

        public string Url { get; }

        public void Dispose() => listener.Close();

        /// <summary>A listener wants its port named: one that is free now, and another when somebody took it meanwhile.</summary>
        private static (HttpListener Listener, string Url) Start()
        {
            while (true)
            {
                using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
                probe.Start();
                var url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
                probe.Stop();
                var listener = new HttpListener { Prefixes = { url } };
                try
                {
                    listener.Start();
                    return (listener, url);
                }
                catch (HttpListenerException)
                {
                    listener.Close();
                }
            }
        }

        private void Answer(IAsyncResult result)
        {
            if (!listener.IsListening)
            {
                return;
            }

            var context = listener.EndGetContext(result);
            listener.BeginGetContext(Answer, result.AsyncState);
            var path = context.Request.Url!.AbsolutePath;
            context.Response.ContentType = path == "/" ? "text/html" : "text/css";
            context.Response.Headers["Cache-Control"] = path == "/" ? "no-store" : "max-age=3600";
            context.Response.Close(System.Text.Encoding.UTF8.GetBytes(((Func<string, string>)result.AsyncState!)(path)), willBlock: true);
        }
    }
}
