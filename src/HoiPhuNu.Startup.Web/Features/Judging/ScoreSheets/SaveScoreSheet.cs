using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;

/// <summary>
/// Saves a sheet and signs it when asked. Loaded inside the write, because the first score of a round also locks its rubric and two
/// judges may give it at the same moment.
/// </summary>
public sealed class SaveScoreSheet(AppDbContext db, TimeProvider time)
{
    private const int Attempts = 3;

    public async Task<SheetOutcome> RunAsync(Guid id, ScoreSheetForm form, IReadOnlyDictionary<Guid, int?> points, bool sign, Viewer viewer, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await db.WriteAsync(token => TryAsync(id, form, points, sign, viewer, token), cancel);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // SQL Server only: another judge locked the rubric between our read and our write.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<SheetOutcome> TryAsync(Guid id, ScoreSheetForm form, IReadOnlyDictionary<Guid, int?> points, bool sign, Viewer viewer, CancellationToken cancel)
    {
        var sheet = await db.ForJudge(viewer)
            .Include(s => s.Round).ThenInclude(r => r.Criteria)
            .Include(s => s.RoundEntry).ThenInclude(e => e.Entry)
            .Include(s => s.Scores)
            .Include(s => s.Revisions)
            .AsSplitQuery()
            .SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (sheet is null)
        {
            return SheetOutcome.Missing;
        }

        var same = SameAs(sheet, form, points);
        if (sheet.Status == SheetStatus.Signed && sign && same)
        {
            // The second press of one signature.
            return new SheetOutcome(true, false, null, sheet.Version);
        }

        if (sheet.WhyCannotScore() is { } closed)
        {
            return new SheetOutcome(true, false, closed, sheet.Version);
        }

        if (sheet.Version != form.Version && !same)
        {
            return new SheetOutcome(true, true, null, sheet.Version);
        }

        var now = time.GetUtcNow().UtcDateTime;
        var refusal = sheet.Save(points, form.Comment, form.PrivateNote, now);
        if (refusal is null && sign)
        {
            // What she wrote stays saved even where the signature is refused.
            var conflicts = await ConflictTable.LoadAsync(db, sheet.ContestId, [sheet.JudgeId], [sheet.EntryId], cancel);
            refusal = sheet.Sign(now, conflicts.Between(sheet.EntryId, sheet.JudgeId) is [var first, ..] ? first : null);
        }

        await db.SaveChangesAsync(cancel);
        return new SheetOutcome(true, false, refusal, sheet.Version);
    }

    private static bool SameAs(ScoreSheet sheet, ScoreSheetForm form, IReadOnlyDictionary<Guid, int?> points) =>
        VietnameseText.CleanLines(form.Comment) == sheet.Comment
        && VietnameseText.CleanLines(form.PrivateNote) == sheet.PrivateNote
        && points.All(p => sheet.Scores.FirstOrDefault(s => s.CriterionId == p.Key)?.Points == p.Value);
}
