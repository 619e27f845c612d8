using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Milestones;

/// <summary>Evidence of a milestone: seen by all who see the project, sent by who sees to it or by staff, taken away by who sent it.</summary>
[Route("/theo-doi/moc/{id:guid}/tep")]
public sealed class MilestoneFilesController(AppDbContext db, AddFile addFile, IStringLocalizer<FollowUpText> T) : Controller
{
    [HttpGet("{fileId:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid fileId, Viewer viewer, CancellationToken cancel) =>
        await LoadAsync(id, viewer, cancel) is not null && await FileAsync(id, fileId, cancel) is { } file ? this.SendFile(file) : NotFound();

    [HttpPost("")]
    [TakesFile]
    public async Task<IActionResult> Add(Guid id, FileForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await WorkingAsync(id, viewer, cancel) is not { } project)
        {
            return NotFound();
        }

        var refusal = project.Project.WhyCannotWork() ?? (await addFile.RunAsync(id, form.File, viewer, cancel, form.FormKey)).Refusal;
        return Back(project, id, refusal, T["Đã thêm ảnh hoặc tệp vào mốc"]);
    }

    [HttpPost("{fileId:guid}/go")]
    public async Task<IActionResult> Remove(Guid id, Guid fileId, Viewer viewer, CancellationToken cancel)
    {
        if (await WorkingAsync(id, viewer, cancel) is not { } project || await FileAsync(id, fileId, cancel) is not { } file)
        {
            return NotFound();
        }

        var refusal = project.Project.WhyCannotWork() ?? file.Remove(viewer.PersonId, mayRemoveOthers: false, HttpContext.ReceivedAt());
        await db.SaveChangesAsync(cancel);
        return Back(project, id, refusal, T["Đã bỏ tệp khỏi mốc"]);
    }

    private RedirectResult Back(FollowedProject project, Guid id, Refusal? refusal, string done)
    {
        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Fix, refusal is null ? done : this.Say(refusal));
        return Redirect($"/theo-doi/{project.Project.Id}/moc#tep-{id:N}");
    }

    private Task<StoredFile?> FileAsync(Guid milestoneId, Guid fileId, CancellationToken cancel) =>
        db.StoredFiles.Of(milestoneId).SingleOrDefaultAsync(f => f.Id == fileId, cancel);

    private async Task<(FollowedProject Project, Milestone Milestone)?> LoadAsync(Guid id, Viewer viewer, CancellationToken cancel) =>
        await db.Milestones.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id && m.RemovedAt == null, cancel) is { } milestone
            && await FollowedProject.LoadAsync(db, viewer, milestone.ProjectId, VietnamTime.Today(HttpContext.ReceivedAt()), cancel) is { } project ? (project, milestone) : null;

    private async Task<FollowedProject?> WorkingAsync(Guid id, Viewer viewer, CancellationToken cancel) =>
        await LoadAsync(id, viewer, cancel) is var (project, milestone) && (project.MayWork || milestone.OwnerId == viewer.PersonId) ? project : null;
}
