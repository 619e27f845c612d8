using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Judging.Deciding;

/// <summary>Who goes on: by rank, or otherwise with a written reason.</summary>
[Route("/to-chuc/{slug}/quyet-dinh/{roundId:guid}")]
public sealed class DecidingController(AppDbContext db, IStringLocalizer<JudgingText> T) : Controller
{
    public static string ShownName(Guid entryId) => $"co-{entryId:N}";

    public static string GoesOnName(Guid entryId) => $"di-tiep-{entryId:N}";

    public static string ReasonName(Guid entryId) => $"ly-do-{entryId:N}";

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
        if (page.Ranking is { } ranking)
        {
            // Each missing reason at its own line, all of them at once.
            foreach (var entry in ranking.Tracks.SelectMany(t => t.Result.Entries))
            {
                if (page.Choices.TryGetValue(entry.EntryId, out var choice) && choice.Differs(RoundProposal.GoesOn(entry, page.Places)) && string.IsNullOrWhiteSpace(choice.Reason))
                {
                    this.Refuse(JudgingRefusals.OverrideReasonMissing(entry.Label), ReasonName(entry.EntryId));
                }

                if (choice?.Reason?.Length > RoundEntry.ReasonLength)
                {
                    ModelState.AddModelError(ReasonName(entry.EntryId), T["Rút lý do xuống còn {0} ký tự.", RoundEntry.ReasonLength]);
                }
            }
        }

        if (!ModelState.IsValid)
        {
            return View("Show", page);
        }

        var refusal = await decide.RunAsync(round, page.Choices, tiesSeen, viewer, cancel);
        if (refusal is not null && refusal != JudgingRefusals.RoundAlreadyDecided)
        {
            this.Refuse(refusal);
            db.ChangeTracker.Clear();
            return View("Show", await LoadAsync(round, Request.Form, tiesSeen, cancel));
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
            Choices = form is null ? new Dictionary<Guid, RoundChoice>() : Read(form, ranking),
            TiesSeen = tiesSeen,
        };
    }

    /// <summary>Only entries the page showed: an unticked box looks like no box otherwise.</summary>
    private static Dictionary<Guid, RoundChoice> Read(IFormCollection form, RoundRanking ranking) => ranking.Tracks
        .SelectMany(t => t.Result.Entries)
        .Where(e => form.ContainsKey(ShownName(e.EntryId)))
        .ToDictionary(e => e.EntryId, e => new RoundChoice(form.ContainsKey(GoesOnName(e.EntryId)), VietnameseText.CleanLines(form[ReasonName(e.EntryId)].ToString())));
}
