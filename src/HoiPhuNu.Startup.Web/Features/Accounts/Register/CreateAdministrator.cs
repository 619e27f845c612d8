using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Register;

/// <summary>The first account of an installation, and any further administrator: only from the server's own command line.</summary>
public sealed class CreateAdministrator(AppDbContext db, Passwords passwords, TimeProvider time)
{
    public async Task<Refusal?> RunAsync(string name, string typedLogin, string password, CancellationToken cancel)
    {
        if (LoginName.Parse(typedLogin) is not { } login)
        {
            return AccountRefusals.LoginUnreadable;
        }

        var clean = VietnameseText.Clean(name);
        if (clean.Length is 0 or > Person.NameLength)
        {
            return AccountRefusals.NameMissing;
        }

        if (PasswordRules.WhyCannotChoose(password, isStaff: true, [clean, login.Value]) is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow().UtcDateTime;
        var person = Person.Create(clean, now, login.IsPhone ? login.Value : null, login.IsPhone ? null : login.Value);
        var account = Account.Create(person.Id, login, now);
        account.IsAdministrator = true;
        await passwords.SetAsync(account, password, cancel);
        return await db.WriteAsync(
            async token =>
            {
                if (await db.Having(login).AnyAsync(token))
                {
                    return AccountRefusals.LoginTaken;
                }

                db.People.Add(person);
                db.Users.Add(account);
                db.Happened(new AdministratorMade(account.Id, null, now));
                return null;
            },
            cancel);
    }
}
