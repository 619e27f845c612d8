using System.Net;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Tests.Accounts;

/// <summary>Taking a role shortens the session, wherever she is signed in.</summary>
public sealed class RoleSessionTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    [Fact]
    public async Task A_session_begun_as_an_entrant_ends_when_a_role_is_taken_on_another_device()
    {
        await app.AddAccount("0912355001");
        using var phone = app.Anonymous();
        using var laptop = app.Anonymous();
        await app.SignIn(phone, "0912355001");
        await app.SignIn(laptop, "0912355001");
        await phone.Page("/tai-khoan");

        using var taken = await laptop.Submit(await Invited());

        Assert.Equal("/nhap-ho", taken.Headers.Location?.ToString());
        await laptop.Page("/nhap-ho");
        Assert.Equal(HttpStatusCode.Found, (await phone.Get("/tai-khoan")).StatusCode);
    }

    private async Task<string> Invited()
    {
        var unit = await app.AddUnit("99932", "Xã Thử Vai Trò", UnitLevel.Commune);
        var issuer = await app.AddAccount("0912355002");
        var secret = OneTimeSecret.Draw();
        await app.WithDb(async db =>
        {
            db.Invitations.Add(Invitation.ToUnit(unit.Id, InvitedRole.UnitOfficer, "Hoàng Thị Thử", null, secret.Hash, issuer.PersonId, app.Now));
            await db.SaveChangesAsync();
        });
        return $"/loi-moi/{secret.Text}";
    }
}
