using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Needs;

/// <summary>The coordinator corrects what a woman of her cohort needs, or takes her out of it.</summary>
[Authorize(Policies.Coordinator)]
public sealed class NeedsController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/dieu-phoi/nhu-cau/{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, Viewer viewer, CancellationToken cancel) =>
        await FindAsync(id, viewer, cancel) is { } need ? View("Edit", await this.PageAsync(db, need, NeedForm.Of(need), viewer, true, T, cancel)) : NotFound();

    [HttpPost("/dieu-phoi/nhu-cau/{id:guid}")]
    public async Task<IActionResult> Save(Guid id, Viewer viewer, [Bind(Prefix = "Form")] NeedForm form, CancellationToken cancel) =>
        await FindAsync(id, viewer, cancel) is { } need
            ? await this.SaveAsync(db, need, form, viewer, true, () => FindAsync(id, viewer, cancel), Now, T, cancel)
            : NotFound();

    [HttpPost("/dieu-phoi/nhu-cau/{id:guid}/bo")]
    public async Task<IActionResult> Remove(Guid id, Viewer viewer, CancellationToken cancel)
    {
        var (cohortId, refusal) = await db.WriteAsync<(Guid?, Refusal?)>(
            async token => await FindAsync(id, viewer, token) is { } need
                ? (need.CohortId, need.Leave(await db.Mentorships.Open().CountAsync(m => m.NeedId == id, token), viewer.PersonId, Now))
                : (null, null),
            cancel);
        if (cohortId is null)
        {
            return NotFound();
        }

        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Warn, refusal is null ? T["Đã đưa chị ấy ra khỏi đợt"] : this.Say(refusal));
        return Redirect($"/dieu-phoi/dot/{cohortId}");
    }

    private Task<MentoringNeed?> FindAsync(Guid id, Viewer viewer, CancellationToken cancel) =>
        db.MentoringNeeds.CoordinatedBy(viewer).Whole().SingleOrDefaultAsync(n => n.Id == id, cancel);
}
