using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Accounts;

/// <summary>A form posted after the session had ended is not lost, and nobody else ever sees it.</summary>
public sealed class KeptFormTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Typed = "Hoàng Thị Đổi Tên <b>";

    [Fact]
    public async Task She_signs_in_again_and_finds_what_she_wrote_in_its_place()
    {
        var account = await app.AddAccount("0912353001");
        using var browser = app.Anonymous();
        var (signIn, _) = await PostTooLate(browser, "0912353001");
        Assert.StartsWith("/tai-khoan/dang-nhap?ve=%2Ftai-khoan&giu=", signIn, StringComparison.Ordinal);
        var page = await browser.Page(signIn);
        Assert.Contains("Chưa mất gì cả", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Đổi Tên", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var entered = await browser.Submit(page, signIn, [new("Form.Login", "0912353001"), new("Form.Password", AccountsApp.Password)]);
        var back = entered.Headers.Location!.ToString();
        Assert.StartsWith("/tai-khoan?giu=", back, StringComparison.Ordinal);

        // Shown as often as it takes: the first answer may get lost on the way.
        await browser.Page(back);
        var form = await browser.Page(back);
        Assert.Equal(Typed, ((IHtmlInputElement?)form.QuerySelector("#Form_FullName"))!.Value);
        Assert.True(((IHtmlInputElement?)form.QuerySelector("#Form_Language-2"))!.IsChecked);
        Assert.Equal("", ((IHtmlInputElement?)form.QuerySelector("#Form_CurrentPassword"))!.Value);
        Assert.Contains("chưa có gì được lưu", form.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Lỗi", form.Title, StringComparison.Ordinal);

        browser.Http.DefaultRequestHeaders.Referrer = new Uri("http://localhost" + back);
        using var saved = await browser.Submit(form, back, [], "/tai-khoan");
        Assert.Equal(HttpStatusCode.Found, saved.StatusCode);
        Assert.Equal(Typed, (await app.Reload(account)).Person.FullName);
        Assert.Equal(0, await Kept(account));
        Assert.DoesNotContain("Đổi Tên", (await browser.Page(back)).QuerySelector("main .alert")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_account_on_the_same_browser_sees_nothing()
    {
        var account = await app.AddAccount("0912353011");
        await app.AddAccount("0912353012", "Lò Thị Khác");
        using var browser = app.Anonymous();
        var (signIn, _) = await PostTooLate(browser, "0912353011");
        using var entered = await browser.Submit(await browser.Page(signIn), signIn, [new("Form.Login", "0912353012"), new("Form.Password", AccountsApp.Password)]);
        Assert.Equal("/tai-khoan", entered.Headers.Location!.ToString());
        var id = signIn[(signIn.IndexOf("giu=", StringComparison.Ordinal) + 4)..];
        var page = await browser.Page($"/tai-khoan?giu={id}");
        Assert.Equal("Lò Thị Khác", ((IHtmlInputElement?)page.QuerySelector("#Form_FullName"))!.Value);
        Assert.DoesNotContain("Đổi Tên", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(1, await Kept(account));
    }

    [Fact]
    public async Task What_is_kept_is_sealed_without_passwords_and_dies_after_a_day()
    {
        var account = await app.AddAccount("0912353021");
        using var browser = app.Anonymous();
        var (signIn, late) = await PostTooLate(browser, "0912353021");
        var row = await app.WithDb(db => db.SealedForms.SingleAsync(f => f.AccountId == account.Id));
        Assert.DoesNotContain("Hoàng", row.Sealed, StringComparison.Ordinal);
        Assert.Equal("/tai-khoan", row.Path);
        app.Clock.MoveTo(late + SealedForm.Life + TimeSpan.FromMinutes(1));
        Assert.DoesNotContain("Chưa mất gì cả", (await browser.Page(signIn)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var entered = await app.SignIn(browser, "0912353021");
        var page = await browser.Page($"/tai-khoan?giu={row.Id}");
        Assert.DoesNotContain("Đổi Tên", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_known_browser_or_with_too_much_nothing_is_kept_and_nothing_promised()
    {
        using var stranger = app.Anonymous();
        using var answer = await stranger.Post("/tai-khoan", ("Form.FullName", Typed));
        Assert.Equal("/tai-khoan/dang-nhap?ve=%2Ftai-khoan", answer.Headers.Location!.ToString());
        await app.AddAccount("0912353031");
        using var browser = app.Anonymous();
        await app.SignIn(browser, "0912353031");
        EndSession(browser);
        using var tooMuch = await browser.Post("/tai-khoan", ("Form.FullName", new string('a', 300_000)));
        Assert.Equal("/tai-khoan/dang-nhap?ve=%2Ftai-khoan", tooMuch.Headers.Location!.ToString());
        Assert.DoesNotContain("Chưa mất gì cả", (await browser.Page("/tai-khoan/dang-nhap?ve=%2Ftai-khoan&giu=" + Guid.CreateVersion7())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_that_showed_the_form_is_found_and_never_leads_off_the_site()
    {
        await app.AddAccount("0912353041");
        using var browser = app.Anonymous();
        await app.SignIn(browser, "0912353041");
        EndSession(browser);
        foreach (var (referer, page) in new[] { ("http://localhost/tai-khoan/noi-o?tinh=1", "/tai-khoan/noi-o?tinh=1"), ("https://xau.example/tai-khoan/noi-o", "/quan-tri/don-vi/1"), ("http://localhost/quan-tri/don-vi/1/ten", "/quan-tri/don-vi/1") })
        {
            browser.Http.DefaultRequestHeaders.Referrer = new Uri(referer);
            using var answer = await browser.Post($"/quan-tri/don-vi/{Guid.CreateVersion7()}/ten", ("Rename.Name", "Xã Mới"));
            var ve = System.Web.HttpUtility.ParseQueryString(answer.Headers.Location!.ToString().Split('?')[1])["ve"]!;
            Assert.StartsWith(page.Contains("don-vi", StringComparison.Ordinal) ? "/quan-tri/don-vi/" : page, ve, StringComparison.Ordinal);
            Assert.DoesNotContain("/ten", ve, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Long_rules_are_kept_whole()
    {
        var account = await app.AddAccount("0912353061");
        using var browser = app.Anonymous();
        await app.SignIn(browser, "0912353061");
        EndSession(browser);
        using var answer = await browser.Post("/tai-khoan", ("Form.FullName", new string('ế', 28_000)));
        Assert.Contains("giu=", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, await Kept(account));
    }

    [Fact]
    public async Task A_script_that_saves_by_itself_hears_401_and_nothing_is_kept()
    {
        var account = await app.AddAccount("0912353051");
        using var browser = app.Anonymous();
        await app.SignIn(browser, "0912353051");
        EndSession(browser);
        browser.Http.DefaultRequestHeaders.Add("X-Autosave", "1");
        using var answer = await browser.Post("/tai-khoan", ("Form.FullName", Typed));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(0, await Kept(account));
    }

    private static void EndSession(Browser browser)
    {
        foreach (var cookie in browser.Cookies.GetAllCookies().Where(c => c.Name == "hpn"))
        {
            cookie.Expired = true;
        }
    }

    private async Task<(string SignIn, DateTime At)> PostTooLate(Browser browser, string login)
    {
        await app.SignIn(browser, login);
        var page = await browser.Page("/tai-khoan");
        EndSession(browser);
        browser.Http.DefaultRequestHeaders.Referrer = new Uri("http://localhost/tai-khoan");
        using var answer = await browser.Submit(page, "/tai-khoan", [new("Form.FullName", Typed), new("Form.Language", "en"), new("Form.CurrentPassword", AccountsApp.Password)], "/tai-khoan");
        browser.Http.DefaultRequestHeaders.Referrer = null;
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return (answer.Headers.Location!.ToString(), app.Now);
    }

    private Task<int> Kept(Account account) => app.WithDb(db => db.SealedForms.CountAsync(f => f.AccountId == account.Id));
}
