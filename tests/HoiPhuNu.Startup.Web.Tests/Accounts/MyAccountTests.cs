using System.Net;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Accounts;

public sealed class MyAccountTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    [Fact]
    public async Task Name_and_language_need_no_password()
    {
        var account = await app.AddAccount("0912354001");
        using var browser = app.SignedIn(await app.Reload(account));
        using var answer = await browser.Submit("/tai-khoan", "/tai-khoan", ("Form.FullName", "Hoàng Thị Mới"), ("Form.Language", "en"));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var now = await app.Reload(account);
        Assert.Equal(("Hoàng Thị Mới", "en"), (now.Person.FullName, now.Person.Language));
    }

    [Fact]
    public async Task A_link_that_went_to_the_old_address_opens_nothing_after_the_change()
    {
        var account = await app.AddAccount("cu.lam@example.vn");
        var secret = Domain.Shared.OneTimeSecret.Draw();
        await app.WithDb(async db =>
        {
            db.PasswordLinks.Add(Data.Accounts.PasswordLink.Create(account.Id, secret.Hash, null, app.Now, TimeSpan.FromMinutes(30)));
            await db.SaveChangesAsync();
        });
        using var browser = app.SignedIn(await app.Reload(account));
        using var changed = await browser.Submit("/tai-khoan", "/tai-khoan", ("Form.Email", "moi.tinh@example.vn"), ("Form.CurrentPassword", AccountsApp.Password));
        Assert.Equal(HttpStatusCode.Found, changed.StatusCode);
        using var gone = await app.Anonymous().Get($"/tai-khoan/mat-khau-moi/{secret.Text}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task An_address_needs_the_password_and_can_be_signed_in_with()
    {
        var account = await app.AddAccount("0912354002");
        using var browser = app.SignedIn(await app.Reload(account));
        using var without = await browser.Submit("/tai-khoan", "/tai-khoan", ("Form.Email", "moi.ghi@example.vn"));
        Assert.Contains("Mật khẩu hiện tại chưa đúng", (await Browser.Read(without)).QuerySelector("#Form_CurrentPassword-error")!.TextContent, StringComparison.Ordinal);
        using var with = await browser.Submit("/tai-khoan", "/tai-khoan", ("Form.Email", "moi.ghi@example.vn"), ("Form.CurrentPassword", AccountsApp.Password));
        Assert.Equal(HttpStatusCode.Found, with.StatusCode);
        using var other = app.Anonymous();
        Assert.Equal(HttpStatusCode.Found, (await app.SignIn(other, "moi.ghi@example.vn")).StatusCode);
    }

    [Fact]
    public async Task Somebody_elses_number_is_refused()
    {
        await app.AddAccount("0912354003");
        var account = await app.AddAccount("0912354004");
        using var browser = app.SignedIn(await app.Reload(account));
        using var answer = await browser.Submit("/tai-khoan", "/tai-khoan", ("Form.Phone", "0912354003"), ("Form.CurrentPassword", AccountsApp.Password));
        Assert.Contains("tài khoản khác", (await Browser.Read(answer)).QuerySelector("#Form_Phone-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("+84912354004", (await app.Reload(account)).PhoneNumber);
    }

    [Fact]
    public async Task Two_tabs_do_not_overwrite_each_other()
    {
        var account = await app.AddAccount("0912354005");
        using var browser = app.SignedIn(await app.Reload(account));
        var first = await browser.Page("/tai-khoan");
        await browser.Submit("/tai-khoan", "/tai-khoan", ("Form.FullName", "Tên Ở Trang Kia"));
        using var late = await browser.Submit(first, "/tai-khoan", [new("Form.FullName", "Tên Ở Trang Này")], "/tai-khoan");
        var page = await Browser.Read(late);
        Assert.Contains("vừa được đổi ở một trang khác", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Tên Ở Trang Này", page.QuerySelector("#Form_FullName")!.GetAttribute("value"));
        using var again = await browser.Submit(page, "/tai-khoan", [], "/tai-khoan");
        Assert.Equal(HttpStatusCode.Found, again.StatusCode);
        Assert.Equal("Tên Ở Trang Này", (await app.Reload(account)).Person.FullName);
    }

    [Fact]
    public async Task She_says_where_she_lives_and_reads_her_roles()
    {
        var province = await app.AddUnit("tk-1", "Tỉnh Thử Ở", UnitLevel.Province);
        var commune = await app.AddUnit("tk-2", "Xã Thử Ở", UnitLevel.Commune, province);
        var account = await app.AddAccount("0912354006");
        await app.Appoint(account.PersonId, commune.Id, UnitRole.Officer);
        using var browser = app.SignedIn(await app.Reload(account));
        using var answer = await browser.Submit($"/tai-khoan/noi-o?tinh={province.Id}", $"/tai-khoan/noi-o?tinh={province.Id}", ("Form.UnitId", commune.Id.ToString()), ("Form.Hamlet", "Bản Thử"));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var page = (await browser.Page("/tai-khoan")).QuerySelector("main")!.TextContent;
        Assert.Contains("Bản Thử, Xã Thử Ở, Tỉnh Thử Ở", page, StringComparison.Ordinal);
        Assert.Contains("Cán bộ Hội", page, StringComparison.Ordinal);
        // The page opens on what is kept.
        Assert.Equal(commune.Id.ToString(), ((AngleSharp.Html.Dom.IHtmlSelectElement)(await browser.Page("/tai-khoan/noi-o")).QuerySelector("#Form_UnitId")!).Value);
        using var province2 = await browser.Submit($"/tai-khoan/noi-o?tinh={province.Id}", $"/tai-khoan/noi-o?tinh={province.Id}", ("Form.UnitId", province.Id.ToString()));
        Assert.Equal(HttpStatusCode.OK, province2.StatusCode);
    }

    [Fact]
    public async Task The_list_of_her_roles_costs_the_same_however_many()
    {
        var account = await app.AddAccount("0912354007");
        using var browser = app.SignedIn(await app.Reload(account));
        await browser.Page("/tai-khoan");
        var few = await app.Commands.CountAsync(() => browser.Page("/tai-khoan"));
        foreach (var i in Enumerable.Range(0, 30))
        {
            var unit = await app.AddUnit($"vt-{i}", $"Xã Vai {i}", UnitLevel.Commune);
            await app.Appoint(account.PersonId, unit.Id, UnitRole.Officer);
        }

        Assert.Equal(few, await app.Commands.CountAsync(() => browser.Page("/tai-khoan")));
        Assert.InRange(few, 1, 15);
    }
}
