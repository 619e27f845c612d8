using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Accounts.SignIn;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Password;

/// <summary>A new password for the old one; every other session of the account ends.</summary>
public sealed class ChangePassword(AppDbContext db, Passwords passwords, SecretLimiter limiter, TimeProvider time)
{
    public const string Path = "own-password";

    public async Task<SignInResult> RunAsync(Viewer viewer, string current, string chosen, HttpContext http, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var account = await db.Users.Include(a => a.Person).SingleAsync(a => a.Id == viewer.AccountId, cancel);
        var isStaff = await db.IsStaffAsync(account.PersonId, cancel);
        if (PasswordRules.WhyCannotChoose(chosen, isStaff, account.OwnWords()) is { } refusal)
        {
            return new SignInResult(null, refusal);
        }

        var attempt = limiter.Begin(Path, viewer.AccountId.ToString(), http);
        if (attempt.Wait is { } wait)
        {
            return new SignInResult(null, AccountRefusals.TriedTooOften(wait));
        }

        if (!await passwords.CheckAsync(account, current, cancel))
        {
            return new SignInResult(null, AccountRefusals.PasswordWrong);
        }

        attempt.Succeeded();
        await passwords.SetAsync(account, chosen, cancel);
        var now = time.GetUtcNow().UtcDateTime;
        await db.WriteAsync(
            async token =>
            {
                await db.EndLinksAsync(account.Id, now, token);
                db.Happened(new PasswordChanged(account.Id, account.PersonId, now));
                return true;
            },
            cancel);
        return new SignInResult(account, null);
    }
}
