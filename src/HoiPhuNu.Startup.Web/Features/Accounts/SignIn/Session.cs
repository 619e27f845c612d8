using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace HoiPhuNu.Startup.Web.Features.Accounts.SignIn;

/// <summary>Begins and ends a session: entrants 30 days, whoever holds a role 12 hours, both from the last visit.</summary>
public sealed class Session(AppDbContext db, IUserClaimsPrincipalFactory<Account> claims, KnownDevice device, TimeProvider time)
{
    public async Task BeginAsync(HttpContext http, Account account, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(account);
        var now = time.GetUtcNow();
        var life = await db.IsStaffAsync(account.PersonId, cancel) ? Setup.SignIn.StaffSession : Setup.SignIn.EntrantSession;
        await http.SignInAsync(
            IdentityConstants.ApplicationScheme,
            await claims.CreateAsync(account),
            new AuthenticationProperties { IsPersistent = true, IssuedUtc = now, ExpiresUtc = now + life });
        device.Remember(http, account.Id);
    }

    public async Task EndAsync(HttpContext http)
    {
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        device.Forget(http);
    }
}
