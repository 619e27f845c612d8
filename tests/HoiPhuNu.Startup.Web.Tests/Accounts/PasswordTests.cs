using System.Net;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Accounts;

public sealed partial class PasswordTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string New = "mot cau moi hoan toan";

    [Fact]
    public async Task A_changed_password_ends_every_other_session_at_once()
    {
        var account = await app.AddAccount("0912352001");
        using var here = app.Anonymous();
        using var there = app.Anonymous();
        await app.SignIn(here, "0912352001");
        await app.SignIn(there, "0912352001");
        using var done = await here.Submit("/tai-khoan/doi-mat-khau", "/tai-khoan/doi-mat-khau", ("CurrentPassword", AccountsApp.Password), ("NewPassword", New));
        Assert.Equal("/tai-khoan", done.Headers.Location?.ToString());
        await here.Page("/tai-khoan");
        Assert.Equal(HttpStatusCode.Found, (await there.Get("/tai-khoan")).StatusCode);
        using var again = app.Anonymous();
        Assert.Equal(HttpStatusCode.OK, (await app.SignIn(again, "0912352001")).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await app.SignIn(again, "0912352001", New)).StatusCode);
        Assert.Equal(1, await app.WithDb(db => db.Activities.CountAsync(a => a.SubjectId == account.Id && a.Event == nameof(PasswordChanged))));
    }

    [Fact]
    public async Task Staff_choose_twelve_characters_entrants_eight()
    {
        var entrant = await app.AddAccount("0912352002");
        var staff = await app.AddAccount("0912352003");
        var unit = await app.AddUnit("mk-1", "Xã Mật", UnitLevel.Commune);
        await app.Appoint(staff.PersonId, unit.Id, UnitRole.Officer);
        foreach (var (account, fits) in new[] { (entrant, true), (staff, false) })
        {
            using var browser = app.SignedIn(await app.Reload(account));
            using var answer = await browser.Submit("/tai-khoan/doi-mat-khau", "/tai-khoan/doi-mat-khau", ("CurrentPassword", AccountsApp.Password), ("NewPassword", "mo cua nha"));
            Assert.Equal(fits ? HttpStatusCode.Found : HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(!fits, (await answer.Content.ReadAsStringAsync()).Contains("Chọn mật khẩu từ 12 ký tự", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Asking_for_a_link_is_answered_alike_and_mails_only_an_address_on_file()
    {
        await app.AddAccount("co.thu@example.vn");
        await app.AddAccount("0912352004");
        var before = await app.WithDb(db => db.Notices.CountAsync());
        var pages = new List<string>();
        foreach (var login in new[] { "co.thu@example.vn", "0912352004", "0912352999", "khong.co@example.vn" })
        {
            using var browser = app.Anonymous();
            using var answer = await browser.Submit("/tai-khoan/quen-mat-khau", "/tai-khoan/quen-mat-khau", ("Login", login));
            pages.Add($"{answer.StatusCode} {(await Browser.Read(answer)).QuerySelector("main")!.TextContent}");
        }

        Assert.Single(pages.Distinct());
        Assert.Equal(1, await app.WithDb(db => db.Notices.CountAsync()) - before);
    }

    [Fact]
    public async Task The_mailed_link_sets_a_password_once_ends_sessions_and_looking_uses_nothing_up()
    {
        var account = await app.AddAccount("lien.ket@example.vn");
        using var elsewhere = app.Anonymous();
        await app.SignIn(elsewhere, "lien.ket@example.vn");
        using var browser = app.Anonymous();
        await browser.Submit("/tai-khoan/quen-mat-khau", "/tai-khoan/quen-mat-khau", ("Login", "lien.ket@example.vn"));
        var notice = await app.WithDb(db => db.Notices.SingleAsync(n => n.PersonId == account.PersonId));
        Assert.DoesNotMatch(Link(), notice.Body);
        var path = Link().Match(app.Services.GetRequiredService<LinkSeal>().Open(notice.SealedBody!)!).Value;
        await browser.Page(path);
        await browser.Page(path);
        using var weak = await browser.Submit(path, null, ("Password", "ngan"));
        Assert.Contains("từ 8 ký tự", await weak.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var done = await browser.Submit(path, null, ("Password", New));
        Assert.Equal("/tai-khoan", done.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Found, (await elsewhere.Get("/tai-khoan")).StatusCode);
        await browser.Page("/tai-khoan");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(path)).StatusCode);
    }

    [Fact]
    public async Task Two_uses_of_one_link_at_once_are_one()
    {
        var (account, path) = await Linked("0912352005", TimeSpan.FromMinutes(30));
        using var browser = app.Anonymous();
        var page = await browser.Page(path);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => browser.Submit(page, path, [new("Password", $"{New} so {i}")])));
        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Found);
        Assert.Equal(1, await app.WithDb(db => db.Activities.CountAsync(a => a.SubjectId == account.Id && a.Event == nameof(PasswordChanged))));
    }

    [Fact]
    public async Task A_link_dies_with_its_time_and_when_the_password_changes()
    {
        var (_, late) = await Linked("0912352006", TimeSpan.FromMinutes(30));
        var (account, other) = await Linked("0912352007", TimeSpan.FromMinutes(30));
        using var hers = app.SignedIn(await app.Reload(account));
        await hers.Submit("/tai-khoan/doi-mat-khau", "/tai-khoan/doi-mat-khau", ("CurrentPassword", AccountsApp.Password), ("NewPassword", New));
        using var browser = app.Anonymous();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(other)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get(late)).StatusCode);
        var start = app.Now;
        app.Clock.Pass(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(late)).StatusCode);
        app.Clock.MoveTo(start);
    }

    [Fact]
    public async Task A_link_handed_to_an_entrant_opens_nothing_once_she_holds_a_role()
    {
        var secretary = await app.AddAccount("0912352031");
        var (account, path) = await Linked("0912352030", TimeSpan.FromHours(24), secretary.PersonId);
        using var browser = app.Anonymous();
        await browser.Page(path);
        var unit = await app.AddUnit("99931", "Xã Thử Đường Dẫn", UnitLevel.Commune);
        await app.Appoint(account.PersonId, unit.Id, UnitRole.Officer);
        using var gone = await browser.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Only_the_hash_of_a_link_is_kept()
    {
        var (account, path) = await Linked("0912352008", TimeSpan.FromMinutes(30));
        var kept = await app.WithDb(db => db.PasswordLinks.Where(l => l.AccountId == account.Id).Select(l => l.TokenHash).SingleAsync());
        var secret = path[(path.LastIndexOf('/') + 1)..];
        Assert.NotEqual(secret, kept);
        Assert.Equal(OneTimeSecret.HashOf(secret), kept);
        Assert.True(secret.Length >= 43, secret); // 256 bits
    }

    private async Task<(Account Account, string Path)> Linked(string login, TimeSpan life, Guid? issuedBy = null)
    {
        var account = await app.AddAccount(login);
        var secret = OneTimeSecret.Draw();
        await app.WithDb(async db =>
        {
            db.PasswordLinks.Add(PasswordLink.Create(account.Id, secret.Hash, issuedBy, app.Now, life));
            await db.SaveChangesAsync();
        });
        return (account, $"/tai-khoan/mat-khau-moi/{secret.Text}");
    }

    [System.Text.RegularExpressions.GeneratedRegex("/tai-khoan/mat-khau-moi/[A-Za-z0-9_-]+")]
    private static partial System.Text.RegularExpressions.Regex Link();
}
