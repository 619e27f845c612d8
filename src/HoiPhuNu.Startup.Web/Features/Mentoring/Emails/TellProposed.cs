using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>
/// From the proposal to the begun pair, and what came to nothing. Who has an e-mail address got her link when the pair was proposed,
/// in the same transaction.
/// </summary>
public sealed class TellProposed(AppDbContext db, NoticeWriter notices, IOptions<SiteOptions> site) :
    IHandle<PairProposed>, IHandle<PairBegan>, IHandle<PairDeclined>, IHandle<PairGaveWay>, IHandle<PairLapsed>, IHandle<NobodyLeftForNeed>
{
    private const string Mine = "/dong-hanh";

    public async Task HandleAsync(PairProposed happened, CancellationToken cancel)
    {
        var pair = await PairAsync(happened.PairId, cancel);
        var without = new[] { pair.Person, pair.Profile.Person }.Where(p => string.IsNullOrWhiteSpace(p.Email));
        await WriteAsync(happened, pair, without, to => new ProposalWaitsEmail(Office(pair.Cohort), to.FullName, pair.Cohort.Name, pair.AnswerBy), Mine, cancel);
    }

    public async Task HandleAsync(PairBegan happened, CancellationToken cancel)
    {
        var pair = await PairAsync(happened.PairId, cancel);
        Person[] both = [pair.Person, pair.Profile.Person];
        await WriteAsync(happened, pair, both, to => new PairBeganEmail(Office(pair.Cohort), to.FullName, both.Single(p => p != to).FullName, pair.Cohort.Name), $"/dong-hanh/cap/{pair.Id}", cancel);
    }

    public async Task HandleAsync(PairDeclined happened, CancellationToken cancel)
    {
        var pair = await PairAsync(happened.PairId, cancel);
        await OverAsync(happened, pair, [happened.Side == PairSide.Mentor ? pair.Person : pair.Profile.Person], cancel);
    }

    public async Task HandleAsync(PairGaveWay happened, CancellationToken cancel)
    {
        var pair = await PairAsync(happened.PairId, cancel);
        await OverAsync(happened, pair, [pair.Person], cancel);
    }

    public async Task HandleAsync(PairLapsed happened, CancellationToken cancel)
    {
        var pair = await PairAsync(happened.PairId, cancel);

        // Who let the days pass knows; who had accepted waits for a word.
        var accepted = new[] { (pair.Person, pair.WomanAcceptedAt), (pair.Profile.Person, pair.MentorAcceptedAt) }.Where(x => x.Item2 is not null).Select(x => x.Item1);
        await OverAsync(happened, pair, accepted, cancel);
        if (happened.Silent == PairSide.Woman)
        {
            await WriteAsync(happened, pair, await CoordinatorsAsync(pair.Cohort.UnitId, cancel), to => new WomanSilentEmail(Office(pair.Cohort), to.FullName, pair.Cohort.Name), $"/dong-hanh/cap/{pair.Id}", cancel);
        }
    }

    public async Task HandleAsync(NobodyLeftForNeed happened, CancellationToken cancel)
    {
        var cohort = await db.MentoringCohorts.AsNoTracking().Include(c => c.Unit).SingleAsync(c => db.MentoringNeeds.Any(n => n.Id == happened.NeedId && n.CohortId == c.Id), cancel);
        var coordinators = await CoordinatorsAsync(cohort.UnitId, cancel);
        await notices.WriteAsync(
            coordinators.Select(c => new NoticeDraft(happened.EventId, Recipient.Of(c), cohort.ContestId, new NobodyLeftEmail(Office(cohort), c.FullName, cohort.Name), $"/dieu-phoi/nhu-cau/{happened.NeedId}")),
            cancel);
    }

    private Task<List<Person>> CoordinatorsAsync(Guid unitId, CancellationToken cancel) =>
        db.UnitAppointments.AsNoTracking()
            .Where(a => a.UnitId == unitId && a.RevokedAt == null && (a.Role == UnitRole.Coordinator || a.Role == UnitRole.Organizer))
            .Select(a => a.Person).Distinct().ToListAsync(cancel);

    private Task<int> OverAsync(DomainEvent happened, Mentorship pair, IEnumerable<Person> to, CancellationToken cancel) =>
        WriteAsync(happened, pair, to, p => new ProposalOverEmail(Office(pair.Cohort), p.FullName, pair.Cohort.Name, p == pair.Profile.Person), Mine, cancel);

    private Task<int> WriteAsync(DomainEvent happened, Mentorship pair, IEnumerable<Person> to, Func<Person, Message> message, string url, CancellationToken cancel) =>
        notices.WriteAsync(to.Select(p => new NoticeDraft(happened.EventId, Recipient.Of(p), pair.Cohort.ContestId, message(p), url)).ToList(), cancel);

    private Office Office(MentoringCohort cohort) => Notifications.Office.Of(site.Value, cohort.Unit.Name);

    private Task<Mentorship> PairAsync(Guid id, CancellationToken cancel) =>
        db.Mentorships.AsNoTracking().Include(m => m.Cohort).ThenInclude(c => c.Unit).Include(m => m.Person).Include(m => m.Profile).ThenInclude(p => p.Person).AsSingleQuery().SingleAsync(m => m.Id == id, cancel);
}
