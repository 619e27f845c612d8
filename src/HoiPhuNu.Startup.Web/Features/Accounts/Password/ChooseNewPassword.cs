using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Accounts.SignIn;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Password;

/// <summary>A new password by a one-time link. It ends every session and every other link of the account.</summary>
public sealed class ChooseNewPassword(AppDbContext db, Passwords passwords, SecretLimiter limiter, TimeProvider time)
{
    public const string Path = "password-link";

    /// <summary>The link, while it works; otherwise why not. Wrong links from one address are soon answered with a pause.</summary>
    public async Task<(PasswordLink? Link, Refusal? Refusal)> FindAsync(string token, HttpContext http, CancellationToken cancel)
    {
        var hash = OneTimeSecret.HashOf(token);
        var link = await db.PasswordLinks.AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash, cancel);
        if (link?.CanBeUsed(time.GetUtcNow().UtcDateTime) == true && !(link.IssuedById is not null && await HoldsRoleAsync(link.AccountId, cancel)))
        {
            return (link, null);
        }

        return limiter.BeginByClient(Path, http).Wait is { } wait
            ? (null, AccountRefusals.TriedTooOften(wait))
            : (null, AccountRefusals.LinkUsedUp);
    }

    /// <summary>A link made for an entrant must not open the account of somebody who has been given a role since.</summary>
    private async Task<bool> HoldsRoleAsync(Guid accountId, CancellationToken cancel) =>
        await db.IsStaffAsync(await db.Users.Where(a => a.Id == accountId).Select(a => a.PersonId).SingleAsync(cancel), cancel);

    public async Task<SignInResult> RunAsync(PasswordLink link, string password, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(link);
        var account = await db.Users.Include(a => a.Person).SingleAsync(a => a.Id == link.AccountId, cancel);
        var isStaff = await db.IsStaffAsync(account.PersonId, cancel);
        if (PasswordRules.WhyCannotChoose(password, isStaff, account.OwnWords()) is { } refusal)
        {
            return new SignInResult(null, refusal);
        }

        await passwords.SetAsync(account, password, cancel);
        var now = time.GetUtcNow().UtcDateTime;
        var used = await db.WriteAsync(
            async token =>
            {
                if (!await db.UseLinkAsync(link.Id, now, token))
                {
                    db.ChangeTracker.Clear();
                    return false;
                }

                await db.EndLinksAsync(account.Id, now, token);
                db.Happened(new PasswordChanged(account.Id, account.PersonId, now));
                return true;
            },
            cancel);
        if (!used)
        {
            return new SignInResult(null, AccountRefusals.LinkUsedUp);
        }

        limiter.Forgive(SignInWithPassword.Path, account.Id.ToString());
        return new SignInResult(account, null);
    }
}
