using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files;
using HoiPhuNu.Startup.Web.Features.Shared.Confirmation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>One payment: approved or refused by somebody who did not ask for it, dropped, paid. Each step carries the version that was read.</summary>
[Route("/theo-doi/ho-tro/{id:guid}/chi/{disbursementId:guid}")]
public sealed class PaymentsController(AppDbContext db, AddFile addFile, TimeProvider time, IStringLocalizer<FollowUpText> texts) : FundingController(db, time, texts)
{
    [HttpGet("")]
    public Task<IActionResult> Show(Guid id, Guid disbursementId, Viewer viewer, CancellationToken cancel) =>
        PageAsync(id, disbursementId, viewer, null, null, cancel);

    [HttpPost("duyet")]
    public async Task<IActionResult> Approve(Guid id, Guid disbursementId, [Bind(Prefix = "Step")] StepForm step, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { Approves: true } access || access.Support.Disbursement(disbursementId) is not { } payment)
        {
            return NotFound();
        }

        // The button was pressed twice: what she wanted is done.
        var again = payment.Status == DisbursementStatus.Approved && payment.DecidedById == viewer.PersonId;
        if (!again && !(await this.ConfirmedAsync(cancel) && await SaveAsync(access, step.Version, s => s.Approve(disbursementId, viewer.PersonId, Now), cancel)))
        {
            return await PageAsync(id, disbursementId, viewer, null, step, cancel);
        }

        return Done(id, T["Đã duyệt chi"], T["Người đề nghị nhận tin. Chi xong thì ghi ngày chi và người nhận."]);
    }

    [HttpPost("tu-choi")]
    public async Task<IActionResult> Refuse(Guid id, Guid disbursementId, [Bind(Prefix = "Step")] StepForm step, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { Approves: true } access || access.Support.Disbursement(disbursementId) is null)
        {
            return NotFound();
        }

        return await SaveAsync(access, step.Version, s => s.Refuse(disbursementId, step.Reason ?? "", viewer.PersonId, Now), cancel)
            ? Done(id, T["Đã trả lời không duyệt"], T["Người đề nghị nhận tin kèm lý do."])
            : await PageAsync(id, disbursementId, viewer, null, step, cancel);
    }

    [HttpPost("rut")]
    public async Task<IActionResult> Drop(Guid id, Guid disbursementId, [Bind(Prefix = "Step")] StepForm step, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { } access || access.Support.Disbursement(disbursementId) is not { } payment || !(access.Manages || (access.Handles && payment.AskedById == viewer.PersonId)))
        {
            return NotFound();
        }

        return await SaveAsync(access, step.Version, s => s.Drop(disbursementId, step.Reason ?? "", viewer.PersonId, Now), cancel)
            ? Done(id, T["Đã rút đề nghị chi"])
            : await PageAsync(id, disbursementId, viewer, null, step, cancel);
    }

    [HttpPost("da-chi")]
    [TakesFile]
    public async Task<IActionResult> Pay(Guid id, Guid disbursementId, [Bind(Prefix = "Pay")] PayForm pay, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { } access || !(access.Manages || access.Approves) || access.Support.Disbursement(disbursementId) is null)
        {
            return NotFound();
        }

        return ModelState.IsValid && await PaidAsync(access, disbursementId, pay, viewer, cancel)
            ? Done(id, T["Đã ghi khoản chi"], T["Chị ấy nhận tin báo số tiền và ngày chi."])
            : await PageAsync(id, disbursementId, viewer, pay, null, cancel);
    }

    /// <summary>The payment and the file that shows it are saved together, or neither. False: the reason stands in ModelState.</summary>
    private async Task<bool> PaidAsync(SupportAccess access, Guid disbursementId, PayForm pay, Viewer viewer, CancellationToken cancel)
    {
        var (file, unfit) = pay.File is null ? (null, null) : await addFile.PrepareAsync(pay.File, cancel);
        unfit ??= file is null ? null : (await addFile.AttachAsync(disbursementId, file, viewer, cancel)).Refusal;
        if (unfit is not null)
        {
            addFile.Drop(file);
            this.Refuse(unfit, "Pay.File");
            return false;
        }

        var shown = file is not null || await Db.StoredFiles.Of(disbursementId).AnyAsync(cancel);
        if (await SaveAsync(access, pay.Version, s => s.Pay(disbursementId, pay.On!.Value, pay.Way!.Value, pay.Receiver, viewer.PersonId, Now, shown, pay.NoEvidence ?? ""), cancel))
        {
            return true;
        }

        addFile.Drop(file);
        return false;
    }

    /// <summary>False: the reason stands in ModelState.</summary>
    private async Task<bool> SaveAsync(SupportAccess access, int version, Func<Support, Refusal?> step, CancellationToken cancel)
    {
        Db.Expect(access.Support, version);
        if (!ModelState.IsValid)
        {
            return false;
        }

        if (step(access.Support) is { } refusal)
        {
            this.Refuse(refusal, refusal.Code switch
            {
                "FollowUp.ReasonMissing" => "Step.Reason",
                "FollowUp.DayInTheFuture" or "FollowUp.BeforeDecision" => "Pay.On",
                "FollowUp.ReceiverMissing" => "Pay.Receiver",
                "FollowUp.EvidenceMissing" => "Pay.NoEvidence",
                _ => "",
            });
            return false;
        }

        if (await Db.TrySaveAsync(cancel))
        {
            return true;
        }

        SayMeanwhile();
        return false;
    }

    private async Task<IActionResult> PageAsync(Guid id, Guid disbursementId, Viewer viewer, PayForm? pay, StepForm? step, CancellationToken cancel)
    {
        Db.ChangeTracker.Clear();
        if (await AccessAsync(id, viewer, cancel) is not { } access || access.Support.Disbursement(disbursementId) is not { } payment)
        {
            return NotFound();
        }

        // She has just been shown what stands there now: the next press speaks of that.
        ModelState.Remove("Step.Version");
        ModelState.Remove("Pay.Version");
        pay ??= new PayForm { On = Today, Receiver = access.Project.Person.FullName };
        step ??= new StepForm();
        (pay.Version, step.Version) = (access.Support.Version, access.Support.Version);
        var files = await Db.StoredFiles.AsNoTracking().Of(disbursementId).ToListAsync(cancel);
        var evidence = FilesPanel.Of(disbursementId, $"{access.Here}/chi/{disbursementId}/tep", T["Khoản chi {0}", Money.FormatWithUnit(payment.Amount)], files, viewer, mayAdd: access.IsStaff && access.Support.WhyCannotAddEvidence(disbursementId, viewer.PersonId) is null);
        if (access.Support.WhyCannotRemoveEvidence(disbursementId, viewer.PersonId) is not null)
        {
            evidence = evidence with { Files = [.. evidence.Files.Select(f => f with { MayRemove = false })] };
        }

        return View("Payment", new PaymentPage(await SupportPage.LoadAsync(Db, access, Today, viewer.PersonId, cancel), payment, pay, step, evidence));
    }
}
