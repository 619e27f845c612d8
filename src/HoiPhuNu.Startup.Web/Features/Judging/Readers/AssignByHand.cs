using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Readers;

/// <summary>One entry to one judge, or away from her; never against a conflict.</summary>
public sealed class AssignByHand(AppDbContext db, TimeProvider time)
{
    public Task<Refusal?> AssignAsync(RoundHead head, Guid entryId, Guid judgeId, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var entry = await db.RoundEntries.Include(e => e.Round).Include(e => e.Entry).SingleAsync(e => e.RoundId == head.Id && e.EntryId == entryId, token);
            var onPanel = await db.PanelMembers.AnyAsync(
                m => m.RoundId == head.Id && m.JudgeId == judgeId && m.RemovedAt == null
                    && db.ContestAppointments.Any(a => a.ContestId == head.ContestId && a.PersonId == judgeId && a.RevokedAt == null && (a.Role == ContestRole.HeadJudge || a.Role == ContestRole.Judge)),
                token);
            var sheet = await db.ScoreSheets.SingleOrDefaultAsync(s => s.RoundEntryId == entry.Id && s.JudgeId == judgeId, token);
            var conflicts = await ConflictTable.LoadAsync(db, head.ContestId, [judgeId], [entryId], token);
            switch (RoundSteps.WhyCannotAssign(entry.Round, onPanel, entry, conflicts.Between(entryId, judgeId), sheet?.Status))
            {
                case { } again when again == JudgingRefusals.AlreadyAssigned:
                    return null; // the second press
                case { } refusal:
                    return refusal;
            }

            var now = time.GetUtcNow().UtcDateTime;
            if (sheet is null)
            {
                db.ScoreSheets.Add(ScoreSheet.Assign(entry, head.ContestId, judgeId, byHand: true, viewer.PersonId, now));
            }
            else if (sheet.Restore(byHand: true, viewer.PersonId, now) is { } refusal)
            {
                return refusal;
            }

            if (entry.Round.Status == RoundStatus.Scoring)
            {
                db.Happened(new JudgeGotEntries(judgeId, viewer.PersonId, now, head.ContestId, head.Id, 1));
            }

            return (Refusal?)null;
        },
        cancel);

    public Task<Refusal?> RemoveAsync(RoundHead head, Guid entryId, Guid judgeId, string? reason, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var sheet = await db.ScoreSheets.Include(s => s.Round).SingleOrDefaultAsync(s => s.RoundId == head.Id && s.EntryId == entryId && s.JudgeId == judgeId, token);
            return sheet is null || sheet.Status == SheetStatus.Removed ? null
                : !RoundSteps.CanAssign(sheet.Round.Status) ? JudgingRefusals.RoundNotOpenForAssigning
                : sheet.Remove(viewer.PersonId, time.GetUtcNow().UtcDateTime, reason);
        },
        cancel);
}
