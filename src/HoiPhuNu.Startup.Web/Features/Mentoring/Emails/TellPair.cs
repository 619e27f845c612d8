using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>What one of a pair does, the other hears; reminders go to the mentor, wishes for another pair to the coordinators.</summary>
public sealed class TellPair(AppDbContext db, NoticeWriter notices, IOptions<SiteOptions> site) :
    IHandle<SessionLogged>, IHandle<SessionAnswered>, IHandle<SessionPlanned>, IHandle<AgreementWritten>, IHandle<PairWentQuiet>, IHandle<PlannedSessionPassed>, IHandle<AnotherPairWanted>
{
    public async Task HandleAsync(SessionLogged happened, CancellationToken cancel)
    {
        var session = await SessionAsync(happened.SessionId, cancel);
        var pair = session.Mentorship;
        await WriteAsync(happened, pair, pair.Person, new SessionLoggedEmail(Office(pair), pair.Person.FullName, pair.Profile.Person.FullName, session.Date, session.Minutes), cancel);
    }

    public async Task HandleAsync(SessionAnswered happened, CancellationToken cancel)
    {
        if (happened.Answer != SessionAnswer.Different)
        {
            return;
        }

        var session = await SessionAsync(happened.SessionId, cancel);
        var writer = await db.People.AsNoTracking().SingleAsync(p => p.Id == session.LoggedById, cancel);
        await WriteAsync(happened, session.Mentorship, writer, new SessionDifferentEmail(Office(session.Mentorship), writer.FullName, session.Mentorship.Person.FullName, session.Date), cancel);
    }

    public async Task HandleAsync(SessionPlanned happened, CancellationToken cancel)
    {
        var session = await SessionAsync(happened.SessionId, cancel);
        var pair = session.Mentorship;
        var mentor = pair.Profile.Person;
        // Planned by one of the two, the other hears; planned by a helper, both do.
        foreach (var (to, other) in new[] { (To: pair.Person, Other: mentor), (To: mentor, Other: pair.Person) }.Where(x => x.To.Id != happened.ActorId))
        {
            await WriteAsync(happened, pair, to, new SessionPlannedEmail(Office(pair), to.FullName, other.FullName, session.Date, session.Time, session.Place), cancel);
        }
    }

    public async Task HandleAsync(AgreementWritten happened, CancellationToken cancel)
    {
        var pair = await PairAsync(happened.PairId, cancel);
        var (to, other) = happened.Writer == PairSide.Mentor ? (pair.Person, pair.Profile.Person) : (pair.Profile.Person, pair.Person);
        await WriteAsync(happened, pair, to, new AgreementToConfirmEmail(Office(pair), to.FullName, other.FullName), cancel);
    }

    public async Task HandleAsync(PairWentQuiet happened, CancellationToken cancel)
    {
        var pair = await PairAsync(happened.PairId, cancel);
        await WriteAsync(happened, pair, pair.Profile.Person, new PairWentQuietEmail(Office(pair), pair.Profile.Person.FullName, pair.Person.FullName, pair.Cohort.QuietDays), cancel);
    }

    public async Task HandleAsync(PlannedSessionPassed happened, CancellationToken cancel)
    {
        var session = await SessionAsync(happened.SessionId, cancel);
        var mentor = session.Mentorship.Profile.Person;
        await WriteAsync(happened, session.Mentorship, mentor, new PlannedSessionPassedEmail(Office(session.Mentorship), mentor.FullName, session.Mentorship.Person.FullName, session.Date), cancel);
    }

    public async Task HandleAsync(AnotherPairWanted happened, CancellationToken cancel)
    {
        var pair = await PairAsync(happened.PairId, cancel);
        var coordinators = await db.UnitAppointments.AsNoTracking()
            .Where(a => a.UnitId == pair.Cohort.UnitId && a.RevokedAt == null && (a.Role == UnitRole.Coordinator || a.Role == UnitRole.Organizer))
            .Select(a => a.Person).Distinct().ToListAsync(cancel);
        foreach (var coordinator in coordinators.Where(c => c.Id != happened.ActorId))
        {
            await WriteAsync(happened, pair, coordinator, new AnotherPairWantedEmail(Office(pair), coordinator.FullName, pair.Cohort.Name), cancel);
        }
    }

    private Task<int> WriteAsync(DomainEvent happened, Mentorship pair, Person to, Message message, CancellationToken cancel) =>
        notices.WriteAsync([new NoticeDraft(happened.EventId, Recipient.Of(to), pair.Cohort.ContestId, message, $"/dong-hanh/cap/{pair.Id}")], cancel);

    private Office Office(Mentorship pair) => Notifications.Office.Of(site.Value, pair.Cohort.Unit.Name);

    private Task<Mentorship> PairAsync(Guid id, CancellationToken cancel) =>
        db.Mentorships.AsNoTracking().Include(m => m.Cohort).ThenInclude(c => c.Unit).Include(m => m.Person).Include(m => m.Profile).ThenInclude(p => p.Person).AsSingleQuery().SingleAsync(m => m.Id == id, cancel);

    private Task<MentoringSession> SessionAsync(Guid id, CancellationToken cancel) =>
        db.MentoringSessions.AsNoTracking()
            .Include(s => s.Mentorship).ThenInclude(m => m.Cohort).ThenInclude(c => c.Unit)
            .Include(s => s.Mentorship).ThenInclude(m => m.Person)
            .Include(s => s.Mentorship).ThenInclude(m => m.Profile).ThenInclude(p => p.Person)
            .AsSingleQuery().SingleAsync(s => s.Id == id, cancel);
}
