using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Accounts.Emails;
using HoiPhuNu.Startup.Web.Features.People.Emails;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

public sealed class OneTimeMail(AppDbContext db, LinkSeal seal, IOptions<SiteOptions> site, TimeProvider time) : IOneTimeMail
{
    public async Task QueueInvitationAsync(Invitation invitation, string url, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(invitation.Email))
        {
            return;
        }

        var (office, where) = await FromAsync(invitation, cancel);
        Queue(new InvitationEmail(office, invitation.Name, invitation.Role, where, url, invitation.ExpiresAt), invitation.Id, null, invitation.ContestId, invitation.Name, invitation.Email, "vi");
    }

    public Task QueuePasswordLinkAsync(Person person, string email, string url, CancellationToken cancel)
    {
        Queue(new PasswordLinkEmail(Office.Of(site.Value), person.FullName, url), Guid.CreateVersion7(), person.Id, null, person.FullName, email, person.Language);
        return Task.CompletedTask;
    }

    public void Queue(OneTimeMessage message, Guid key, Person to, Guid? contestId)
    {
        if (!string.IsNullOrWhiteSpace(to.Email))
        {
            Queue(message, key, to.Id, contestId, to.FullName, to.Email, to.Language);
        }
    }

    private async Task<(Office Office, string Where)> FromAsync(Invitation invitation, CancellationToken cancel)
    {
        if (invitation.ContestId is { } contestId)
        {
            var contest = await db.Contests.AsNoTracking().SingleAsync(c => c.Id == contestId, cancel);
            return (Office.Of(contest), contest.Title);
        }

        var unit = await db.Units.Where(u => u.Id == invitation.UnitId).Select(u => u.Name).SingleAsync(cancel);
        return (Office.Of(site.Value), unit);
    }

    private void Queue(OneTimeMessage message, Guid key, Guid? personId, Guid? contestId, string name, string email, string language)
    {
        var letter = message.In(language);
        db.Notices.Add(Notice.Create(key, message.Kind, personId, contestId, name, email, language, letter.Subject, OneTimeMessage.Shown(language), "", time.GetUtcNow().UtcDateTime, seal.Close(letter.Body)));
    }
}
