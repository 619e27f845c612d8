using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>Evidence of a payment (transfer slip, receipt, hand-over record): seen by all who see the payment, sent by staff, taken away by who sent it.</summary>
[Route("/theo-doi/ho-tro/{id:guid}/chi/{disbursementId:guid}/tep")]
public sealed class PaymentFilesController(AppDbContext db, AddFile addFile, TimeProvider time, IStringLocalizer<FollowUpText> texts) : FundingController(db, time, texts)
{
    [HttpGet("{fileId:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid disbursementId, Guid fileId, Viewer viewer, CancellationToken cancel) =>
        await PaymentAsync(id, disbursementId, viewer, cancel) is not null && await FileAsync(disbursementId, fileId, cancel) is { } file ? this.SendFile(file) : NotFound();

    [HttpPost("")]
    [TakesFile]
    public async Task<IActionResult> Add(Guid id, Guid disbursementId, FileForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await PaymentAsync(id, disbursementId, viewer, cancel) is not { IsStaff: true } access)
        {
            return NotFound();
        }

        var (_, refusal) = await addFile.RunAsync(disbursementId, form.File, viewer, cancel, form.FormKey);
        return Back(access, disbursementId, refusal, T["Đã thêm chứng từ"]);
    }

    [HttpPost("{fileId:guid}/go")]
    public async Task<IActionResult> Remove(Guid id, Guid disbursementId, Guid fileId, Viewer viewer, CancellationToken cancel)
    {
        if (await PaymentAsync(id, disbursementId, viewer, cancel) is not { IsStaff: true } access || await FileAsync(disbursementId, fileId, cancel) is not { } file)
        {
            return NotFound();
        }

        var refusal = file.Remove(viewer.PersonId, mayRemoveOthers: false, Now);
        await Db.SaveChangesAsync(cancel);
        return Back(access, disbursementId, refusal, T["Đã bỏ chứng từ"]);
    }

    private RedirectResult Back(SupportAccess access, Guid disbursementId, Refusal? refusal, string done)
    {
        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Fix, refusal is null ? done : this.Say(refusal));
        return Redirect($"{access.Here}/chi/{disbursementId}#tep-{disbursementId:N}");
    }

    private Task<StoredFile?> FileAsync(Guid disbursementId, Guid fileId, CancellationToken cancel) =>
        Db.StoredFiles.Of(disbursementId).SingleOrDefaultAsync(f => f.Id == fileId, cancel);

    private async Task<SupportAccess?> PaymentAsync(Guid id, Guid disbursementId, Viewer viewer, CancellationToken cancel) =>
        await AccessAsync(id, viewer, cancel) is { } access && access.Support.Disbursement(disbursementId) is not null ? access : null;
}
