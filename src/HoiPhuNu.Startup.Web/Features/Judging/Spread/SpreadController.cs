using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Judging.Spread;

/// <summary>The automatic spread, shown before it is done.</summary>
[Route("/to-chuc/{slug}/phan-cong/{roundId:guid}")]
public sealed class SpreadController(AppDbContext db, IStringLocalizer<JudgingText> T) : Controller
{
    /// <summary>Without a seed it draws one and puts it into the address, so that reloading shows the same plan.</summary>
    [HttpGet("de-xuat")]
    public async Task<IActionResult> Propose(string slug, Guid roundId, int? hat, Viewer viewer, CancellationToken cancel)
    {
        if (await RoundHead.ManagedAsync(db, viewer, slug, roundId, cancel) is not { } round)
        {
            return NotFound();
        }

        if (!RoundSteps.CanAssign(round.Status))
        {
            this.Alert(AlertKind.Fix, this.Say(JudgingRefusals.RoundNotOpenForAssigning));
            return Redirect(round.Assigning);
        }

        return hat is { } seed ? View("Propose", await LoadAsync(round, seed, cancel)) : Redirect($"{round.Assigning}/de-xuat?hat={Random.Shared.Next(1, 1_000_000)}");
    }

    [HttpPost("giao")]
    public async Task<IActionResult> Apply(string slug, Guid roundId, int hat, string? dau, Viewer viewer, [FromServices] ApplySpread apply, CancellationToken cancel)
    {
        if (await RoundHead.ManagedAsync(db, viewer, slug, roundId, cancel) is not { } round)
        {
            return NotFound();
        }

        var (refusal, changed, added) = await apply.RunAsync(round, hat, dau, viewer, cancel);
        if (refusal is not null)
        {
            this.Alert(AlertKind.Fix, this.Say(refusal));
            return Redirect(round.Assigning);
        }

        if (changed)
        {
            this.Alert(AlertKind.Warn, T["Danh sách đã đổi từ lúc chị xem"], T["Đây là đề xuất mới. Xem lại rồi bấm giao."]);
            return Redirect($"{round.Assigning}/de-xuat?hat={hat}");
        }

        this.Alert(AlertKind.Ok, T["Đã giao {0} phiếu", added]);
        return Redirect(round.Assigning);
    }

    private async Task<SpreadPage> LoadAsync(RoundHead round, int seed, CancellationToken cancel)
    {
        var planned = await PlannedSpread.MakeAsync(db, round, seed, cancel);
        var judgeIds = planned.Plan.Loads.Select(l => l.JudgeId).ToList();
        var judges = await db.People.AsNoTracking().Where(p => judgeIds.Contains(p.Id)).OrderBy(p => p.NameSortKey).Select(p => new { p.Id, p.FullName }).ToListAsync(cancel);
        var entryIds = planned.Plan.Shortfalls.Select(s => s.EntryId).Concat(planned.Plan.KeptThoughForbidden.Select(k => k.EntryId)).Distinct().ToList();
        var entries = await db.Entries.AsNoTracking().Where(e => entryIds.Contains(e.Id)).Select(e => new { e.Id, e.Code, e.Title }).ToDictionaryAsync(e => e.Id, e => (e.Code ?? "", e.Title), cancel);
        return new SpreadPage(round, planned, judges.ToDictionary(j => j.Id, j => j.FullName), entries);
    }
}
