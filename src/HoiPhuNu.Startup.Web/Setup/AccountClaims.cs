using System.Globalization;
using System.Security.Claims;
using HoiPhuNu.Startup.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>
/// What the cookie holds: which account, the stamp that a new password changes, and when a password was last checked or chosen in this
/// session. Everything else is read at each request.
/// </summary>
public sealed class AccountClaims(TimeProvider time) : IUserClaimsPrincipalFactory<Account>
{
    public const string Stamp = "stamp";
    public const string Checked = "checked";

    /// <summary>UTC; null in a cookie that does not say. A renewed cookie keeps it: only a password makes it new.</summary>
    public static DateTime? CheckedAt(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirstValue(Checked), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? new DateTime(ticks, DateTimeKind.Utc) : null;

    public Task<ClaimsPrincipal> CreateAsync(Account user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()), new Claim(Stamp, user.SecurityStamp ?? ""), new Claim(Checked, time.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture))],
            IdentityConstants.ApplicationScheme)));
    }
}
