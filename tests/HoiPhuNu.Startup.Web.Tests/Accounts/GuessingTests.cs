using System.Globalization;
using System.Net;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Http;

namespace HoiPhuNu.Startup.Web.Tests.Accounts;

/// <summary>200 wrong tries on every path that checks a secret: at most ten reach the check in five minutes, and nobody is locked out for good.</summary>
public sealed class GuessingTests : IDisposable
{
    private const int Tries = 200;
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    private readonly AccountsApp _app = new();

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("0912346001")]
    [InlineData("0912346999")]
    public async Task Guessing_at_sign_in_is_slowed_down_whether_or_not_the_account_exists(string login)
    {
        await _app.AddAccount("0912346001");
        var before = _app.Hasher.Checks;
        var refused = 0;
        for (var i = 0; i < Tries; i++)
        {
            // A new address each time, and a forged one on top: neither helps.
            using var browser = _app.From($"203.0.113.{i % 250}");
            browser.Http.DefaultRequestHeaders.Add("X-Forwarded-For", $"192.0.2.{i % 250}");
            using var answer = await _app.SignIn(browser, login, $"doan mo lan thu {i}");
            refused += answer.StatusCode == HttpStatusCode.TooManyRequests ? 1 : 0;
            _app.Clock.Pass(FiveMinutes / Tries);
        }

        Assert.InRange(_app.Hasher.Checks - before, 1, 10);
        Assert.True(refused >= Tries - 10);
    }

    [Fact]
    public async Task Tries_that_come_at_once_are_all_counted()
    {
        await _app.AddAccount("0912346002");
        using var browser = _app.Anonymous();
        var page = await browser.Page("/tai-khoan/dang-nhap");
        var before = _app.Hasher.Checks;
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => browser.Submit(page, "/tai-khoan/dang-nhap", [new("Form.Login", "0912346002"), new("Form.Password", $"doan mo lan thu {i}")])));
        Assert.InRange(_app.Hasher.Checks - before, 1, SecretLimiter.FreeTries);
        Assert.All(answers, a => a.Dispose());
    }

    [Fact]
    public async Task The_owner_gets_in_from_her_own_browser_meanwhile_and_from_any_after_a_pause()
    {
        await _app.AddAccount("0912346003");
        using var own = _app.Anonymous();
        await _app.SignIn(own, "0912346003");
        // Her session is over, her browser is still known.
        foreach (var cookie in own.Cookies.GetAllCookies().Where(c => c.Name == "hpn"))
        {
            cookie.Expired = true;
        }

        using var stranger = _app.From("203.0.113.9");
        for (var i = 0; i < 30; i++)
        {
            await _app.SignIn(stranger, "0912346003", $"doan mo lan thu {i}");
        }

        using var other = _app.From("203.0.113.10");
        using var waits = await _app.SignIn(other, "0912346003");
        Assert.Equal(HttpStatusCode.TooManyRequests, waits.StatusCode);
        var seconds = int.Parse(waits.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture);
        Assert.InRange(seconds, 1, 15 * 60);
        Assert.Equal(HttpStatusCode.Found, (await _app.SignIn(own, "0912346003")).StatusCode);
        _app.Clock.Pass(TimeSpan.FromSeconds(seconds));
        Assert.Equal(HttpStatusCode.Found, (await _app.SignIn(other, "0912346003")).StatusCode);
    }

    [Fact]
    public async Task However_long_it_goes_on_no_pause_is_longer_than_a_quarter_of_an_hour()
    {
        await _app.AddAccount("0912346004");
        using var browser = _app.Anonymous();
        for (var i = 0; i < 40; i++)
        {
            await _app.SignIn(browser, "0912346004", $"doan mo lan thu {i}");
            _app.Clock.Pass(SecretLimiter.LongestPause);
        }

        Assert.Equal(HttpStatusCode.Found, (await _app.SignIn(browser, "0912346004")).StatusCode);
    }

    [Fact]
    public async Task A_hundred_women_of_one_address_sign_in_within_a_minute()
    {
        for (var i = 0; i < 100; i++)
        {
            await _app.AddAccount($"09123470{i:00}");
        }

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(async i =>
        {
            using var browser = _app.From("198.51.100.20");
            using var answer = await _app.SignIn(browser, $"09123470{i:00}");
            return answer.StatusCode;
        }));
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.Found, status));
    }

    [Fact]
    public async Task One_address_cannot_try_one_password_on_everybody()
    {
        var before = _app.Hasher.Checks;
        using var browser = _app.Anonymous();
        var page = await browser.Page("/tai-khoan/dang-nhap");
        for (var i = 0; i < SecretLimiter.ClientTriesPerMinute + 50; i++)
        {
            using var answer = await browser.Submit(page, "/tai-khoan/dang-nhap", [new("Form.Login", $"0938{i:000000}"), new("Form.Password", "mat khau pho bien")]);
        }

        Assert.Equal(SecretLimiter.ClientTriesPerMinute, _app.Hasher.Checks - before);
    }

    [Fact]
    public void A_thousand_addresses_of_one_IPv6_subscriber_are_one()
    {
        var clients = Enumerable.Range(0, 1000).Select(i => Client($"2001:db8:7:1:{i:x}::{i:x}")).Distinct().ToList();
        Assert.Single(clients);
        Assert.NotEqual(Client("2001:db8:7:1::1"), Client("2001:db8:7:2::1"));
        Assert.Equal(Client("198.51.100.1"), Client("::ffff:198.51.100.1"));
        Assert.NotEqual(Client("198.51.100.1"), Client("198.51.100.2"));
    }

    [Fact]
    public async Task Guessing_the_current_password_is_slowed_down()
    {
        var account = await _app.AddAccount("0912346005");
        using var browser = _app.SignedIn(await _app.Reload(account));
        var before = _app.Hasher.Checks;
        for (var i = 0; i < Tries; i++)
        {
            using var answer = await browser.Submit("/tai-khoan/doi-mat-khau", "/tai-khoan/doi-mat-khau", ("CurrentPassword", $"doan mo lan thu {i}"), ("NewPassword", "mot cau moi hoan toan"));
            _app.Clock.Pass(FiveMinutes / Tries);
        }

        Assert.InRange(_app.Hasher.Checks - before, 1, 10);
    }

    [Fact]
    public async Task Guessing_through_the_contact_form_is_slowed_down()
    {
        var account = await _app.AddAccount("0912346006");
        using var browser = _app.SignedIn(await _app.Reload(account));
        var before = _app.Hasher.Checks;
        for (var i = 0; i < Tries; i++)
        {
            using var answer = await browser.Submit("/tai-khoan", "/tai-khoan", ("Form.Phone", "0912346777"), ("Form.CurrentPassword", $"doan mo lan thu {i}"));
            _app.Clock.Pass(FiveMinutes / Tries);
        }

        Assert.InRange(_app.Hasher.Checks - before, 1, 10);
    }

    [Fact]
    public async Task Asking_at_registration_whose_numbers_are_taken_is_slowed_down()
    {
        for (var i = 0; i < 30; i++)
        {
            await _app.AddAccount($"09123480{i:00}");
        }

        var before = _app.Hasher.Checks;
        var told = 0;
        for (var i = 0; i < Tries; i++)
        {
            using var browser = _app.Anonymous();
            using var answer = await browser.Submit("/tai-khoan/dang-ky", "/tai-khoan/dang-ky", ("FullName", "Người Dò Số"), ("Login", $"09123480{i % 30:00}"), ("Password", "doan mo mot cau bat ky"));
            told += answer.StatusCode == HttpStatusCode.OK ? 1 : 0;
            _app.Clock.Pass(FiveMinutes / Tries);
        }

        Assert.InRange(_app.Hasher.Checks - before, 1, 10);
        Assert.InRange(told, 1, 10);
    }

    [Theory]
    [InlineData("/tai-khoan/mat-khau-moi/")]
    [InlineData("/loi-moi/")]
    public async Task Wrong_links_are_soon_answered_with_a_pause_and_a_right_one_still_opens(string path)
    {
        var right = OneTimeSecret.Draw();
        var account = await _app.AddAccount("0912346007");
        await _app.WithDb(async db =>
        {
            db.PasswordLinks.Add(PasswordLink.Create(account.Id, right.Hash, null, _app.Now, TimeSpan.FromHours(1)));
            var unit = Domain.People.UnionUnit.Create("doan-1", "Xã Đoán", Domain.People.UnitLevel.Commune, null);
            db.Units.Add(unit);
            db.Invitations.Add(Domain.People.Invitation.ToUnit(unit.Id, Domain.People.InvitedRole.UnitOfficer, "Ai Đó", null, right.Hash, account.PersonId, _app.Now));
            await db.SaveChangesAsync();
        });
        using var browser = _app.Anonymous();
        var checkedOnes = 0;
        for (var i = 0; i < Tries; i++)
        {
            using var answer = await browser.Get(path + OneTimeSecret.Draw().Text);
            checkedOnes += answer.StatusCode == HttpStatusCode.NotFound ? 1 : 0;
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.TooManyRequests);
            _app.Clock.Pass(FiveMinutes / Tries);
        }

        Assert.InRange(checkedOnes, 1, 10);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get(path + right.Text)).StatusCode);
    }

    [Fact]
    public async Task Asking_for_links_without_end_is_slowed_down_alike_for_everybody()
    {
        var account = await _app.AddAccount("quen@example.vn");
        foreach (var login in new[] { "quen@example.vn", "khong.ai@example.vn" })
        {
            using var browser = _app.Anonymous();
            var statuses = new List<HttpStatusCode>();
            for (var i = 0; i < 12; i++)
            {
                using var answer = await browser.Submit("/tai-khoan/quen-mat-khau", "/tai-khoan/quen-mat-khau", ("Login", login));
                statuses.Add(answer.StatusCode);
            }

            Assert.Equal(SecretLimiter.FreeTries, statuses.Count(s => s == HttpStatusCode.OK));
            Assert.All(statuses.Skip(SecretLimiter.FreeTries), s => Assert.Equal(HttpStatusCode.TooManyRequests, s));
        }

        Assert.Equal(SecretLimiter.FreeTries, await _app.WithDb(db => Task.FromResult(db.PasswordLinks.Count(l => l.AccountId == account.Id))));
    }

    private static string Client(string address)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse(address);
        return SecretLimiter.ClientOf(http);
    }
}
