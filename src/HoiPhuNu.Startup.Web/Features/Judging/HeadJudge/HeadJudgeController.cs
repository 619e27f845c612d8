using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Judging.Readers;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Judging.HeadJudge;

/// <summary>The head judge looks over the round: every signed sheet, how far judges are apart, sheets to open again, ties to part.</summary>
[Route("/cham-diem/truong-ban/{roundId:guid}")]
public sealed class HeadJudgeController(AppDbContext db, TimeProvider time, IStringLocalizer<JudgingText> T) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid roundId, bool lech, Viewer viewer, CancellationToken cancel, int trang = 1) =>
        await RoundHead.HeadedAsync(db, viewer, roundId, cancel) is { Status: not RoundStatus.Planned } round
            ? View("Index", await LoadAsync(round, lech, trang, cancel))
            : NotFound();

    [HttpGet("phieu/{id:guid}")]
    public async Task<IActionResult> Sheet(Guid roundId, Guid id, Viewer viewer, CancellationToken cancel) =>
        await LoadSheetAsync(roundId, id, viewer, cancel) is { } page ? View("Sheet", page) : NotFound();

    [HttpPost("phieu/{id:guid}/mo-lai")]
    public async Task<IActionResult> Reopen(Guid roundId, Guid id, [Bind(Prefix = "Form")] ReopenForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await LoadSheetAsync(roundId, id, viewer, cancel) is not { } page)
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            var refusal = await db.WriteAsync(
                async token =>
                {
                    var sheet = await db.ForHeadJudge(viewer).Include(s => s.Round).Include(s => s.Scores).Include(s => s.Revisions).AsSplitQuery().SingleAsync(s => s.Id == id, token);
                    return sheet.Reopen(form.Reason ?? "", viewer.PersonId, time.GetUtcNow().UtcDateTime);
                },
                cancel);
            if (refusal is null)
            {
                this.Alert(AlertKind.Ok, T["Đã mở lại phiếu"], page.Round.Status == RoundStatus.Locked ? T["Vòng trở về giai đoạn chấm. Khi phiếu ký lại, ban tổ chức khóa vòng lần nữa."] : T["Giám khảo sửa và ký lại. Bản cũ được giữ."]);
                return Redirect(page.Round.HeadJudge);
            }

            this.Refuse(refusal, refusal == JudgingRefusals.ReasonMissing ? "Form.Reason" : "");
        }

        return View("Sheet", page with { Form = form });
    }

    [HttpPost("phieu/{id:guid}/xung-dot")]
    public async Task<IActionResult> Declare(Guid roundId, Guid id, [Bind(Prefix = "Form")] ReopenForm form, Viewer viewer, [FromServices] DeclareConflict declare, CancellationToken cancel)
    {
        if (await LoadSheetAsync(roundId, id, viewer, cancel) is not { } page)
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            var pair = await db.ForHeadJudge(viewer).Where(s => s.Id == id).Select(s => new { s.ContestId, s.JudgeId, s.EntryId }).SingleAsync(cancel);
            if (await declare.RunAsync(pair.ContestId, pair.JudgeId, pair.EntryId, form.Reason ?? "", viewer, cancel) is not { } refusal)
            {
                this.Alert(AlertKind.Ok, T["Đã ghi xung đột"], T["Ban tổ chức giao hồ sơ cho giám khảo khác."]);
                return Redirect(page.Round.HeadJudge);
            }

            this.Refuse(refusal, refusal == JudgingRefusals.ReasonMissing ? "Form.Reason" : "");
        }

        return View("Sheet", page with { Form = form });
    }

    [HttpPost("phan-dinh")]
    public async Task<IActionResult> Decide(Guid roundId, [Bind(Prefix = "Form")] TieForm form, Viewer viewer, [FromServices] DecideTie decide, CancellationToken cancel)
    {
        if (await RoundHead.HeadedAsync(db, viewer, roundId, cancel) is not { Status: not RoundStatus.Planned } round)
        {
            return NotFound();
        }

        if (ModelState.IsValid && !form.IsWhole)
        {
            ModelState.AddModelError("", T["Ghi mỗi thứ tự một lần, từ 1 đến {0}: 1 là hồ sơ đứng trước.", form.Entries.Count]);
        }

        if (ModelState.IsValid)
        {
            if (await decide.RunAsync(round, form, viewer, cancel) is not { } refusal)
            {
                this.Alert(AlertKind.Ok, T["Đã phân định"], T["Thứ tự và lý do hiện trong bảng xếp hạng."]);
                return Redirect(round.HeadJudge + "#phan-dinh");
            }

            this.Refuse(refusal, refusal == JudgingRefusals.ReasonMissing ? "Form.Reason" : "");
        }

        return View("Index", await LoadAsync(round, false, 1, cancel) with { Form = form });
    }

    /// <summary>Takes a decision back while the round is locked, so that the tie can be decided anew.</summary>
    [HttpPost("phan-dinh/bo")]
    public async Task<IActionResult> Withdraw(Guid roundId, Guid id, Viewer viewer, CancellationToken cancel)
    {
        if (await RoundHead.HeadedAsync(db, viewer, roundId, cancel) is not { Status: not RoundStatus.Planned } round)
        {
            return NotFound();
        }

        if (round.Status != RoundStatus.Locked)
        {
            this.Alert(AlertKind.Fix, this.Say(JudgingRefusals.RoundNotLocked));
            return Redirect(round.HeadJudge);
        }

        // Gone already (a second press): nothing to take back.
        if (await db.TieDecisions.SingleOrDefaultAsync(d => d.Id == id && d.RoundId == roundId, cancel) is not { ReplacedAt: null } decision)
        {
            return Redirect(round.HeadJudge + "#phan-dinh");
        }

        decision.Replace(viewer.PersonId, time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Đã bỏ phân định"], T["Các hồ sơ đó lại cùng hạng, chị phân định lại được."]);
        return Redirect(round.HeadJudge + "#phan-dinh");
    }

    private async Task<HeadJudgePage> LoadAsync(RoundHead round, bool onlyApart, int page, CancellationToken cancel)
    {
        var entries = await (
            from entry in db.RoundEntries.AsNoTracking().Where(e => e.RoundId == round.Id).TakingPart()
            join track in db.Set<Track>() on entry.TrackId equals track.Id
            orderby entry.Entry.Code
            select new { entry.Id, entry.EntryId, Code = entry.Entry.Code ?? "", entry.Entry.Title, Track = track.Name }).ToListAsync(cancel);
        var sheets = (await db.ScoreSheets.AsNoTracking()
            .Where(s => s.RoundId == round.Id && s.Status != SheetStatus.Removed)
            .OrderBy(s => s.Judge.NameSortKey)
            .Select(s => new { s.Id, s.RoundEntryId, s.Judge.FullName, s.Status, Total = s.Status == SheetStatus.Signed ? s.Scores.Sum(c => (int?)c.Points) : null, Reopened = s.Revisions.Any() })
            .ToListAsync(cancel)).ToLookup(s => s.RoundEntryId);
        var all = entries.ConvertAll(e => new EntrySheets(e.EntryId, e.Code, e.Title, e.Track, [.. sheets[e.Id].Select(s => new SheetTotal(s.Id, s.FullName, s.Status, s.Total, s.Reopened))]));
        var shown = onlyApart ? all.Where(e => e.IsApart).OrderByDescending(e => e.Spread).ToList() : all;
        var paging = new Paging(1, PagingQueries.UsualSize, shown.Count);
        paging = paging with { Number = Math.Clamp(page, 1, paging.Last) };
        var made = new HeadJudgePage(round, new PageOf<EntrySheets>([.. shown.Skip((paging.Number - 1) * paging.Size).Take(paging.Size)], paging), all.Count, all.Count(e => e.IsApart), onlyApart);
        return round.Status == RoundStatus.Locked ? await WithTiesAsync(made, cancel) : made;
    }

    private async Task<HeadJudgePage> WithTiesAsync(HeadJudgePage page, CancellationToken cancel)
    {
        var ranking = (await RoundRankings.LoadAsync(db, page.Round.Id, cancel))!;
        return page with
        {
            Ties = [.. ranking.Tracks.SelectMany(t => t.Result.UnresolvedTies.Select(tie => new OpenTie(t.TrackId, t.Name, tie.Rank, [.. tie.EntryIds.Select(id => t.Labels[id])])))],
            Decided =
            [
                .. ranking.Decisions.OrderBy(d => d.At).Select(d =>
                {
                    var track = ranking.Tracks.FirstOrDefault(t => t.TrackId == d.TrackId);
                    var used = track is not null && !track.Result.UnusedDecisions.Any(u => u.EntryIds.SequenceEqual(d.EntryIds) && u.Reason == d.Reason);
                    return new TieDecided(d.Id, track?.Name ?? "", [.. d.EntryIds.Select(id => track is not null && track.Labels.TryGetValue(id, out var label) ? label.Title : "–")], d.Reason, d.At, used);
                }),
            ],
        };
    }

    private async Task<SheetReadPage?> LoadSheetAsync(Guid roundId, Guid id, Viewer viewer, CancellationToken cancel)
    {
        if (await RoundHead.HeadedAsync(db, viewer, roundId, cancel) is not { Status: not RoundStatus.Planned } round
            || await ScoreSheetPages.LoadAsync(db, db.ForHeadJudge(viewer).Where(s => s.RoundId == roundId), id, cancel) is not { } sheet)
        {
            return null;
        }

        var judge = await db.ForHeadJudge(viewer).Where(s => s.Id == id).Select(s => s.Judge.FullName).SingleAsync(cancel);

        // An unsigned sheet is still between the judge and her conscience: nobody reads along.
        var mayRead = sheet.Status == SheetStatus.Signed;
        return new SheetReadPage(
            round,
            mayRead ? sheet : sheet with { Rubric = [.. sheet.Rubric.Select(r => r with { Points = null })], StoredComment = "", StoredNote = "", Form = new() },
            judge,
            mayRead && round.Status is RoundStatus.Scoring or RoundStatus.Locked && sheet.Status == SheetStatus.Signed,
            new ReopenForm());
    }
}
