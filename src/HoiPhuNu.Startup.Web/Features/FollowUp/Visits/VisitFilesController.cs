using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Visits;

/// <summary>Pictures and documents of a visit: seen by all who see it, sent and taken away by who made it.</summary>
[Route("/theo-doi/tham/{id:guid}/tep")]
public sealed class VisitFilesController(AppDbContext db, AddFile addFile, IStringLocalizer<FollowUpText> T) : Controller
{
    [HttpGet("{fileId:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid fileId, Viewer viewer, CancellationToken cancel) =>
        await VisitAsync(id, viewer, cancel) is not null && await FileAsync(id, fileId, cancel) is { } file ? this.SendFile(file) : NotFound();

    [HttpPost("")]
    [TakesFile]
    public async Task<IActionResult> Add(Guid id, FileForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await WrittenAsync(id, viewer, cancel) is not { } visit)
        {
            return NotFound();
        }

        var refusal = visit.Project.WhyCannotWork() ?? (await addFile.RunAsync(id, form.File, viewer, cancel, form.FormKey)).Refusal;
        return Back(id, refusal, T["Đã thêm vào chuyến thăm"]);
    }

    [HttpPost("{fileId:guid}/go")]
    public async Task<IActionResult> Remove(Guid id, Guid fileId, Viewer viewer, CancellationToken cancel)
    {
        if (await WrittenAsync(id, viewer, cancel) is not { } visit || await FileAsync(id, fileId, cancel) is not { } file)
        {
            return NotFound();
        }

        var refusal = visit.Project.WhyCannotWork() ?? file.Remove(viewer.PersonId, mayRemoveOthers: false, HttpContext.ReceivedAt());
        await db.SaveChangesAsync(cancel);
        return Back(id, refusal, T["Đã bỏ tệp khỏi chuyến thăm"]);
    }

    private RedirectResult Back(Guid id, Refusal? refusal, string done)
    {
        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Fix, refusal is null ? done : this.Say(refusal));
        return Redirect($"/theo-doi/tham/{id}#tep-{id:N}");
    }

    private Task<StoredFile?> FileAsync(Guid visitId, Guid fileId, CancellationToken cancel) =>
        db.StoredFiles.Of(visitId).SingleOrDefaultAsync(f => f.Id == fileId, cancel);

    private Task<Visit?> VisitAsync(Guid id, Viewer viewer, CancellationToken cancel)
    {
        var visible = db.SupportedProjects.VisibleTo(db, viewer, VietnamTime.Today(HttpContext.ReceivedAt()));
        return db.Visits.Include(v => v.Project).SingleOrDefaultAsync(v => v.Id == id && visible.Any(p => p.Id == v.ProjectId), cancel);
    }

    private async Task<Visit?> WrittenAsync(Guid id, Viewer viewer, CancellationToken cancel) =>
        await VisitAsync(id, viewer, cancel) is { } visit && visit.ById == viewer.PersonId ? visit : null;
}
