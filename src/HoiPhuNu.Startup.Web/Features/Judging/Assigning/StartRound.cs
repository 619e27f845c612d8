using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
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
    public Task<Refusal?> RunAsync(RoundHead head, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var contest = await db.Contests.Include(c => c.Rounds).Include(c => c.Tracks).AsSplitQuery().SingleAsync(c => c.Id == head.ContestId, token);
            var round = contest.Rounds.Single(r => r.Id == head.Id);
            var now = time.GetUtcNow().UtcDateTime;
            var entries = await Coming(db, contest.Id, round.Order)
                .Select(e => new { e.Id, e.TrackId, VersionId = e.Versions.Where(v => v.Number == e.SubmittedVersion).Select(v => v.Id).Single() })
                .ToListAsync(token);
            if (RoundSteps.WhyCannotStart(contest, round, entries.Count, await UnscreenedAsync(db, contest.Id, now, token)) is { } refusal)
            {
                return refusal;
            }

            var onlyTrack = contest.Tracks is [var one] ? one.Id : (Guid?)null;
            if (entries.Count(e => (e.TrackId ?? onlyTrack) is null) is > 0 and var without)
            {
                return JudgingRefusals.EntriesWithoutTrack(without);
            }

            db.RoundEntries.AddRange(entries.Select(e => RoundEntry.Create(round.Id, e.Id, e.VersionId, (e.TrackId ?? onlyTrack)!.Value, now)));
            return round.MoveTo(RoundStatus.Assigning, viewer.PersonId, now);
        },
        cancel);

    internal static async Task<StartPlan> PlanAsync(AppDbContext db, RoundHead head, DateTime now, CancellationToken cancel)
    {
        var contest = await db.Contests.AsNoTracking().Include(c => c.Rounds).SingleAsync(c => c.Id == head.ContestId, cancel);
        var round = contest.Rounds.Single(r => r.Id == head.Id);
        var coming = await Coming(db, contest.Id, round.Order).CountAsync(cancel);
        var unscreened = round.Order == 1 ? await UnscreenedAsync(db, contest.Id, now, cancel) : 0;
        return new StartPlan(coming, unscreened, contest.Rounds.SingleOrDefault(r => r.Order == round.Order - 1)?.Name, RoundSteps.WhyCannotStart(contest, round, coming, unscreened));
    }

    private static IQueryable<Entry> Coming(AppDbContext db, Guid contestId, int order)
    {
        var valid = db.Entries.Where(e => e.ContestId == contestId && e.Status == EntryStatus.Valid);
        return order == 1 ? valid : valid.Where(e => db.RoundEntries.Any(r => r.EntryId == e.Id && r.Round.ContestId == contestId && r.Round.Order == order - 1 && r.GoesOn == true));
    }

    /// <summary>Waiting for the secretary, or with the entrant until a date that has not passed.</summary>
    private static Task<int> UnscreenedAsync(AppDbContext db, Guid contestId, DateTime now, CancellationToken cancel) =>
        db.Entries.CountAsync(e => e.ContestId == contestId && (e.Status == EntryStatus.Submitted || (e.Status == EntryStatus.Returned && e.ReturnedUntil > now)), cancel);
}
