using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Judging.Readers;

/// <summary>Who reads one entry of a round, and who must not.</summary>
[Route("/to-chuc/{slug}/phan-cong/{roundId:guid}/ho-so/{entryId:guid}")]
public sealed class ReadersController(AppDbContext db, IStringLocalizer<JudgingText> T) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string slug, Guid roundId, Guid entryId, Viewer viewer, CancellationToken cancel) =>
        await LoadAsync(slug, roundId, entryId, viewer, cancel) is { } page ? View("Index", page) : NotFound();

    [HttpPost("giao")]
    public Task<IActionResult> Assign(string slug, Guid roundId, Guid entryId, Guid judgeId, Viewer viewer, [FromServices] AssignByHand assign, CancellationToken cancel) =>
        DoAsync(slug, roundId, entryId, judgeId, viewer, page => assign.AssignAsync(page.Round, entryId, judgeId, viewer, cancel), T["Đã giao hồ sơ"], cancel);

    [HttpPost("bo")]
    public Task<IActionResult> Remove(string slug, Guid roundId, Guid entryId, Guid judgeId, [System.ComponentModel.DataAnnotations.StringLength(ScoreSheet.ReasonLength)] string? reason, Viewer viewer, [FromServices] AssignByHand assign, CancellationToken cancel) =>
        DoAsync(slug, roundId, entryId, judgeId, viewer, page => assign.RemoveAsync(page.Round, entryId, judgeId, reason, viewer, cancel), T["Đã bỏ giao"], cancel);

    [HttpPost("xung-dot")]
    public async Task<IActionResult> Declare(string slug, Guid roundId, Guid entryId, [Bind(Prefix = "Form")] ConflictForm form, Viewer viewer, [FromServices] DeclareConflict declare, CancellationToken cancel)
    {
        var done = await DoAsync(
            slug,
            roundId,
            entryId,
            form.JudgeId ?? Guid.Empty,
            viewer,
            page => declare.RunAsync(page.Round.ContestId, form.JudgeId!.Value, entryId, form.Note!, viewer, cancel),
            T["Đã ghi xung đột"],
            cancel);
        return done is ViewResult { Model: ReadersPage shown } ? View("Index", shown with { Form = form }) : done;
    }

    private async Task<IActionResult> DoAsync(string slug, Guid roundId, Guid entryId, Guid judgeId, Viewer viewer, Func<ReadersPage, Task<Refusal?>> act, string done, CancellationToken cancel)
    {
        if (await LoadAsync(slug, roundId, entryId, viewer, cancel) is not { } page)
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            // Only somebody this page lists: any other id is no judge.
            if (page.Judges.All(j => j.Id != judgeId))
            {
                return NotFound();
            }

            if (await act(page) is not { } refusal)
            {
                this.Alert(AlertKind.Ok, done);
                return Redirect($"{page.Round.Assigning}/ho-so/{entryId}");
            }

            this.Refuse(refusal);
            db.ChangeTracker.Clear();
        }

        return View("Index", page);
    }

    private async Task<ReadersPage?> LoadAsync(string slug, Guid roundId, Guid entryId, Viewer viewer, CancellationToken cancel)
    {
        if (await RoundHead.ManagedAsync(db, viewer, slug, roundId, cancel) is not { } round)
        {
            return null;
        }

        var entry = await (
            from found in db.RoundEntries.AsNoTracking()
            where found.RoundId == roundId && found.EntryId == entryId
            join track in db.Set<Track>() on found.TrackId equals track.Id
            select new
            {
                found.Id,
                found.Entry.Code,
                found.Entry.Title,
                Track = track.Name,
                HasLeft = found.LeftAt != null || found.Entry.Status == EntryStatus.Withdrawn || found.Entry.Status == EntryStatus.Disqualified || found.Entry.Status == EntryStatus.Invalid,
            }).SingleOrDefaultAsync(cancel);
        if (entry is null)
        {
            return null;
        }

        var judges = await db.People.AsNoTracking()
            .Where(p => db.PanelMembers.Any(m => m.RoundId == roundId && m.JudgeId == p.Id && m.RemovedAt == null)
                || db.ScoreSheets.Any(s => s.RoundEntryId == entry.Id && s.JudgeId == p.Id && s.Status != SheetStatus.Removed))
            .OrderBy(p => p.NameSortKey)
            .Select(p => new
            {
                p.Id,
                p.FullName,
                Load = db.ScoreSheets.Count(s => s.RoundId == roundId && s.JudgeId == p.Id && (s.Status == SheetStatus.Open || s.Status == SheetStatus.Signed)),
                Capacity = db.PanelMembers.Where(m => m.RoundId == roundId && m.JudgeId == p.Id).Select(m => m.Capacity).FirstOrDefault(),
                Note = db.Conflicts.Where(c => c.EntryId == entryId && c.JudgeId == p.Id).Select(c => c.Note).FirstOrDefault(),
            }).ToListAsync(cancel);
        var sheets = await db.ScoreSheets.AsNoTracking()
            .Where(s => s.RoundEntryId == entry.Id && s.Status != SheetStatus.Removed)
            .Select(s => new { s.Id, s.JudgeId, s.Status, Begun = s.SavedAt != null, s.RecusalReason })
            .ToDictionaryAsync(s => s.JudgeId, cancel);
        var conflicts = await ConflictTable.LoadAsync(db, round.ContestId, judges.ConvertAll(j => j.Id), [entryId], cancel);
        return new ReadersPage(round, entryId, entry.Code ?? "", entry.Title, entry.Track, entry.HasLeft,
        [
            .. judges.Select(j =>
            {
                var sheet = sheets.GetValueOrDefault(j.Id);
                return new ReaderLine(j.Id, j.FullName, j.Load, j.Capacity, sheet?.Id, sheet?.Status, sheet?.Begun == true, sheet?.RecusalReason, conflicts.Between(entryId, j.Id), j.Note);
            }),
        ]);
    }
}
