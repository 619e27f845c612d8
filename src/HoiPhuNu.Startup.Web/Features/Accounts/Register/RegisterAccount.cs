using System.Security.Cryptography;
using System.Text;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Accounts.SignIn;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Register;

/// <summary>
/// Makes a person and her account. A second press finds the account there and its password right, and simply goes on; somebody
/// else's number is refused, and how often one may ask is limited.
/// </summary>
public sealed class RegisterAccount(AppDbContext db, Passwords passwords, SignInWithPassword signIn, SecretLimiter limiter, TimeProvider time)
{
    public async Task<SignInResult> RunAsync(RegisterForm form, HttpContext http, string language, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (LoginName.Parse(form.Login) is not { } login)
        {
            return Refused(AccountRefusals.LoginUnreadable);
        }

        if (PasswordRules.WhyCannotChoose(form.Password, form.IsInvited, [form.FullName, login.Value]) is { } refusal)
        {
            return Refused(refusal);
        }

        if (await db.Having(login).AnyAsync(cancel))
        {
            return await TakenAsync(form, http, cancel);
        }

        // A hash costs the server a good tenth of a second: one address gets so many a minute and no more.
        if (limiter.Begin("register-new", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(login.Value))), http).Wait is { } busy)
        {
            return Refused(AccountRefusals.TriedTooOften(busy));
        }

        var now = time.GetUtcNow().UtcDateTime;
        var person = Person.Create(form.FullName, now, login.IsPhone ? login.Value : null, login.IsPhone ? null : login.Value);
        person.Speak(language);
        var account = Account.Create(person.Id, login, now);
        account.Language = person.Language;
        await passwords.SetAsync(account, form.Password, cancel);
        var made = await db.WriteAsync(
            async token =>
            {
                if (await db.Having(login).AnyAsync(token))
                {
                    return false;
                }

                db.People.Add(person);
                db.Users.Add(account);
                db.Happened(new AccountRegistered(account.Id, person.Id, now));
                return true;
            },
            cancel);
        return made ? new SignInResult(account, null) : await TakenAsync(form, http, cancel);
    }

    private static SignInResult Refused(Refusal refusal) => new(null, refusal);

    private async Task<SignInResult> TakenAsync(RegisterForm form, HttpContext http, CancellationToken cancel)
    {
        // Every "taken" tells something about somebody, so an address gets only a few.
        var attempt = limiter.BeginByClient("register", http);
        if (attempt.Wait is { } wait)
        {
            return Refused(AccountRefusals.TriedTooOften(wait));
        }

        var known = await signIn.RunAsync(form.Login, form.Password, http, cancel);
        if (known.Account is null)
        {
            return known.Refusal == AccountRefusals.SignInWrong ? Refused(AccountRefusals.LoginTaken) : known;
        }

        attempt.Succeeded();
        return known;
    }
}
