using System.Net;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Accounts;

public sealed class RegisterTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Path = "/tai-khoan/dang-ky";

    [Fact]
    public async Task Name_number_and_password_make_a_person_with_an_account_who_is_signed_in()
    {
        using var browser = app.Anonymous();
        using var answer = await Register(browser, "0912351001", ve: "/ho-so");
        Assert.Equal("/ho-so", answer.Headers.Location?.ToString());
        await browser.Page("/tai-khoan");
        var account = await app.WithDb(db => db.Users.Include(a => a.Person).SingleAsync(a => a.UserName == "+84912351001"));
        Assert.Equal(("Lường Thị Thử", "+84912351001", true), (account.Person.FullName, account.Person.Phone, account.HasStaffPassword));
        Assert.DoesNotContain(AccountsApp.Password, account.PasswordHash!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressed_five_times_at_once_makes_one_account_and_all_go_on()
    {
        using var browser = app.Anonymous();
        var page = await browser.Page(Path);
        // Each press carries the cookies of the page, whatever an earlier answer has set since.
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            using var press = browser.Again();
            using var answer = await press.Submit(page, Path, [new("FullName", "Lường Thị Thử"), new("Login", "0912351002"), new("Password", AccountsApp.Password)]);
            return answer.StatusCode;
        }));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Found, a));
        Assert.Equal(1, await app.WithDb(db => db.Users.CountAsync(a => a.UserName == "+84912351002")));
        Assert.Equal(1, await app.WithDb(db => db.People.CountAsync(a => a.Phone == "+84912351002")));
    }

    [Fact]
    public async Task A_number_somebody_has_is_refused_with_all_kept_but_the_password()
    {
        await app.AddAccount("0912351003");
        using var browser = app.Anonymous();
        using var answer = await Register(browser, "0912351003", password: "mot cau khac han cua ai");
        var page = await Browser.Read(answer);
        Assert.Contains("đã có tài khoản", page.QuerySelector("#Login-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Lường Thị Thử", page.QuerySelector("#FullName")!.GetAttribute("value"));
        Assert.Equal("0912351003", page.QuerySelector("#Login")!.GetAttribute("value"));
        Assert.DoesNotContain("mot cau khac", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ngan", "từ 8 ký tự")]
    [InlineData("12345678", "nhiều người dùng")]
    [InlineData("matkhau123", "nhiều người dùng")]
    [InlineData("suoi trong", "nhiều người dùng")] // two words of the list
    [InlineData("mua 0912351004 nang", "số điện thoại")]
    public async Task A_weak_password_is_refused_with_the_reason(string password, string reason)
    {
        using var browser = app.Anonymous();
        using var answer = await Register(browser, "0912351004", password: password);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(reason, (await Browser.Read(answer)).QuerySelector("#Password-error")!.TextContent, StringComparison.Ordinal);
        Assert.False(await app.WithDb(db => db.Users.AnyAsync(a => a.UserName == "+84912351004")));
    }

    [Fact]
    public async Task From_an_invitation_twelve_characters_are_asked_for()
    {
        using var browser = app.Anonymous();
        using var refused = await Register(browser, "0912351005", "mo cua nha", "/loi-moi/abc");
        Assert.Contains("từ 12 ký tự", (await Browser.Read(refused)).QuerySelector("#Password-error")!.TextContent, StringComparison.Ordinal);
        using var taken = await Register(browser, "0912351005", "mo cua nha", null);
        Assert.Equal(HttpStatusCode.Found, taken.StatusCode);
    }

    [Theory]
    [InlineData("0123")]
    [InlineData("lan@")]
    [InlineData("lan@localhost")]
    [InlineData("Lan <lan@example.vn>")]
    public async Task What_is_neither_number_nor_address_is_said_so(string login)
    {
        using var browser = app.Anonymous();
        using var answer = await Register(browser, login);
        Assert.Contains("0912 345 678", (await Browser.Read(answer)).QuerySelector("#Login-error")!.TextContent, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Register(Browser browser, string login, string password = AccountsApp.Password, string? ve = null) =>
        browser.Submit(Path + (ve is null ? "" : $"?ve={Uri.EscapeDataString(ve)}"), Path, ("FullName", "Lường Thị Thử"), ("Login", login), ("Password", password));
}
