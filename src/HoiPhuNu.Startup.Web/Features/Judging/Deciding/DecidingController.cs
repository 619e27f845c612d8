using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Judging.Deciding;

/// <summary>Who goes on: by rank, or otherwise with a written reason.</summary>
[Route("/to-chuc/{slug}/quyet-dinh/{roundId:guid}")]
public sealed class DecidingController(AppDbContext db, IStringLocalizer<JudgingText> T) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, Guid roundId, Viewer viewer, CancellationToken cancel) =>
        await RoundHead.ManagedAsync(db, viewer, slug, roundId, cancel) is { Status: not RoundStatus.Planned } round
            ? View("Show", await LoadAsync(round, null, false, cancel))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Decide(string slug, Guid roundId, bool tiesSeen, Viewer viewer, [FromServices] DecideRound decide, CancellationToken cancel)
    {
        if (await RoundHead.ManagedAsync(db, viewer, slug, roundId, cancel) is not { Status: not RoundStatus.Planned } round)
        {
            return NotFound();
        }

        var page = await LoadAsync(round, Request.Form, tiesSeen, cancel);
        foreach (var (field, entry, tooLong) in DecisionForm.Faults(page))
        {
            ModelState.AddModelError(field, tooLong ? T["Rút lý do xuống còn {0} ký tự.", RoundEntry.ReasonLength] : this.Say(JudgingRefusals.OverrideReasonMissing(entry.Label)));
        }

        if (ModelState.IsValid && await decide.RunAsync(round, page.Choices, tiesSeen, viewer, cancel) is { } refusal && refusal != JudgingRefusals.RoundAlreadyDecided)
        {
            this.Refuse(refusal);
        }

        if (!ModelState.IsValid)
        {
            return View("Show", page);
        }

        this.Alert(AlertKind.Ok, T["Đã quyết định {0}", round.Name], round.IsLast ? T["Tiếp theo: lập bảng giải ở phần Công bố. Người thứ hai duyệt rồi mới công bố."] : T["Tiếp theo: bắt đầu vòng sau với các hồ sơ đi tiếp."]);
        return Redirect(round.Deciding);
    }

    private async Task<DecisionPage> LoadAsync(RoundHead round, IFormCollection? form, bool tiesSeen, CancellationToken cancel)
    {
        if (round.Status == RoundStatus.Decided)
        {
            var rows = await (
                from entry in db.RoundEntries.AsNoTracking().Where(e => e.RoundId == round.Id).TakingPart()
                join track in db.Set<Track>() on entry.TrackId equals track.Id
                orderby track.Order, entry.Rank == null, entry.Rank, entry.Entry.Code
                select new DecidedRow(track.Name, entry.Rank, entry.Entry.Title, entry.Entry.Code ?? "", entry.Entry.Person.FullName, entry.Score, entry.GoesOn == true, entry.OverrideReason)).ToListAsync(cancel);
            return new DecisionPage(round) { Decided = rows };
        }

        if (round.Status != RoundStatus.Locked)
        {
            return new DecisionPage(round);
        }

        var ranking = (await RoundRankings.LoadAsync(db, round.Id, cancel))!;
        var entity = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == round.Id, cancel);
        return new DecisionPage(round)
        {
            Ranking = ranking,
            WhyNot = RoundProposal.WhyCannotDecide(entity, ranking.IsLast, [.. ranking.Tracks.Select(t => (t.Name, t.Result))], new Dictionary<Guid, RoundChoice>(), tiesSeen: true),
            Choices = form is null ? new Dictionary<Guid, RoundChoice>() : DecisionForm.Read(form, ranking),
            TiesSeen = tiesSeen,
        };
    }
}
