using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Activities;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>Pictures of the paper sheet. Names stand on it: seen by those who read the names of the record.</summary>
[Authorize(Policies.Figures)]
[Route("/so-lieu/{id:guid}/tep")]
public sealed class RecordFilesController(AppDbContext db, AddFile addFile, IStringLocalizer<ActivitiesText> T) : Controller
{
    [HttpGet("{fileId:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid fileId, Viewer viewer, CancellationToken cancel) =>
        await RecordAsync(id, viewer, cancel) is not null && await FileAsync(id, fileId, cancel) is { } file ? this.SendFile(file) : NotFound();

    [HttpPost("")]
    [TakesFile]
    public async Task<IActionResult> Add(Guid id, FileForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await RecordAsync(id, viewer, cancel) is not { RemovedAt: null })
        {
            return NotFound();
        }

        var (_, refusal) = await addFile.RunAsync(id, form.File, viewer, cancel, form.FormKey);
        return Back(id, refusal, T["Đã thêm ảnh bản giấy"]);
    }

    [HttpPost("{fileId:guid}/go")]
    public async Task<IActionResult> Remove(Guid id, Guid fileId, Viewer viewer, CancellationToken cancel)
    {
        if (await RecordAsync(id, viewer, cancel) is not { RemovedAt: null } || await FileAsync(id, fileId, cancel) is not { } file)
        {
            return NotFound();
        }

        var refusal = file.Remove(viewer.PersonId, mayRemoveOthers: false, HttpContext.ReceivedAt());
        await db.SaveChangesAsync(cancel);
        return Back(id, refusal, T["Đã bỏ tệp khỏi bản ghi"]);
    }

    private RedirectResult Back(Guid id, Refusal? refusal, string done)
    {
        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Fix, refusal is null ? done : this.Say(refusal));
        return Redirect($"/so-lieu/{id}#tep-{id:N}");
    }

    private Task<StoredFile?> FileAsync(Guid recordId, Guid fileId, CancellationToken cancel) => db.StoredFiles.Of(recordId).SingleOrDefaultAsync(f => f.Id == fileId, cancel);

    private Task<ActivityRecord?> RecordAsync(Guid id, Viewer viewer, CancellationToken cancel) => db.ActivityRecords.NamedTo(viewer).SingleOrDefaultAsync(r => r.Id == id, cancel);
}
