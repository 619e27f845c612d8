using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Desk;

/// <summary>The judge's one list: mine, done, left, until when, and the next one.</summary>
public sealed class DeskController(AppDbContext db, TimeProvider time) : Controller
{
    [HttpGet("/cham-diem")]
    public async Task<IActionResult> Index(Viewer viewer, Guid? vong, DeskFilter loc, CancellationToken cancel, int trang = 1)
    {
        var sheets = await (
            from sheet in db.ForJudge(viewer).OfEntriesTakingPart().AsNoTracking()
            join contest in db.Contests on sheet.ContestId equals contest.Id
            orderby sheet.RoundEntry.Entry.Code
            select new DeskSheet(
                sheet.Id,
                sheet.RoundId,
                sheet.Round.Name,
                sheet.Round.Status,
                sheet.Round.ScoringClosesAt,
                contest.Title,
                sheet.RoundEntry.Entry.Title,
                sheet.Status,
                sheet.SavedAt != null,
                sheet.Revisions.Any(),
                sheet.Status == SheetStatus.Signed ? sheet.Scores.Sum(c => (int?)c.Points) : null)).ToListAsync(cancel);
        var headed = await (
            from round in db.RoundsHeadedBy(viewer).AsNoTracking()
            where round.Status != RoundStatus.Planned
            join contest in db.Contests on round.ContestId equals contest.Id
            orderby round.ScoringClosesAt descending
            select new HeadedRound(round.Id, round.Name, round.Status, contest.Title)).ToListAsync(cancel);

        var rounds = sheets.GroupBy(s => s.RoundId)
            .Select(g => new DeskRound(g.Key, g.First().RoundName, g.First().RoundStatus, g.First().ClosesAt, g.First().ContestTitle, [.. g]))
            .OrderBy(r => r.Open == 0)
            .ThenBy(r => r.Open == 0 ? DateTime.MaxValue - (r.ClosesAt ?? DateTime.MinValue) : (r.ClosesAt ?? DateTime.MaxValue) - DateTime.MinValue)
            .ToList();
        var chosen = vong is { } id ? rounds.Find(r => r.Id == id) : rounds.FirstOrDefault();
        if (vong is not null && chosen is null)
        {
            return NotFound();
        }

        var name = await db.People.Where(p => p.Id == viewer.PersonId).Select(p => p.FullName).SingleAsync(cancel);
        var rows = chosen is null ? null : await Rows(viewer, chosen.Id, loc).ToPageAsync(trang, cancel);
        return View(new DeskPage(name, rounds, chosen, headed, loc, rows, time.GetUtcNow().UtcDateTime));
    }

    private IQueryable<DeskRow> Rows(Viewer viewer, Guid roundId, DeskFilter filter)
    {
        var sheets = db.ForJudge(viewer).OfEntriesTakingPart().AsNoTracking().Where(s => s.RoundId == roundId);
        sheets = filter switch
        {
            DeskFilter.CanLam => sheets.Where(s => s.Status == SheetStatus.Open),
            DeskFilter.DaKy => sheets.Where(s => s.Status == SheetStatus.Signed),
            DeskFilter.TuChoi => sheets.Where(s => s.Status == SheetStatus.Recused),
            _ => sheets,
        };
        return sheets
            .OrderBy(s => s.Status == SheetStatus.Open ? (s.Revisions.Any() ? 0 : s.SavedAt != null ? 1 : 2) : s.Status == SheetStatus.Signed ? 3 : 4)
            .ThenBy(s => s.RoundEntry.Entry.Code)
            .Select(s => new DeskRow(
                s.Id,
                s.RoundEntry.Entry.Title,
                s.RoundEntry.Entry.Code ?? "",
                db.Set<Sector>().Where(x => x.Id == s.RoundEntry.Entry.SectorId).Select(x => x.Name).FirstOrDefault() ?? "",
                s.Status,
                s.SavedAt,
                s.SignedAt,
                s.RecusedAt,
                s.RecusalReason,
                s.Revisions.OrderByDescending(r => r.Number).Select(r => r.Reason).FirstOrDefault(),
                s.Scores.Sum(c => (int?)c.Points),
                s.Scores.Count,
                s.Round.Criteria.Count));
    }
}
