using System.Net;
using System.Text.RegularExpressions;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace HoiPhuNu.Startup.Web.Tests.Accounts;

public sealed partial class SignInTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private static int _number = 70_000;

    [Theory]
    [InlineData("0912345001", "0912345001")]
    [InlineData("0912345002", "+84 912 345 002")]
    [InlineData("0912345003", "0912.345.003")]
    [InlineData("lan.thu@example.vn", "Lan.Thu@Example.VN")]
    public async Task She_signs_in_with_what_she_registered_however_typed(string login, string typed)
    {
        await app.AddAccount(login);
        using var browser = app.Anonymous();
        using var answer = await app.SignIn(browser, typed);
        Assert.Equal("/tai-khoan", answer.Headers.Location?.ToString());
        await browser.Page("/tai-khoan");
    }

    [Fact]
    public async Task The_other_name_on_file_serves_too_unless_two_share_it()
    {
        var first = await app.AddAccount("0912345011");
        await File(first, "0912345011", "chung@example.vn");
        using var one = app.Anonymous();
        Assert.Equal(HttpStatusCode.Found, (await app.SignIn(one, "chung@example.vn")).StatusCode);
        var second = await app.AddAccount("0912345012");
        await File(second, "0912345012", "chung@example.vn");
        using var two = app.Anonymous();
        Assert.Equal(HttpStatusCode.OK, (await app.SignIn(two, "chung@example.vn")).StatusCode);
    }

    [Fact]
    public async Task Letters_sent_in_parts_by_another_keyboard_are_the_same_password()
    {
        await app.AddAccount("0912345013");
        using var browser = app.Anonymous();
        Assert.Equal(HttpStatusCode.Found, (await app.SignIn(browser, "0912345013", AccountsApp.Password.Normalize(System.Text.NormalizationForm.FormD))).StatusCode);
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_name_and_an_account_without_a_password_look_the_same_and_cost_the_same()
    {
        await app.AddAccount("0912345021");
        await app.AddAccount("0912345022", password: null);
        var answers = new List<(HttpStatusCode, string, int)>();
        foreach (var login in new[] { "0912345021", "0912345022", "0912345099", "khong.co@example.vn", "chẳng phải số" })
        {
            using var browser = app.Anonymous();
            var before = app.Hasher.Checks;
            using var answer = await app.SignIn(browser, login, "sai mat khau roi nhe");
            answers.Add((answer.StatusCode, Bare(await answer.Content.ReadAsStringAsync(), login), app.Hasher.Checks - before));
        }

        Assert.Single(answers.Distinct());
        Assert.Equal(1, answers[0].Item3);
        Assert.Contains("mật khẩu chưa đúng", answers[0].Item2, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_and_failing_are_audited_without_personal_data()
    {
        var account = await app.AddAccount("0912345031");
        using var browser = app.Anonymous();
        await app.SignIn(browser, "0912345031", "sai mat khau roi nhe");
        await app.SignIn(browser, "0912345031");
        var lines = await app.WithDb(db => db.Activities.Where(a => a.SubjectId == account.Id).OrderBy(a => a.At).ToListAsync());
        Assert.Equal([nameof(SignedIn), nameof(SignInFailed)], lines.Select(l => l.Event).Order());
        Assert.DoesNotContain(lines, l => l.Details.Contains("912345031", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hash_of_weaker_settings_is_made_anew_and_her_other_sessions_stay()
    {
        var account = await app.AddAccount("0912345041");
        var weak = new PasswordHasher<Account>(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 100 }));
        await app.WithDb(db => db.Users.Where(a => a.Id == account.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.PasswordHash, weak.HashPassword(account, AccountsApp.Password))));
        using var elsewhere = app.SignedIn(await app.Reload(account));
        using var browser = app.Anonymous();
        Assert.Equal(HttpStatusCode.Found, (await app.SignIn(browser, "0912345041")).StatusCode);
        var renewed = (await app.Reload(account)).PasswordHash!;
        Assert.NotEqual(PasswordVerificationResult.SuccessRehashNeeded, app.Hasher.VerifyHashedPassword(account, renewed, AccountsApp.Password));
        await elsewhere.Page("/tai-khoan");
    }

    [Fact]
    public async Task An_entrant_stays_signed_in_for_thirty_days_staff_for_twelve_hours()
    {
        var start = app.Now;
        await app.AddAccount("0912345051");
        var staff = await app.AddAccount("0912345052");
        var unit = await app.AddUnit("phien-1", "Xã Phiên", UnitLevel.Commune);
        await app.Appoint(staff.PersonId, unit.Id, UnitRole.Officer);
        using var hers = app.Anonymous();
        using var theirs = app.Anonymous();
        await app.SignIn(hers, "0912345051");
        await app.SignIn(theirs, "0912345052");
        try
        {
            app.Clock.Pass(TimeSpan.FromHours(11));
            await theirs.Page("/tai-khoan");
            app.Clock.Pass(TimeSpan.FromHours(11)); // she worked in between: still there
            await theirs.Page("/tai-khoan");
            app.Clock.Pass(TimeSpan.FromHours(13));
            Assert.Equal(HttpStatusCode.Found, (await theirs.Get("/tai-khoan")).StatusCode);
            app.Clock.Pass(TimeSpan.FromDays(28));
            await hers.Page("/tai-khoan");
            app.Clock.Pass(TimeSpan.FromDays(31));
            Assert.Equal(HttpStatusCode.Found, (await hers.Get("/tai-khoan")).StatusCode);
        }
        finally
        {
            app.Clock.MoveTo(start);
        }
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_forgets_the_browser()
    {
        await app.AddAccount("0912345061");
        using var browser = app.Anonymous();
        using var entered = await app.SignIn(browser, "0912345061");
        foreach (var cookie in entered.Headers.GetValues("Set-Cookie"))
        {
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        }

        using var left = await browser.Submit("/tai-khoan", "/tai-khoan/dang-xuat");
        Assert.Equal("/", left.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Found, (await browser.Get("/tai-khoan")).StatusCode);
        Assert.DoesNotContain(browser.Cookies.GetAllCookies(), c => c.Name is "hpn" or "hpn-ai");
    }

    [Fact]
    public async Task Her_old_page_signs_her_out_although_the_session_is_over_already()
    {
        await app.AddAccount("0912345062");
        using var browser = app.Anonymous();
        using var entered = await app.SignIn(browser, "0912345062");
        var page = await browser.Page("/tai-khoan");
        EndSession(browser);
        using var left = await browser.Submit(page, "/tai-khoan", [], "/tai-khoan/dang-xuat");
        Assert.Equal("/", left.Headers.Location?.ToString());
        Assert.DoesNotContain(browser.Cookies.GetAllCookies(), c => c.Name is "hpn" or "hpn-ai");
    }

    [Fact]
    public async Task Nobody_else_signs_her_out()
    {
        await app.AddAccount("0912345063");
        using var browser = app.Anonymous();
        using var entered = await app.SignIn(browser, "0912345063");
        using var forged = await browser.Post("/tai-khoan/dang-xuat");
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        await browser.Page("/tai-khoan");

        // From another site the browser sends no cookie along; the answer must not take hers away either.
        using var stranger = app.Anonymous();
        using var blind = await stranger.Post("/tai-khoan/dang-xuat");
        Assert.False(blind.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public void In_production_the_cookies_belong_to_this_host_over_TLS_only()
    {
        var cookies = SignInCookies.For(new In("Production"));
        Assert.StartsWith("__Host-", cookies.SessionName, StringComparison.Ordinal);
        Assert.StartsWith("__Host-", cookies.DeviceName, StringComparison.Ordinal);
        Assert.True(cookies.AlwaysSecure);
        Assert.False(SignInCookies.For(new In("Development")).AlwaysSecure);
    }

    [Theory]
    [InlineData("https://xau.example/")]
    [InlineData("//xau.example/")]
    [InlineData("/\\xau.example/")]
    [InlineData("\\\\xau.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http:xau.example")]
    [InlineData("/\t/xau.example")]
    [InlineData("/\n/xau.example")]
    [InlineData("/ /xau.example")]
    [InlineData("/ho-so\\..\\\\xau.example")]
    [InlineData("/măng")]
    [InlineData("%2f%2fxau.example")]
    public async Task Nobody_is_sent_off_the_site(string target)
    {
        var phone = $"09124{Interlocked.Increment(ref _number):00000}";
        await app.AddAccount(phone);
        using var browser = app.Anonymous();
        using var answer = await browser.Submit("/tai-khoan/dang-nhap", "/tai-khoan/dang-nhap", ("Form.Login", phone), ("Form.Password", AccountsApp.Password), ("Form.Ve", target));
        Assert.Equal("/tai-khoan", answer.Headers.Location?.ToString());
        using var signedIn = await browser.Get("/tai-khoan/dang-nhap?ve=" + Uri.EscapeDataString(target));
        Assert.Equal("/tai-khoan", signedIn.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/ho-so")]
    [InlineData("/tin-tuc?tim=m%C4%83ng%20kh%C3%B4&trang=2#trang-2")]
    public async Task She_goes_on_to_where_she_was_going(string target)
    {
        var phone = $"09124{Interlocked.Increment(ref _number):00000}";
        await app.AddAccount(phone);
        using var browser = app.Anonymous();
        using var answer = await browser.Submit("/tai-khoan/dang-nhap?ve=" + Uri.EscapeDataString(target), "/tai-khoan/dang-nhap", ("Form.Login", phone), ("Form.Password", AccountsApp.Password));
        Assert.Equal(target, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_pages_speak_both_languages()
    {
        foreach (var path in new[] { "/tai-khoan/dang-nhap", "/tai-khoan/dang-ky", "/tai-khoan/quen-mat-khau" })
        {
            using var browser = app.Anonymous();
            var vietnamese = (await browser.Page(path)).QuerySelector("h1")!.TextContent;
            var english = (await browser.Page(path + "?ui-culture=en")).QuerySelector("main")!.TextContent;
            Assert.DoesNotContain(vietnamese, english, StringComparison.Ordinal);
        }
    }

    private static void EndSession(Browser browser)
    {
        foreach (Cookie cookie in browser.Cookies.GetAllCookies())
        {
            cookie.Expired = cookie.Name == "hpn" || cookie.Expired;
        }
    }

    private static string Bare(string html, string typed) =>
        Token().Replace(html, "").Replace(WebUtility.HtmlEncode(typed), "", StringComparison.Ordinal).Replace(typed, "", StringComparison.Ordinal);

    private Task File(Account account, string? phone, string? email) => app.WithDb(async db =>
    {
        var mine = await db.Users.SingleAsync(a => a.Id == account.Id);
        mine.Reach(Domain.Accounts.LoginName.Parse(phone)?.Value, email);
        await db.SaveChangesAsync();
    });

    [GeneratedRegex("value=\"CfDJ[^\"]*\"")]
    private static partial Regex Token();

    private sealed class In(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = null!;
    }
}
