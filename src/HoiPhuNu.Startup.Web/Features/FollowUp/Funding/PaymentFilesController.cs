using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>
/// Evidence of a payment (transfer slip, receipt, hand-over record): seen by all who see the payment, sent by staff, taken away by who sent
/// it while the payment waits for its approval. It belongs to what is approved: with every file the support gets its next version, so
/// who approves what she saw before is told.
/// </summary>
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

        var here = access.Here;
        var (prepared, refusal) = await addFile.PrepareAsync(form.File, cancel);
        if (prepared is not null)
        {
            (var kept, refusal) = await InOneGoAsync(token => KeepAsync(id, disbursementId, prepared, form.FormKey, viewer, token), cancel);
            if (kept != prepared.Id)
            {
                // Refused, or the first of two equal posts has brought it already.
                addFile.Drop(prepared);
            }
        }

        return Back(here, disbursementId, refusal, T["Đã thêm chứng từ"]);
    }

    [HttpPost("{fileId:guid}/go")]
    public async Task<IActionResult> Remove(Guid id, Guid disbursementId, Guid fileId, Viewer viewer, CancellationToken cancel)
    {
        if (await PaymentAsync(id, disbursementId, viewer, cancel) is not { IsStaff: true } access || await FileAsync(disbursementId, fileId, cancel) is not { } file)
        {
            return NotFound();
        }

        var (here, fileToGo) = (access.Here, file.Id);
        var (_, refusal) = await InOneGoAsync(token => TakeAwayAsync(id, disbursementId, fileToGo, viewer, token), cancel);
        return Back(here, disbursementId, refusal, T["Đã bỏ chứng từ"]);
    }

    /// <summary>Looked at again inside the transaction: an approval of this moment comes before it or after it, never between.</summary>
    private async Task<(Guid? Id, Refusal? Refusal)> KeepAsync(Guid id, Guid disbursementId, PreparedFile prepared, Guid formKey, Viewer viewer, CancellationToken cancel)
    {
        Refusal? refused = null;
        var kept = await Db.OnceAsync(
            formKey == Guid.Empty ? Guid.CreateVersion7() : formKey,
            viewer.PersonId,
            "AddFile",
            Now,
            async token =>
            {
                if (await PaymentAsync(id, disbursementId, viewer, token) is not { IsStaff: true } access)
                {
                    return null;
                }

                refused = access.Support.WhyCannotAddEvidence(disbursementId, viewer.PersonId);
                if (refused is not null)
                {
                    return null;
                }

                (var file, refused) = await addFile.AttachAsync(disbursementId, prepared, viewer, token);
                if (file is not null)
                {
                    Touch(access);
                }

                return file?.Id;
            },
            cancel);
        return (kept, kept is null ? refused ?? FilesRefusals.NotChosen : null);
    }

    private async Task<(Guid? Id, Refusal? Refusal)> TakeAwayAsync(Guid id, Guid disbursementId, Guid fileId, Viewer viewer, CancellationToken cancel) =>
        (null, await Db.WriteAsync<Refusal?>(
            async token =>
            {
                if (await PaymentAsync(id, disbursementId, viewer, token) is not { IsStaff: true } access || await FileAsync(disbursementId, fileId, token) is not { } file)
                {
                    return FilesRefusals.Removed;
                }

                Touch(access);
                return access.Support.WhyCannotRemoveEvidence(disbursementId, viewer.PersonId) ?? file.Remove(viewer.PersonId, mayRemoveOthers: false, Now);
            },
            cancel));

    /// <summary>From an empty context; where another writes into the support at this very moment, one of the two is told to look again.</summary>
    private async Task<(Guid? Id, Refusal? Refusal)> InOneGoAsync(Func<CancellationToken, Task<(Guid? Id, Refusal? Refusal)>> work, CancellationToken cancel)
    {
        Db.ChangeTracker.Clear();
        try
        {
            return await work(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            Db.ChangeTracker.Clear();
            return (null, MoneyRefusals.ChangedMeanwhile);
        }
    }

    private void Touch(SupportAccess access) => Db.Entry(access.Support).Property(s => s.Version).IsModified = true;

    private RedirectResult Back(string here, Guid disbursementId, Refusal? refusal, string done)
    {
        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Fix, refusal is null ? done : this.Say(refusal));
        return Redirect($"{here}/chi/{disbursementId}#tep-{disbursementId:N}");
    }

    private Task<StoredFile?> FileAsync(Guid disbursementId, Guid fileId, CancellationToken cancel) =>
        Db.StoredFiles.Of(disbursementId).SingleOrDefaultAsync(f => f.Id == fileId, cancel);

    private async Task<SupportAccess?> PaymentAsync(Guid id, Guid disbursementId, Viewer viewer, CancellationToken cancel) =>
        await AccessAsync(id, viewer, cancel) is { } access && access.Support.Disbursement(disbursementId) is not null ? access : null;
}
