using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Accounts.Password;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Mine;

/// <summary>
/// Name, language, and how she is reached. A telephone number or an address can be signed in with, and an address gets password
/// links: changing either asks for the password, and neither may be another account's.
/// </summary>
public sealed class ChangeContact(AppDbContext db, Passwords passwords, SecretLimiter limiter, TimeProvider time)
{
    public async Task<(Refusal? Refusal, string Field)> RunAsync(Viewer viewer, MyAccountForm form, HttpContext http, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(form);
        var account = await db.Users.Include(a => a.Person).SingleAsync(a => a.Id == viewer.AccountId, cancel);
        var person = account.Person;
        db.Entry(person).Property(p => p.Version).OriginalValue = form.Version;
        var email = form.Email?.ToLowerInvariant();
        if (email is not null && !LoginName.IsEmail(email))
        {
            return (AccountRefusals.EmailUnreadable, nameof(form.Email));
        }

        var now = time.GetUtcNow().UtcDateTime;
        var reached = form.Phone != (account.PhoneNumber ?? person.Phone) || email != (account.Email ?? person.Email);
        if (reached)
        {
            if (await WhyNotAsync(account, form, email, http, cancel) is var (refusal, field) && refusal is not null)
            {
                return (refusal, field);
            }

            account.Reach(form.Phone, email);
            db.Happened(new ContactChanged(account.Id, person.Id, now));
        }

        person.Rename(form.FullName);
        person.Reach(form.Phone, email);
        person.Speak(form.Language);
        account.Language = person.Language;
        await db.WriteAsync(
            async token =>
            {
                if (reached)
                {
                    // A link that went to the old address must not open the account any more.
                    await db.EndLinksAsync(account.Id, now, token);
                }

                return true;
            },
            cancel);
        return (null, "");
    }

    private async Task<(Refusal? Refusal, string Field)> WhyNotAsync(Account account, MyAccountForm form, string? email, HttpContext http, CancellationToken cancel)
    {
        var attempt = limiter.Begin(ChangePassword.Path, account.Id.ToString(), http);
        if (attempt.Wait is { } wait)
        {
            return (AccountRefusals.TriedTooOften(wait), "");
        }

        if (!await passwords.CheckAsync(account, form.CurrentPassword ?? "", cancel))
        {
            return (AccountRefusals.PasswordWrong, nameof(form.CurrentPassword));
        }

        attempt.Succeeded();
        return await TakenAsync(account.Id, form.Phone is { } phone ? new LoginName(phone, IsPhone: true) : null, http, cancel) is { } phoneTaken ? (phoneTaken, nameof(form.Phone))
            : await TakenAsync(account.Id, email is null ? null : new LoginName(email, IsPhone: false), http, cancel) is { } emailTaken ? (emailTaken, nameof(form.Email))
            : (null, "");
    }

    private async Task<Refusal?> TakenAsync(Guid accountId, LoginName? login, HttpContext http, CancellationToken cancel)
    {
        if (login is null || !await db.Having(login).AnyAsync(a => a.Id != accountId, cancel))
        {
            return null;
        }

        // Asking for other people's numbers one by one is limited here as at registration.
        return limiter.Begin("contact", accountId.ToString(), http).Wait is { } wait ? AccountRefusals.TriedTooOften(wait) : AccountRefusals.ContactTaken;
    }
}
