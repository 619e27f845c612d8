using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;

/// <summary>Loads a sheet for reading: a judge's own, or any of the jury she heads.</summary>
public static class ScoreSheetPages
{
    public static async Task<ScoreSheetPage?> LoadAsync(AppDbContext db, IQueryable<ScoreSheet> visible, Guid id, CancellationToken cancel)
    {
        var found = await (
            from sheet in visible.AsNoTracking()
            where sheet.Id == id
            join contest in db.Contests on sheet.ContestId equals contest.Id
            join track in db.Set<Track>() on sheet.RoundEntry.TrackId equals track.Id
            select new
            {
                Page = new ScoreSheetPage(
                    sheet.Id,
                    sheet.RoundId,
                    sheet.Version,
                    sheet.Status,
                    sheet.Round.Status,
                    sheet.Round.Name,
                    contest.Title,
                    sheet.Round.ScoringClosesAt,
                    sheet.SavedAt,
                    sheet.SignedAt,
                    sheet.RecusedAt,
                    sheet.RecusalReason,
                    sheet.Comment,
                    sheet.PrivateNote,
                    new Paper(
                        sheet.RoundEntry.Entry.Code ?? "",
                        db.Set<Sector>().Where(s => s.Id == sheet.RoundEntry.Entry.SectorId).Select(s => s.Name).FirstOrDefault() ?? "",
                        track.Name,
                        sheet.RoundEntry.EntryVersion.Number,
                        sheet.RoundEntry.EntryVersion.ReceivedAt,
                        sheet.RoundEntry.EntryVersion.Content)),
                HasLeft = sheet.RoundEntry.LeftAt != null || sheet.RoundEntry.Entry.Status == EntryStatus.Withdrawn || sheet.RoundEntry.Entry.Status == EntryStatus.Disqualified || sheet.RoundEntry.Entry.Status == EntryStatus.Invalid,
            }).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var page = found.Page;
        var rubric = await (
            from criterion in db.Set<Criterion>().AsNoTracking()
            where criterion.RoundId == page.RoundId
            join score in db.CriterionScores.Where(s => s.SheetId == id) on criterion.Id equals score.CriterionId into scores
            from score in scores.DefaultIfEmpty()
            orderby criterion.Order
            select new RubricLine(criterion.Id, criterion.Order, criterion.Name, criterion.Guidance, criterion.MaxPoints, (int?)score!.Points)).ToListAsync(cancel);
        var revisions = await db.SheetRevisions.AsNoTracking()
            .Where(r => r.SheetId == id)
            .OrderByDescending(r => r.Number)
            .Select(r => new SheetRevisionRow(r.Number, r.SignedAt, r.ReopenedAt, r.Reason, r.Comment, r.PrivateNote, r.Points))
            .ToListAsync(cancel);
        return page with
        {
            Rubric = rubric,
            Revisions = revisions,
            Locked = page.Status == SheetStatus.Signed ? JudgingRefusals.SheetSigned
                : page.Status == SheetStatus.Recused ? JudgingRefusals.Recused
                : found.HasLeft ? JudgingRefusals.EntryLeft
                : page.RoundStatus != RoundStatus.Scoring ? JudgingRefusals.RoundNotScoring
                : null,
            Form = new() { Version = page.Version, Comment = page.StoredComment, PrivateNote = page.StoredNote },
        };
    }

    /// <summary>The judge's own sheet, with the way to the next one.</summary>
    public static async Task<ScoreSheetPage?> LoadOwnAsync(AppDbContext db, Viewer viewer, Guid id, CancellationToken cancel)
    {
        if (await LoadAsync(db, db.ForJudge(viewer), id, cancel) is not { } page)
        {
            return null;
        }

        var open = await db.ForJudge(viewer).OfEntriesTakingPart()
            .Where(s => s.RoundId == page.RoundId && s.Status == SheetStatus.Open)
            .OrderBy(s => s.Revisions.Any() ? 0 : s.SavedAt != null ? 1 : 2)
            .ThenBy(s => s.RoundEntry.Entry.Code)
            .Select(s => s.Id)
            .ToListAsync(cancel);
        return page with { Open = open };
    }
}
