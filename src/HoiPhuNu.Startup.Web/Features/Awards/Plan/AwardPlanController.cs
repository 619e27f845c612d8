using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Awards.Plan;

/// <summary>The awards of a contest as announced: rank, how many, money or kind, sponsor, certificate.</summary>
public sealed class AwardPlanController(AppDbContext db, TimeProvider time, IStringLocalizer<AwardsText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/to-chuc/{slug}/giai-thuong")]
    public async Task<IActionResult> Index(string slug, Viewer viewer, CancellationToken cancel) =>
        await AwardPlanPage.LoadAsync(db, slug, viewer, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("/to-chuc/{slug}/giai-thuong/moi")]
    public async Task<IActionResult> New(string slug, Viewer viewer, CancellationToken cancel)
    {
        if (await PlannedContest.FindAsync(db, slug, viewer, cancel) is not { } contest)
        {
            return NotFound();
        }

        var lowest = await db.AwardsPlannedBy(viewer, slug).MaxAsync(a => (int?)a.Rank, cancel) ?? 0;
        return View("Edit", AwardPage.Of(contest, null, new AwardForm { FormKey = Guid.CreateVersion7(), Rank = lowest + 1 }));
    }

    [HttpPost("/to-chuc/{slug}/giai-thuong/moi")]
    public async Task<IActionResult> Add(string slug, [Bind(Prefix = "Form")] AwardForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await PlannedContest.FindAsync(db, slug, viewer, cancel) is not { } contest)
        {
            return NotFound();
        }

        if (!Check(contest, form) || await db.OnceAsync(form.FormKey, viewer.PersonId, "Award", Now, _ => Task.FromResult<Guid?>(Added(contest, form, viewer)), cancel) is null)
        {
            return View("Edit", AwardPage.Of(contest, null, form));
        }

        this.Alert(AlertKind.Ok, T["Đã thêm {0}", form.Name]);
        return Redirect($"/to-chuc/{slug}/giai-thuong");
    }

    [HttpGet("/to-chuc/{slug}/giai-thuong/{awardId:guid}")]
    public async Task<IActionResult> Edit(string slug, Guid awardId, Viewer viewer, CancellationToken cancel) =>
        await PlannedContest.FindAsync(db, slug, viewer, cancel) is { } contest && await Find(slug, awardId, viewer, cancel) is { } award
            ? View(AwardPage.Of(contest, awardId, AwardForm.Of(award))) : NotFound();

    [HttpPost("/to-chuc/{slug}/giai-thuong/{awardId:guid}")]
    public async Task<IActionResult> Save(string slug, Guid awardId, [Bind(Prefix = "Form")] AwardForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await PlannedContest.FindAsync(db, slug, viewer, cancel) is not { } contest || await Find(slug, awardId, viewer, cancel) is not { } award)
        {
            return NotFound();
        }

        if (!Check(contest, form))
        {
            return View("Edit", AwardPage.Of(contest, awardId, form));
        }

        db.Expect(award, form.Version);
        form.Put(award);
        db.Happened(new AwardPlanChanged(award.ContestId, viewer.PersonId, Now, AwardPlanChange.Changed, awardId));
        if (!await db.TrySaveAsync(cancel))
        {
            return await Conflict(contest, awardId, form, viewer, cancel);
        }

        this.Alert(AlertKind.Ok, T["Đã lưu {0}", award.Name]);
        return Redirect($"/to-chuc/{slug}/giai-thuong");
    }

    [HttpPost("/to-chuc/{slug}/giai-thuong/{awardId:guid}/xoa")]
    public async Task<IActionResult> Remove(string slug, Guid awardId, Viewer viewer, CancellationToken cancel)
    {
        if (await PlannedContest.FindAsync(db, slug, viewer, cancel) is not { } contest || await Find(slug, awardId, viewer, cancel) is not { } award)
        {
            return NotFound();
        }

        if (contest.WhyLocked is { } refusal)
        {
            this.Refuse(refusal);
            return View("Edit", AwardPage.Of(contest, awardId, AwardForm.Of(award)));
        }

        db.Awards.Remove(award);
        db.Happened(new AwardPlanChanged(award.ContestId, viewer.PersonId, Now, AwardPlanChange.Removed, awardId));
        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Đã bỏ {0}", award.Name]);
        return Redirect($"/to-chuc/{slug}/giai-thuong");
    }

    private bool Check(PlannedContest contest, AwardForm form)
    {
        if (form.TrackId is { } track && contest.Tracks.All(t => t.Id != track))
        {
            ModelState.AddModelError("Form.TrackId", T["Chọn một bảng trong danh sách"]);
        }

        if (contest.WhyLocked is { } refusal)
        {
            this.Refuse(refusal);
        }

        return ModelState.IsValid;
    }

    private Guid Added(PlannedContest contest, AwardForm form, Viewer viewer)
    {
        var award = form.ToAward(contest.Contest.Id);
        db.Awards.Add(award);
        db.Happened(new AwardPlanChanged(award.ContestId, viewer.PersonId, Now, AwardPlanChange.Added, award.Id));
        return award.Id;
    }

    private async Task<IActionResult> Conflict(PlannedContest contest, Guid awardId, AwardForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await Find(contest.Contest.Slug, awardId, viewer, cancel) is not { } award)
        {
            return NotFound();
        }

        this.ShowConflict(form, AwardForm.Of(award));
        form.Version = award.Version;
        return View("Edit", AwardPage.Of(contest, awardId, form));
    }

    private Task<Award?> Find(string slug, Guid awardId, Viewer viewer, CancellationToken cancel) => db.AwardsPlannedBy(viewer, slug).SingleOrDefaultAsync(a => a.Id == awardId, cancel);
}
