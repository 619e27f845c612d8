using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Contests.Rounds;

/// <summary>The rounds of a contest: name, how many read, how many go on, until when.</summary>
public sealed class RoundsController(AppDbContext db, TimeProvider time, IStringLocalizer<ContestsText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/to-chuc/{slug}/vong/moi")]
    public async Task<IActionResult> New(string slug, Viewer viewer, CancellationToken cancel) =>
        await Find(slug, viewer, cancel) is { } contest ? View("Edit", RoundPage.New(contest, new RoundForm { FormKey = Guid.CreateVersion7() })) : NotFound();

    [HttpPost("/to-chuc/{slug}/vong/moi")]
    public async Task<IActionResult> Add(string slug, [Bind(Prefix = "Form")] RoundForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await Find(slug, viewer, cancel) is not { } contest)
        {
            return NotFound();
        }

        if (contest.WhyCannotAddRound() is { } refusal)
        {
            this.Refuse(refusal);
        }

        if (!ModelState.IsValid || await db.OnceAsync(form.FormKey, viewer.PersonId, "Round", Now, _ => Task.FromResult<Guid?>(Add(contest, form, viewer)), cancel) is not { } id)
        {
            return View("Edit", RoundPage.New(contest, form));
        }

        this.Alert(AlertKind.Ok, T["Đã thêm {0}", form.Name], T["Tiêu chí đang theo mẫu. Chị xem và sửa cho hợp vòng này."]);
        return Redirect($"/to-chuc/{slug}/tieu-chi/{id}");
    }

    [HttpGet("/to-chuc/{slug}/vong/{roundId:guid}")]
    public async Task<IActionResult> Edit(string slug, Guid roundId, Viewer viewer, CancellationToken cancel) =>
        await Find(slug, viewer, cancel) is { } contest && Of(contest, roundId) is { } round ? View(RoundPage.Of(contest, round)) : NotFound();

    [HttpPost("/to-chuc/{slug}/vong/{roundId:guid}")]
    public async Task<IActionResult> Save(string slug, Guid roundId, [Bind(Prefix = "Form")] RoundForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await Find(slug, viewer, cancel) is not { } contest || Of(contest, roundId) is not { } round)
        {
            return NotFound();
        }

        db.Expect(round, form.Version);
        if (!ModelState.IsValid || !Take(contest, round, form, viewer))
        {
            return View("Edit", RoundPage.Of(contest, round, form));
        }

        if (!await db.TrySaveAsync(cancel))
        {
            return await Conflict(slug, roundId, form, viewer, cancel);
        }

        this.Alert(AlertKind.Ok, T["Đã lưu {0}", round.Name]);
        return Redirect($"/to-chuc/{slug}");
    }

    [HttpPost("/to-chuc/{slug}/vong/{roundId:guid}/xoa")]
    public async Task<IActionResult> Remove(string slug, Guid roundId, Viewer viewer, CancellationToken cancel)
    {
        if (await Find(slug, viewer, cancel) is not { } contest || Of(contest, roundId) is not { } round)
        {
            return NotFound();
        }

        if (contest.WhyCannotRemoveRound(round) is { } refusal)
        {
            this.Refuse(refusal);
            return View("Edit", RoundPage.Of(contest, round));
        }

        db.Rounds.Remove(round);
        db.Happened(new RoundRemoved(round.Id, viewer.PersonId, Now, contest.Id, round.Order));
        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Đã bỏ {0}", round.Name]);
        return Redirect($"/to-chuc/{slug}");
    }

    private Guid Add(Contest contest, RoundForm form, Viewer viewer)
    {
        var round = contest.AddRound(form.Name, form.ReadsPerEntry!.Value, form.ScoringClosesAt, contest.Rounds.Count == 0 ? DefaultRubric.Preliminary : DefaultRubric.Final, advancePerTrack: form.AdvancePerTrack);
        db.Happened(new RoundPlanned(round.Id, viewer.PersonId, Now, contest.Id, round.Order, round.ReadsPerEntry, round.AdvancePerTrack, round.ScoringClosesAt));
        return round.Id;
    }

    private bool Take(Contest contest, Round round, RoundForm form, Viewer viewer)
    {
        var refusal = round.WhyCannotPlan() is null
            ? round.Plan(form.Name, form.ReadsPerEntry!.Value, form.AdvancePerTrack, form.ScoringClosesAt, viewer.PersonId, Now)
            : form.ScoringClosesAt is { } at ? round.Postpone(at, viewer.PersonId, Now) : ContestRefusals.RoundNeedsDate(round.Name);
        // What an open contest has announced stays in order; a draft only hears of it on the desk.
        refusal ??= contest.Status == ContestStatus.Draft ? null : contest.LacksOf(round).FirstOrDefault(l => l.Code is "Contests.RoundClosesTooEarly" or "Contests.RoundNeedsDate" or "Contests.RoundNeedsAdvance");
        if (refusal is not null)
        {
            this.Refuse(refusal, refusal.Code is "Contests.RoundClosesTooEarly" or "Contests.RoundNeedsDate" ? "Form.ScoringClosesAt" : refusal.Code is "Contests.RoundNeedsAdvance" ? "Form.AdvancePerTrack" : "");
        }

        return refusal is null;
    }

    private async Task<IActionResult> Conflict(string slug, Guid roundId, RoundForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await Find(slug, viewer, cancel) is not { } contest || Of(contest, roundId) is not { } round)
        {
            return NotFound();
        }

        this.ShowConflict(form, RoundForm.Of(round));
        form.Version = round.Version;
        return View("Edit", RoundPage.Of(contest, round, form));
    }

    private static Round? Of(Contest contest, Guid roundId) => contest.Rounds.SingleOrDefault(r => r.Id == roundId);

    private Task<Contest?> Find(string slug, Viewer viewer, CancellationToken cancel) =>
        db.Contests.ManagedBy(viewer).Include(c => c.Rounds).ThenInclude(r => r.Criteria).AsSplitQuery().SingleOrDefaultAsync(c => c.Slug == slug, cancel);
}
