using System.Net;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Frame;

/// <summary>The outer wall: headers, antiforgery, error pages, languages.</summary>
public sealed class WallTests(FrameApp app) : IClassFixture<FrameApp>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/khong-co-trang-nay")]
    [InlineData("/css/site.css")]
    [InlineData("/probe/bug")]
    [InlineData("/probe/conflict")]
    public async Task Every_answer_carries_the_headers(string path)
    {
        using var browser = app.Anonymous();
        using var response = await browser.Get(path);
        Assert.Equal(Security.ContentSecurityPolicy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.True(response.Headers.Contains("Permissions-Policy"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.DoesNotContain("unsafe", Security.ContentSecurityPolicy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/probe/gone", HttpStatusCode.NotFound, "Không có trang này")]
    [InlineData("/khong-co-trang-nay", HttpStatusCode.NotFound, "Không có trang này")]
    [InlineData("/probe/not-mine", HttpStatusCode.Forbidden, "Trang này dành cho người khác")]
    [InlineData("/probe/conflict", HttpStatusCode.Conflict, "Có người vừa sửa chỗ này trước chị")]
    [InlineData("/probe/lost-race", HttpStatusCode.Conflict, "Có người vừa sửa chỗ này trước chị")]
    [InlineData("/probe/too-often", HttpStatusCode.TooManyRequests, "Chị thử nhiều lần quá")]
    [InlineData("/probe/busy", HttpStatusCode.ServiceUnavailable, "Máy chủ đang bận")]
    [InlineData("/probe/bug", HttpStatusCode.InternalServerError, "Có trục trặc ở máy chủ")]
    [InlineData("/loi/200", HttpStatusCode.NotFound, "Không có trang này")]
    public async Task A_failure_says_what_to_do(string path, HttpStatusCode status, string title)
    {
        using var browser = app.Anonymous();
        using var response = await browser.Get(path);
        Assert.Equal(status, response.StatusCode);
        var page = await Browser.Read(response);
        Assert.Equal(title, page.QuerySelector("h1")?.TextContent);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.DoesNotContain("0912345678", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Our_own_failure_has_a_number_to_read_out()
    {
        using var browser = app.Anonymous();
        using var response = await browser.Get("/probe/bug");
        Assert.Matches(@"[0-9A-F]{4}-[0-9A-F]{4}", (await Browser.Read(response)).QuerySelector("main b")!.TextContent);
    }

    [Fact]
    public async Task A_post_without_its_token_is_refused_in_words()
    {
        using var browser = app.Anonymous();
        using var response = await browser.Post("/probe-post");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Trang này mở lâu quá", (await Browser.Read(response)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Workshop_pages_are_not_there_outside_Development()
    {
        using var browser = app.Anonymous();
        using var probe = await browser.Get("/probe-workshop");
        using var sheet = await browser.Get("/quan-tri/giao-dien");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (probe.StatusCode, sheet.StatusCode));
    }

    [Fact]
    public async Task The_language_is_hers_to_choose_and_the_browser_has_no_say()
    {
        using var browser = app.Anonymous();
        browser.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-US,en;q=0.9");
        var page = await browser.Page("/");
        Assert.Equal("vi", page.DocumentElement.GetAttribute("lang"));

        // The query serves one page; the switch at the foot stays.
        Assert.Equal("en", (await browser.Page("/?ui-culture=en")).DocumentElement.GetAttribute("lang"));
        Assert.Equal("vi", (await browser.Page("/")).DocumentElement.GetAttribute("lang"));

        Assert.Equal("/ngon-ngu/en?ve=%2F", page.QuerySelector("footer a[hreflang=en]")!.GetAttribute("href"));
        using var chosen = await browser.Get("/ngon-ngu/en?ve=%2F%3Fa%3D1");
        Assert.Equal("/?a=1", chosen.Headers.Location?.ToString());
        Assert.Contains("no-store", chosen.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("en", (await browser.Page("/")).DocumentElement.GetAttribute("lang"));
        Assert.Equal("en", (await browser.Page("/?ui-culture=vi")).DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/\t/example.org/")]
    [InlineData("/\\example.org/")]
    [InlineData("")]
    public async Task The_switch_leads_nowhere_else(string returnTo)
    {
        using var browser = await app.SignedIn(await app.AddPerson());
        var page = await browser.Page("/");
        var token = page.QuerySelector("footer input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var chosen = await browser.Post("/ngon-ngu", ("__RequestVerificationToken", token), ("language", "xx"), ("returnTo", returnTo));
        Assert.Equal("/", chosen.Headers.Location?.ToString());
        using var followed = await browser.Get($"/ngon-ngu/xx?ve={Uri.EscapeDataString(returnTo)}");
        Assert.Equal("/", followed.Headers.Location?.ToString());
        Assert.Equal("vi", (await browser.Page("/")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_script_that_saves_by_itself_hears_the_number_and_no_page()
    {
        using var browser = app.Anonymous();
        browser.Http.DefaultRequestHeaders.Add("X-Autosave", "1");
        using var response = await browser.Get("/probe/conflict");
        Assert.Equal((HttpStatusCode.Conflict, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public void A_line_that_stalls_for_half_a_minute_does_not_lose_a_form()
    {
        var limits = app.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>>().Value.Limits;
        Assert.All([limits.MinRequestBodyDataRate, limits.MinResponseDataRate], rate => Assert.True(rate!.GracePeriod >= TimeSpan.FromSeconds(30) && rate.BytesPerSecond <= 50));
    }

    [Fact]
    public async Task Whoever_is_signed_in_switches_by_a_form_and_another_site_switches_nobody()
    {
        using var browser = await app.SignedIn(await app.AddPerson());
        var token = (await browser.Page("/")).QuerySelector("footer input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using (var bare = await browser.Post("/ngon-ngu", ("language", "en")))
        {
            Assert.Equal(HttpStatusCode.BadRequest, bare.StatusCode);
        }

        browser.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        using (var lured = await browser.Get("/ngon-ngu/en"))
        {
            Assert.False(lured.Headers.Contains("Set-Cookie"));
        }

        using var chosen = await browser.Post("/ngon-ngu", ("__RequestVerificationToken", token), ("language", "en"), ("returnTo", "/?a=1"));
        Assert.Equal("/?a=1", chosen.Headers.Location?.ToString());
        Assert.Equal("en", (await browser.Page("/")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Signed_in_pages_are_not_kept_by_the_browser()
    {
        using var browser = await app.SignedIn(await app.AddPerson());
        using var response = await browser.Get("/");
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }
}
