using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

/// <summary>Assigning → scoring → locked, and back to scoring; each step counted inside its own write.</summary>
public sealed class MoveRound(AppDbContext db, TimeProvider time)
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public Task<Refusal?> StartScoringAsync(RoundHead head, bool shortfallSeen, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            if (await db.Contests.AnyAsync(c => c.Id == head.ContestId && c.Status == ContestStatus.Cancelled, token))
            {
                return ContestRefusals.Cancelled;
            }

            var round = await db.Rounds.Include(r => r.Criteria).SingleAsync(r => r.Id == head.Id, token);
            var panel = await db.PanelMembers.CountAsync(m => m.RoundId == head.Id && m.RemovedAt == null, token);
            var readers = await Per(head, s => s.Status == SheetStatus.Open || s.Status == SheetStatus.Signed, token);
            if (RoundSteps.WhyCannotStartScoring(round, head.IsLast, panel, readers, shortfallSeen) is { } refusal)
            {
                return refusal;
            }

            var now = Now;
            if (round.MoveTo(RoundStatus.Scoring, viewer.PersonId, now) is { } step)
            {
                return step;
            }

            var open = await db.ScoreSheets.OfEntriesTakingPart()
                .Where(s => s.RoundId == head.Id && s.Status == SheetStatus.Open)
                .GroupBy(s => s.JudgeId)
                .Select(g => new { JudgeId = g.Key, Count = g.Count() })
                .ToListAsync(token);
            open.ForEach(o => db.Happened(new JudgeGotEntries(o.JudgeId, viewer.PersonId, now, head.ContestId, head.Id, o.Count)));
            return (Refusal?)null;
        },
        cancel);

    public Task<Refusal?> LockAsync(RoundHead head, string? removalReason, bool shortfallSeen, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var round = await db.Rounds.SingleAsync(r => r.Id == head.Id, token);
            var open = await db.ScoreSheets.OfEntriesTakingPart().Where(s => s.RoundId == head.Id && s.Status == SheetStatus.Open).ToListAsync(token);
            var signed = await Per(head, s => s.Status == SheetStatus.Signed, token);
            if (RoundSteps.WhyCannotLock(round, open.Count, signed, removalReason, shortfallSeen) is { } refusal)
            {
                return refusal;
            }

            var now = Now;
            foreach (var sheet in open)
            {
                if (sheet.Remove(viewer.PersonId, now, removalReason) is { } kept)
                {
                    return kept;
                }
            }

            return round.MoveTo(RoundStatus.Locked, viewer.PersonId, now);
        },
        cancel);

    public Task<Refusal?> ReopenAsync(RoundHead head, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var round = await db.Rounds.SingleAsync(r => r.Id == head.Id, token);
            return round.Status == RoundStatus.Locked ? round.MoveTo(RoundStatus.Scoring, viewer.PersonId, Now) : JudgingRefusals.RoundNotLocked;
        },
        cancel);

    /// <summary>Per entry that takes part: how many of its sheets are such.</summary>
    private async Task<List<int>> Per(RoundHead head, System.Linq.Expressions.Expression<Func<ScoreSheet, bool>> such, CancellationToken cancel)
    {
        var entries = await db.RoundEntries.Where(e => e.RoundId == head.Id).TakingPart().Select(e => e.Id).ToListAsync(cancel);
        var counts = await db.ScoreSheets.Where(s => s.RoundId == head.Id).Where(such).GroupBy(s => s.RoundEntryId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return entries.ConvertAll(counts.GetValueOrDefault);
    }
}
