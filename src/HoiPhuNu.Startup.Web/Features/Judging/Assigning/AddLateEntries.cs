using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

/// <summary>Takes entries that were found valid after the round had begun into it, until it is locked. Who reads them is assigned after that.</summary>
public sealed class AddLateEntries(AppDbContext db, TimeProvider time)
{
    public Task<Refusal?> RunAsync(RoundHead head, IReadOnlyCollection<Guid> chosen, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var contest = await db.Contests.Include(c => c.Rounds).Include(c => c.Tracks).AsSplitQuery().SingleAsync(c => c.Id == head.ContestId, token);
            var round = contest.Rounds.Single(r => r.Id == head.Id);
            var late = await ComingEntry.Of(db.LateFor(contest.Id, round.Id, round.Order).Where(e => chosen.Contains(e.Id)), contest, token);
            if (late.Count == 0 && await db.RoundEntries.AnyAsync(e => e.RoundId == round.Id && chosen.Contains(e.EntryId), token))
            {
                return null; // the second press
            }

            if ((RoundSteps.WhyCannotAddLate(round, late.Count) ?? ComingEntry.WhyNot(late)) is { } refusal)
            {
                return refusal;
            }

            var now = time.GetUtcNow().UtcDateTime;
            db.RoundEntries.AddRange(late.Select(e => RoundEntry.JoinLate(round, e.EntryId, e.VersionId, e.TrackId!.Value, viewer.PersonId, now)));
            return (Refusal?)null;
        },
        cancel);
}
