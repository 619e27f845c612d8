using System.Security.Claims;
using HoiPhuNu.Startup.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>What the cookie holds: which account, and the stamp that a new password changes. Everything else is read at each request.</summary>
public sealed class AccountClaims : IUserClaimsPrincipalFactory<Account>
{
    public const string Stamp = "stamp";

    public Task<ClaimsPrincipal> CreateAsync(Account user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()), new Claim(Stamp, user.SecurityStamp ?? "")],
            IdentityConstants.ApplicationScheme)));
    }
}
