using System.Security.Cryptography;
using System.Text;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Web.Setup;

namespace HoiPhuNu.Startup.Web.Features.Accounts.SignIn;

/// <summary>Checks a login name and a password; tells nobody whether the account exists, neither by words nor by time.</summary>
public sealed class SignInWithPassword(AppDbContext db, Passwords passwords, SecretLimiter limiter, KnownDevice device, TimeProvider time)
{
    public const string Path = "sign-in";

    public async Task<SignInResult> RunAsync(string typed, string password, HttpContext http, CancellationToken cancel)
    {
        var login = LoginName.Parse(typed);
        var account = login is null ? null : await db.FindByLoginAsync(login, cancel);
        var attempt = limiter.Begin(Path, Guarded(account, login?.Value ?? typed, http), http);
        if (attempt.Wait is { } wait)
        {
            return new SignInResult(null, AccountRefusals.TriedTooOften(wait));
        }

        var now = time.GetUtcNow().UtcDateTime;
        if (password.Length > PasswordRules.MaxLength * 2 || !await passwords.CheckAsync(account, password, cancel))
        {
            if (account is not null)
            {
                db.Happened(new SignInFailed(account.Id, null, now));
                await db.SaveChangesAsync(cancel);
            }

            return new SignInResult(null, AccountRefusals.SignInWrong);
        }

        attempt.Succeeded();
        db.Happened(new SignedIn(account!.Id, account.PersonId, now));
        await db.SaveChangesAsync(cancel);
        return new SignInResult(account, null);
    }

    /// <summary>Her own browser is counted apart: a stranger's tries elsewhere do not make her wait.</summary>
    private string Guarded(Account? account, string typed, HttpContext http) =>
        account is null ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(typed)))
        : device.AccountOf(http) == account.Id ? $"{account.Id}/own"
        : account.Id.ToString();
}
