using HoiPhuNu.Startup.Web.Setup;

namespace HoiPhuNu.Startup.Web.Tests.Frame;

/// <summary>Public pages may be kept for a minute by visitors and caches; nothing personal, and nothing with a token, ever.</summary>
public sealed class VisitorCachingTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Public_pages_are_kept_for_a_minute_by_whoever_is_not_signed_in()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Published });
        using var visitor = app.Anonymous();
        using var member = await app.SignedIn(s.Entrants[0]);
        foreach (var path in new[] { "/", "/cuoc-thi", $"/cuoc-thi/{s.Slug}", "/ket-qua", $"/ket-qua/{s.Slug}", "/tin-tuc" })
        {
            using var page = await visitor.Get(path);
            Assert.Equal((path, VisitorCaching.Kept), (path, page.Headers.CacheControl?.ToString()));
            Assert.Contains("Cookie", page.Headers.Vary);
            Assert.False(page.Headers.Contains("Set-Cookie"), path);
            Assert.DoesNotContain("__RequestVerificationToken", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

            using var hers = await member.Get(path);
            Assert.Equal((path, "no-store"), (path, hers.Headers.CacheControl?.ToString()));
        }
    }

    [Theory]
    [InlineData("/tra-cuu")]
    [InlineData("/tai-khoan/dang-nhap")]
    [InlineData("/tai-khoan/dang-ky")]
    [InlineData("/cuoc-thi/khong-co")]
    [InlineData("/ho-so")]
    public async Task Nothing_else_is(string path)
    {
        using var visitor = app.Anonymous();
        using var page = await visitor.Get(path);
        Assert.NotEqual(true, page.Headers.CacheControl?.Public);
    }

    [Fact]
    public async Task A_message_shown_once_is_kept_by_nobody()
    {
        using var browser = await app.SignedIn(await app.AddPerson(), administrator: true);
        var token = (await browser.Page("/")).QuerySelector("footer input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using (var done = await browser.Post("/quan-tri/hang-doi/thu/thu-lai", ("__RequestVerificationToken", token)))
        {
            Assert.Equal(System.Net.HttpStatusCode.Redirect, done.StatusCode);
        }

        // Her session ends before she has seen what was done.
        foreach (var cookie in browser.Cookies.GetAllCookies().Where(c => c.Name == "hpn"))
        {
            cookie.Expired = true;
        }

        using var told = await browser.Get("/");
        Assert.NotNull((await Browser.Read(told)).QuerySelector("main .messages .alert"));
        Assert.NotEqual(true, told.Headers.CacheControl?.Public);
        using var after = await browser.Get("/");
        Assert.Null((await Browser.Read(after)).QuerySelector("main .messages .alert"));
        Assert.Equal(VisitorCaching.Kept, after.Headers.CacheControl?.ToString());
    }
}
