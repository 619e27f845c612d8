using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Readers;

/// <summary>An organizer or the head judge declares a conflict; an unsigned sheet of that pair goes away with it.</summary>
public sealed class DeclareConflict(AppDbContext db, TimeProvider time)
{
    public Task<Refusal?> RunAsync(Guid contestId, Guid judgeId, Guid entryId, string note, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var now = time.GetUtcNow().UtcDateTime;
            var declared = await db.Conflicts.AnyAsync(c => c.EntryId == entryId && c.JudgeId == judgeId, token);
            var sheets = await db.ScoreSheets
                .Where(s => s.ContestId == contestId && s.EntryId == entryId && s.JudgeId == judgeId && s.Round.Status != RoundStatus.Decided && (s.Status == SheetStatus.Open || s.Status == SheetStatus.Signed))
                .ToListAsync(token);
            if (Conflict.WhyCannotDeclare(declared, sheets.Exists(s => s.Status == SheetStatus.Signed)) is { } refusal)
            {
                return refusal;
            }

            if (string.IsNullOrWhiteSpace(note))
            {
                return JudgingRefusals.ReasonMissing;
            }

            db.Conflicts.Add(Conflict.Declare(contestId, judgeId, entryId, note, viewer.PersonId, now));
            sheets.ForEach(s => s.Remove(viewer.PersonId, now, note));
            return (Refusal?)null;
        },
        cancel);
}
