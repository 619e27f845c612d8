using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Emails;

/// <summary>The woman hears when a check-in opens or is asked for, is late, comes back or is accepted; her officers hear when nothing came; whoever filled it hears the question, once more when it waits too long; who reads it hears that it was sent.</summary>
public sealed class TellAboutCheckIn(AppDbContext db, NoticeWriter notices, IOptions<SiteOptions> site) :
    IHandle<CheckInOpened>, IHandle<CheckInAdded>, IHandle<CheckInRanLate>, IHandle<CheckInReturned>, IHandle<CheckInReopened>, IHandle<CheckInAccepted>,
    IHandle<CheckInSent>, IHandle<CheckInAnswerLate>
{
    public async Task HandleAsync(CheckInOpened happened, CancellationToken cancel)
    {
        var checkIn = await LoadAsync(happened.CheckInId, cancel);
        var woman = checkIn.Project.Person;
        await WriteAsync(happened, checkIn, [(woman, new CheckInOpenedEmail(Office(checkIn), woman.FullName, checkIn.Project.Title, checkIn.DueOn))], cancel);
    }

    public async Task HandleAsync(CheckInAdded happened, CancellationToken cancel)
    {
        var checkIn = await LoadAsync(happened.CheckInId, cancel);
        var woman = checkIn.Project.Person;
        await WriteAsync(happened, checkIn, [(woman, new CheckInAskedEmail(Office(checkIn), woman.FullName, checkIn.Project.Title, checkIn.From, checkIn.To))], cancel);
    }

    public async Task HandleAsync(CheckInRanLate happened, CancellationToken cancel)
    {
        var checkIn = await LoadAsync(happened.CheckInId, cancel);
        var (woman, office) = (checkIn.Project.Person, Office(checkIn));
        var nearest = await db.NearestOfficersAsync(checkIn.Project.Unit.Path, woman.Id, VietnamTime.Today(happened.At), cancel);
        var officers = await db.People.AsNoTracking().Where(p => nearest.Contains(p.Id)).ToListAsync(cancel);
        await WriteAsync(
            happened,
            checkIn,
            [
                (woman, new CheckInLateEmail(office, woman.FullName, checkIn.Project.Title, checkIn.DueOn)),
                .. officers.Select(o => (o, (Message)new CheckInLateOfficerEmail(office, o.FullName, woman.FullName, checkIn.Project.Title, checkIn.DueOn))),
            ],
            cancel);
    }

    public Task HandleAsync(CheckInReturned happened, CancellationToken cancel) => AskAsync(happened, happened.CheckInId, happened.Number, cancel);

    public Task HandleAsync(CheckInReopened happened, CancellationToken cancel) => AskAsync(happened, happened.CheckInId, happened.Number, cancel);

    private async Task AskAsync(CheckInEvent happened, Guid id, int number, CancellationToken cancel)
    {
        var checkIn = await LoadAsync(id, cancel);
        var version = checkIn.Versions.Single(v => v.Number == number);
        var readers = await db.People.AsNoTracking().Where(p => p.Id == version.SentById || p.Id == checkIn.Project.PersonId).ToListAsync(cancel);
        await WriteAsync(happened, checkIn, readers.Select(p => (p, (Message)new CheckInReturnedEmail(Office(checkIn), p.FullName, checkIn.Project.Title, p.Id == checkIn.Project.PersonId, version.Question))), cancel);
    }

    public async Task HandleAsync(CheckInAccepted happened, CancellationToken cancel)
    {
        var checkIn = await LoadAsync(happened.CheckInId, cancel);
        var next = await db.CheckIns.Where(c => c.ProjectId == checkIn.ProjectId && c.DueOn > checkIn.DueOn && c.Status == CheckInStatus.Due).MinAsync(c => (DateOnly?)c.DueOn, cancel);
        var woman = checkIn.Project.Person;
        await WriteAsync(happened, checkIn, [(woman, new CheckInAcceptedEmail(Office(checkIn), woman.FullName, checkIn.Project.Title, next))], cancel);
    }

    public async Task HandleAsync(CheckInSent happened, CancellationToken cancel)
    {
        var checkIn = await LoadAsync(happened.CheckInId, cancel);
        if (checkIn.Status != CheckInStatus.Submitted || checkIn.SubmittedVersion != happened.Number)
        {
            // Read meanwhile.
            return;
        }

        var (woman, project) = (checkIn.Project.Person, checkIn.Project);
        var nearest = await db.NearestReadersAsync(project.Unit.Path, [woman.Id, .. checkIn.FilledByIds], VietnamTime.Today(happened.At), cancel);
        var readers = await db.People.AsNoTracking().Where(p => nearest.Contains(p.Id)).ToListAsync(cancel);
        await WriteAsync(happened, checkIn, readers.Select(r => (r, (Message)new CheckInSentEmail(Office(checkIn), r.FullName, woman.FullName, project.Title, happened.Number > 1))), cancel);
    }

    public async Task HandleAsync(CheckInAnswerLate happened, CancellationToken cancel)
    {
        var checkIn = await LoadAsync(happened.CheckInId, cancel);
        if (checkIn.Status != CheckInStatus.Returned || checkIn.SubmittedVersion != happened.Number)
        {
            return;
        }

        var asked = checkIn.Last!;
        var people = await db.People.AsNoTracking().Where(p => p.Id == asked.SentById || p.Id == checkIn.Project.PersonId).ToListAsync(cancel);
        await WriteAsync(happened, checkIn, people.Select(p => (p, (Message)new CheckInAnswerLateEmail(Office(checkIn), p.FullName, checkIn.Project.Title, p.Id == checkIn.Project.PersonId, checkIn.Question))), cancel);
    }

    private Task<int> WriteAsync(CheckInEvent happened, CheckIn checkIn, IEnumerable<(Person To, Message Message)> messages, CancellationToken cancel) =>
        notices.WriteAsync(messages.Select(m => new NoticeDraft(happened.EventId, Recipient.Of(m.To), checkIn.Project.ContestId, m.Message, $"/theo-doi/lan/{checkIn.Id}")), cancel);

    private Office Office(CheckIn checkIn) => Notifications.Office.Of(site.Value, checkIn.Project.Unit.Name);

    private Task<CheckIn> LoadAsync(Guid id, CancellationToken cancel) =>
        db.CheckIns.AsNoTracking().Include(c => c.Versions).Include(c => c.Project).ThenInclude(p => p.Person).Include(c => c.Project).ThenInclude(p => p.Unit).AsSingleQuery().SingleAsync(c => c.Id == id, cancel);
}
