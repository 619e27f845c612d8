using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

/// <summary>
/// Takes the entries into a round, each with the version that counts now: the valid ones into the first round, into a later one those
/// that go on from the round before.
/// </summary>
public sealed class StartRound(AppDbContext db, TimeProvider time)
{
    public Task<Refusal?> RunAsync(RoundHead head, bool leftOutSeen, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var contest = await db.Contests.Include(c => c.Rounds).Include(c => c.Tracks).AsSplitQuery().SingleAsync(c => c.Id == head.ContestId, token);
            var round = contest.Rounds.Single(r => r.Id == head.Id);
            var now = time.GetUtcNow().UtcDateTime;
            var entries = await ComingEntry.Of(db.ComingInto(contest.Id, round.Order), contest, token);
            var leftOut = await LeftOut.LoadAsync(db, contest.Id, round.Order, now, token);
            var refusal = RoundSteps.WhyCannotStart(contest, round, entries.Count, leftOut.Count(e => e.IsWaiting), leftOut.Count(e => e.HasLapsed), leftOutSeen)
                ?? ComingEntry.WhyNot(entries);
            if (refusal is not null)
            {
                return refusal;
            }

            db.RoundEntries.AddRange(entries.Select(e => RoundEntry.Create(round.Id, e.EntryId, e.VersionId, e.TrackId!.Value, now)));
            return round.MoveTo(RoundStatus.Assigning, viewer.PersonId, now);
        },
        cancel);

    internal static async Task<StartPlan> PlanAsync(AppDbContext db, RoundHead head, DateTime now, CancellationToken cancel)
    {
        var contest = await db.Contests.AsNoTracking().Include(c => c.Rounds).SingleAsync(c => c.Id == head.ContestId, cancel);
        var round = contest.Rounds.Single(r => r.Id == head.Id);
        var coming = await db.ComingInto(contest.Id, round.Order).CountAsync(cancel);
        var leftOut = await LeftOut.LoadAsync(db, contest.Id, round.Order, now, cancel);
        var waiting = leftOut.Count(e => e.IsWaiting);
        return new StartPlan(
            coming,
            waiting,
            leftOut,
            contest.Rounds.SingleOrDefault(r => r.Order == round.Order - 1)?.Name,
            RoundSteps.WhyCannotStart(contest, round, coming, waiting, leftOut.Count(e => e.HasLapsed), leftOutSeen: true));
    }
}
