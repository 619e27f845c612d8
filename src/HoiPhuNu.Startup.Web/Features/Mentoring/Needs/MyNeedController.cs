using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Needs;

/// <summary>A woman says what she needs of a mentor, or her officer does for her, until she is matched.</summary>
public sealed class MyNeedController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/dong-hanh/nhu-cau/{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, Viewer viewer, CancellationToken cancel) =>
        await FindAsync(id, viewer, cancel) is { } need ? View("Edit", await this.PageAsync(db, need, NeedForm.Of(need), viewer, false, T, cancel)) : NotFound();

    [HttpPost("/dong-hanh/nhu-cau/{id:guid}")]
    public async Task<IActionResult> Save(Guid id, Viewer viewer, [Bind(Prefix = "Form")] NeedForm form, CancellationToken cancel) =>
        await FindAsync(id, viewer, cancel) is { } need
            ? await this.SaveAsync(db, need, form, viewer, false, () => FindAsync(id, viewer, cancel), Now, T, cancel)
            : NotFound();

    private Task<MentoringNeed?> FindAsync(Guid id, Viewer viewer, CancellationToken cancel) =>
        db.EditableBy(viewer, VietnamTime.Today(Now)).Whole().SingleOrDefaultAsync(n => n.Id == id, cancel);
}
