using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Milestones;

/// <summary>The steps promised, how far each is, and how far the whole is by weight.</summary>
public sealed class MilestonesController(AppDbContext db, IStringLocalizer<FollowUpText> T) : Controller
{
    private DateTime At => HttpContext.ReceivedAt();

    private DateOnly Today => VietnamTime.Today(At);

    [HttpGet("/theo-doi/{projectId:guid}/moc")]
    public async Task<IActionResult> Index(Viewer viewer, Guid projectId, CancellationToken cancel) =>
        await FollowedProject.LoadAsync(db, viewer, projectId, Today, cancel) is { } project ? View("Index", await ListAsync(viewer, project, cancel)) : NotFound();

    [HttpPost("/theo-doi/moc/{id:guid}/tien-do")]
    public async Task<IActionResult> Move(Viewer viewer, Guid id, int? tienDo, DateOnly? ngayXong, int version, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, id, cancel) is not var (project, milestone) || !(project.MayWork || milestone.OwnerId == viewer.PersonId))
        {
            return NotFound();
        }

        // The same button pressed twice: what was wanted stands there.
        if (ModelState.IsValid && milestone.Progress == tienDo && (ngayXong is null || milestone.DoneOn == ngayXong))
        {
            return Done(project, T["Đã ghi tiến độ"]);
        }

        db.Expect(milestone, version);
        var refusal = project.Project.WhyCannotWork() ?? (tienDo is { } progress && ModelState.IsValid ? milestone.Move(progress, ngayXong, viewer.PersonId, At) : CheckInRefusals.ProgressOutOfRange);
        return await SavedAsync(viewer, project, refusal, T["Đã ghi tiến độ"], cancel);
    }

    [HttpPost("/theo-doi/moc/{id:guid}/bo")]
    public async Task<IActionResult> Drop(Viewer viewer, Guid id, int version, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, id, cancel) is not { Project.MayWork: true } found)
        {
            return NotFound();
        }

        db.Expect(found.Milestone, version);
        return await SavedAsync(viewer, found.Project, found.Project.Project.WhyCannotWork() ?? found.Milestone.Drop(viewer.PersonId, At), T["Đã bỏ mốc"], cancel);
    }

    private async Task<IActionResult> SavedAsync(Viewer viewer, FollowedProject project, Refusal? refusal, string done, CancellationToken cancel)
    {
        if (refusal is not null)
        {
            ModelState.Clear();
            this.Refuse(refusal);
            return View("Index", await ListAsync(viewer, project, cancel));
        }

        if (await db.TrySaveAsync(cancel))
        {
            return Done(project, done);
        }

        // What somebody else wrote meanwhile stands; she sees it and decides again.
        ModelState.Clear();
        ModelState.AddModelError("", T["Có người vừa sửa mốc này trước chị. Bên dưới là số mới nhất; xem lại rồi ghi lần nữa nếu cần."]);
        return View("Index", await ListAsync(viewer, project, cancel));
    }

    private RedirectResult Done(FollowedProject project, string done)
    {
        this.Alert(AlertKind.Ok, done);
        return Redirect($"/theo-doi/{project.Project.Id}/moc");
    }

    private async Task<(FollowedProject Project, Milestone Milestone)?> LoadAsync(Viewer viewer, Guid id, CancellationToken cancel) =>
        await db.Milestones.SingleOrDefaultAsync(m => m.Id == id && m.RemovedAt == null, cancel) is { } milestone
            && await FollowedProject.LoadAsync(db, viewer, milestone.ProjectId, Today, cancel) is { } project ? (project, milestone) : null;

    private async Task<MilestonesPage> ListAsync(Viewer viewer, FollowedProject project, CancellationToken cancel)
    {
        var rows = await (
            from m in db.Milestones.AsNoTracking()
            where m.ProjectId == project.Project.Id && m.RemovedAt == null
            join p in db.People on m.OwnerId equals p.Id
            orderby m.DueOn, m.CreatedAt
            select new MilestonesPage.Row(m, p.FullName)).ToListAsync(cancel);
        var files = await db.StoredFiles.AsNoTracking().OfAny([.. rows.Select(r => r.Milestone.Id)]).ToListAsync(cancel);
        return new MilestonesPage(project, rows, Milestone.RollUp(rows.Select(r => r.Milestone)), files, viewer, Today);
    }
}
