using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Contests.Rubric;

/// <summary>The rubric of a round: criteria with guidance and points that add up, until the first score is given.</summary>
public sealed class RubricController(AppDbContext db, TimeProvider time, IStringLocalizer<ContestsText> T) : Controller
{
    [HttpGet("/to-chuc/{slug}/tieu-chi/{roundId:guid}")]
    public async Task<IActionResult> Edit(string slug, Guid roundId, Viewer viewer, CancellationToken cancel) =>
        await Find(slug, roundId, viewer, cancel) is var (contest, round) ? View(RubricPage.Of(contest, round)) : NotFound();

    /// <param name="slug">Of the contest.</param>
    /// <param name="roundId">Of the contest.</param>
    /// <param name="form">What she typed.</param>
    /// <param name="lam">"them": more rows; "len-2", "xuong-2": the third one place up or down; "mau-ho-so", "mau-chung-ket": fill in a sample. None of them saves.</param>
    /// <param name="viewer">Who saves.</param>
    /// <param name="cancel">Stops waiting.</param>
    [HttpPost("/to-chuc/{slug}/tieu-chi/{roundId:guid}")]
    public async Task<IActionResult> Save(string slug, Guid roundId, [Bind(Prefix = "Form")] RubricForm form, string? lam, Viewer viewer, CancellationToken cancel)
    {
        if (await Find(slug, roundId, viewer, cancel) is not var (contest, round))
        {
            return NotFound();
        }

        // Where something could not be read the boxes stay as they are, with the reason: rearranging would lose what was typed.
        if (lam is not null && (ModelState.IsValid || lam.StartsWith("mau-", StringComparison.Ordinal)))
        {
            ModelState.Clear();
            return View("Edit", RubricPage.Of(contest, round, Filled(form, lam).WithSpareRows()));
        }

        db.Expect(round, form.Version);
        if (!ModelState.IsValid || !Take(contest, round, form, viewer))
        {
            return View("Edit", RubricPage.Of(contest, round, form));
        }

        if (!await db.TrySaveAsync(cancel))
        {
            return await Conflict(slug, roundId, form, viewer, cancel);
        }

        this.Alert(AlertKind.Ok, T["Đã lưu tiêu chí của {0}", round.Name]);
        return Redirect($"/to-chuc/{slug}");
    }

    private static RubricForm Filled(RubricForm form, string what) => what switch
    {
        "mau-ho-so" => RubricForm.Of(DefaultRubric.Preliminary, Round.DefaultTotalPoints, form.Version),
        "mau-chung-ket" => RubricForm.Of(DefaultRubric.Final, Round.DefaultTotalPoints, form.Version),
        _ => form.Moved(what),
    };

    private bool Take(Contest contest, Round round, RubricForm form, Viewer viewer)
    {
        var refusal = RubricPage.WhyCannotChange(contest, round) ?? round.ChangeRubric(form.Plans, form.TotalPoints!.Value, viewer.PersonId, time.GetUtcNow().UtcDateTime);
        if (refusal is not null)
        {
            this.Refuse(refusal, refusal.Code is "Contests.RubricDoesNotAddUp" or "Contests.TotalOutOfRange" ? "Form.TotalPoints" : "");
        }

        return refusal is null;
    }

    private async Task<IActionResult> Conflict(string slug, Guid roundId, RubricForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await Find(slug, roundId, viewer, cancel) is not var (contest, round))
        {
            return NotFound();
        }

        this.ShowConflict(form, RubricForm.Of(round));
        form.Version = round.Version;
        return View("Edit", RubricPage.Of(contest, round, form));
    }

    private async Task<(Contest Contest, Round Round)?> Find(string slug, Guid roundId, Viewer viewer, CancellationToken cancel)
    {
        var contest = await db.Contests.ManagedBy(viewer).Include(c => c.Rounds.Where(r => r.Id == roundId)).ThenInclude(r => r.Criteria).AsSplitQuery().SingleOrDefaultAsync(c => c.Slug == slug, cancel);
        return contest?.Rounds is [var round] ? (contest, round) : null;
    }
}
