using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.People.Care;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Accounts.HandOver;

/// <summary>
/// A one-time link for an entrant who has no e-mail, made by the secretary who knows her and handed over; audited. A woman whose entry
/// an officer typed gets her account this way. Never for anybody who holds a role: that would be a way up.
/// </summary>
public sealed class IssuePasswordLink(AppDbContext db, IPeopleInCare care, TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    /// <returns>The secret, shown once; or why not; or neither when she is not an entrant of the contest.</returns>
    public async Task<(OneTimeSecret? Secret, Refusal? Refusal)> RunAsync(CareOf contest, Guid personId, Viewer viewer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(contest);
        ArgumentNullException.ThrowIfNull(viewer);
        if (await ForAsync(contest, personId, cancel) is not { } person)
        {
            return (null, null);
        }

        var now = time.GetUtcNow().UtcDateTime;
        var secret = OneTimeSecret.Draw();
        var refusal = await db.WriteAsync(
            async token =>
            {
                if (await db.IsStaffAsync(person.Id, token))
                {
                    return AccountRefusals.NotForStaff;
                }

                var account = await db.Users.SingleOrDefaultAsync(a => a.PersonId == person.Id, token) ?? await NewAsync(person, now, token);
                if (account is null)
                {
                    return AccountRefusals.NoWayToSignIn;
                }

                await db.EndLinksAsync(account.Id, now, token);
                var link = PasswordLink.Create(account.Id, secret.Hash, viewer.PersonId, now, Life);
                db.PasswordLinks.Add(link);
                db.Happened(new PasswordLinkIssued(account.Id, viewer.PersonId, now, link.Id, contest.ContestId));
                return (Refusal?)null;
            },
            cancel);
        return refusal is null ? (secret, null) : (null, refusal);
    }

    private async Task<Person?> ForAsync(CareOf contest, Guid personId, CancellationToken cancel)
    {
        var phone = await db.People.Where(p => p.Id == personId).Select(p => p.Phone).SingleOrDefaultAsync(cancel);
        return await care.In(contest, null).AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId, cancel)
            ?? (phone is null ? null : await care.In(contest, phone).AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId, cancel));
    }

    /// <summary>Without a password yet: the link lets her choose it. Null when neither her number nor her address is free.</summary>
    private async Task<Account?> NewAsync(Person person, DateTime now, CancellationToken cancel)
    {
        foreach (var login in new[] { LoginName.Parse(person.Phone), LoginName.Parse(person.Email) }.OfType<LoginName>())
        {
            if (!await db.Having(login).AnyAsync(cancel))
            {
                var account = Account.Create(person.Id, login, now);
                account.Language = person.Language;
                db.Users.Add(account);
                db.Happened(new AccountRegistered(account.Id, null, now));
                return account;
            }
        }

        return null;
    }
}
