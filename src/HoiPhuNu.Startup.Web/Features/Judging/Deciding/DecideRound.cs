using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Deciding;

/// <summary>
/// Freezes how a round ended: ranks the sheets as they are inside the write, so what is frozen is what the ranking says now and not what
/// a page showed earlier. The last round decides the contest.
/// </summary>
public sealed class DecideRound(AppDbContext db, TimeProvider time)
{
    public Task<Refusal?> RunAsync(RoundHead head, IReadOnlyDictionary<Guid, RoundChoice> choices, bool tiesSeen, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var contest = await db.Contests.Include(c => c.Rounds).SingleAsync(c => c.Id == head.ContestId, token);
            if (contest.Status == ContestStatus.Cancelled)
            {
                return ContestRefusals.Cancelled;
            }

            var round = contest.Rounds.Single(r => r.Id == head.Id);
            var ranking = await RoundRankings.LoadAsync(db, head.Id, token);
            if (RoundProposal.WhyCannotDecide(round, ranking!.IsLast, [.. ranking.Tracks.Select(t => (t.Name, t.Result))], choices, tiesSeen) is { } refusal)
            {
                return refusal;
            }

            var now = time.GetUtcNow().UtcDateTime;
            var ranked = ranking.Tracks.SelectMany(t => t.Result.Entries).ToDictionary(e => e.EntryId);
            var places = ranking.IsLast ? null : round.AdvancePerTrack;
            var (goOn, overrides) = (0, 0);
            foreach (var entry in await db.RoundEntries.Where(e => e.RoundId == head.Id).ToListAsync(token))
            {
                if (!ranked.TryGetValue(entry.EntryId, out var place))
                {
                    entry.Leave(now);
                    continue;
                }

                var proposed = RoundProposal.GoesOn(place, places);
                var choice = choices.GetValueOrDefault(entry.EntryId);
                var differs = choice?.Differs(proposed) == true;
                if (entry.Freeze(place.Rank, (int?)place.Score?.RoundedHundredths, place.Score?.ToString(), differs ? choice!.GoesOn : proposed, differs ? choice!.Reason : null) is { } frozen)
                {
                    return frozen;
                }

                goOn += entry.GoesOn == true ? 1 : 0;
                overrides += differs ? 1 : 0;
            }

            if (round.MoveTo(RoundStatus.Decided, viewer.PersonId, now) is { } step)
            {
                return step;
            }

            db.Happened(new RoundDecided(round.Id, viewer.PersonId, now, contest.Id, ranked.Count, goOn, overrides));
            return ranking.IsLast ? contest.Decide(viewer.PersonId, now) : null;
        },
        cancel);
}
