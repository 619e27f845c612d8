using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Spread;

/// <summary>Puts a shown plan into effect, if it is still the plan that the records make.</summary>
public sealed class ApplySpread(AppDbContext db, TimeProvider time)
{
    /// <param name="round">As it was when the page was asked for.</param>
    /// <param name="seed">Of the plan she saw.</param>
    /// <param name="fingerprint">Of the plan she saw.</param>
    /// <param name="viewer">The organizer.</param>
    /// <param name="cancel">Stops waiting.</param>
    public Task<(Refusal? Refusal, bool Changed, int Added)> RunAsync(RoundHead round, long seed, string? fingerprint, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var status = await db.Rounds.Where(r => r.Id == round.Id).Select(r => r.Status).SingleAsync(token);
            if (!RoundSteps.CanAssign(status))
            {
                return (JudgingRefusals.RoundNotOpenForAssigning, false, 0);
            }

            var planned = await PlannedSpread.MakeAsync(db, round with { Status = status }, seed, token);
            if (planned.Fingerprint != fingerprint)
            {
                return (null, true, 0);
            }

            var now = time.GetUtcNow().UtcDateTime;
            foreach (var sheet in await db.ScoreSheets.Where(s => s.RoundId == round.Id && planned.Replaced.Contains(s.Id)).ToListAsync(token))
            {
                sheet.Remove(viewer.PersonId, now);
            }

            var entries = await db.RoundEntries.Where(e => e.RoundId == round.Id).ToDictionaryAsync(e => e.EntryId, token);
            var before = await db.ScoreSheets.Where(s => s.RoundId == round.Id && s.Status == SheetStatus.Removed).ToDictionaryAsync(s => new SpreadPair(s.EntryId, s.JudgeId), token);
            foreach (var pair in planned.Added)
            {
                if (before.TryGetValue(pair, out var sheet))
                {
                    sheet.Restore(byHand: false, viewer.PersonId, now);
                }
                else
                {
                    db.ScoreSheets.Add(ScoreSheet.Assign(entries[pair.EntryId], round.ContestId, pair.JudgeId, byHand: false, viewer.PersonId, now));
                }
            }

            db.Happened(new EntriesSpread(round.Id, viewer.PersonId, now, round.ContestId, seed, planned.Added.Count, planned.Replaced.Count, planned.Plan.Shortfalls.Count));
            if (status == RoundStatus.Scoring)
            {
                foreach (var (judgeId, count) in planned.Added.CountBy(p => p.JudgeId))
                {
                    db.Happened(new JudgeGotEntries(judgeId, viewer.PersonId, now, round.ContestId, round.Id, count));
                }
            }

            return ((Refusal?)null, false, planned.Added.Count);
        },
        cancel);
}
