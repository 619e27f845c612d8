using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Awards.Plan;

/// <summary>Giải tập thể: units that mobilised entrants.</summary>
public sealed class CollectiveAwardsController(AppDbContext db, TimeProvider time, IStringLocalizer<AwardsText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/to-chuc/{slug}/giai-thuong/tap-the/moi")]
    public async Task<IActionResult> New(string slug, Viewer viewer, CancellationToken cancel) =>
        await PlannedContest.FindAsync(db, slug, viewer, cancel) is { } contest ? await Form(contest, new CollectiveAwardForm { FormKey = Guid.CreateVersion7() }, cancel) : NotFound();

    [HttpPost("/to-chuc/{slug}/giai-thuong/tap-the/moi")]
    public async Task<IActionResult> Add(string slug, [Bind(Prefix = "Form")] CollectiveAwardForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await PlannedContest.FindAsync(db, slug, viewer, cancel) is not { } contest)
        {
            return NotFound();
        }

        await Check(contest, form, cancel);
        if (!ModelState.IsValid || await db.OnceAsync(form.FormKey, viewer.PersonId, "CollectiveAward", Now, _ => Task.FromResult<Guid?>(Added(contest, form, viewer)), cancel) is null)
        {
            return await Form(contest, form, cancel);
        }

        this.Alert(AlertKind.Ok, T["Đã thêm {0}", form.Name]);
        return Redirect($"/to-chuc/{slug}/giai-thuong");
    }

    [HttpPost("/to-chuc/{slug}/giai-thuong/tap-the/{awardId:guid}/xoa")]
    public async Task<IActionResult> Remove(string slug, Guid awardId, Viewer viewer, CancellationToken cancel)
    {
        if (await PlannedContest.FindAsync(db, slug, viewer, cancel) is not { } contest || await db.CollectiveAwardsPlannedBy(viewer, slug).SingleOrDefaultAsync(a => a.Id == awardId, cancel) is not { } award)
        {
            return NotFound();
        }

        if (contest.WhyCollectiveLocked is { } refusal)
        {
            this.Alert(AlertKind.Warn, this.Say(refusal));
            return Redirect($"/to-chuc/{slug}/giai-thuong");
        }

        db.CollectiveAwards.Remove(award);
        db.Happened(new AwardPlanChanged(award.ContestId, viewer.PersonId, Now, AwardPlanChange.Removed, awardId));
        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Đã bỏ {0}", award.Name]);
        return Redirect($"/to-chuc/{slug}/giai-thuong");
    }

    private async Task Check(PlannedContest contest, CollectiveAwardForm form, CancellationToken cancel)
    {
        if (contest.WhyCollectiveLocked is { } refusal)
        {
            this.Refuse(refusal);
        }

        if (form.UnitId is { } unit && !(await contest.UnitsAsync(db, cancel)).Any(u => u.Value == unit.ToString()))
        {
            ModelState.AddModelError("Form.UnitId", T["Chọn một đơn vị trong danh sách"]);
        }
    }

    private Guid Added(PlannedContest contest, CollectiveAwardForm form, Viewer viewer)
    {
        var award = form.ToAward(contest.Contest.Id);
        db.CollectiveAwards.Add(award);
        db.Happened(new AwardPlanChanged(award.ContestId, viewer.PersonId, Now, AwardPlanChange.Added, award.Id));
        return award.Id;
    }

    private async Task<ViewResult> Form(PlannedContest contest, CollectiveAwardForm form, CancellationToken cancel) =>
        View("New", new CollectiveAwardPage(contest.Contest.Slug, contest.Contest.Title, contest.WhyCollectiveLocked, await contest.UnitsAsync(db, cancel), form));
}
