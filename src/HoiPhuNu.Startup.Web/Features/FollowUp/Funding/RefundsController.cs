using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>Money or goods given back: typed by one, confirmed by another who approves payments.</summary>
[Route("/theo-doi/ho-tro/{id:guid}/hoan-tra")]
public sealed class RefundsController(AppDbContext db, TimeProvider time, IStringLocalizer<FollowUpText> texts) : FundingController(db, time, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, Viewer viewer, CancellationToken cancel) =>
        await AccessAsync(id, viewer, cancel) is { Handles: true, Support.IsKeptByBank: false } access
            ? View("Refund", new RefundPage(access, access.Support.ReturnableOn(Today), new RefundForm { FormKey = Guid.CreateVersion7(), On = Today, Amount = access.Support.Amount == 0 ? 0 : null, IsGoods = access.Support.Amount == 0 }))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Type(Guid id, [Bind(Prefix = "Form")] RefundForm form, Viewer viewer, CancellationToken cancel)
    {
        Refusal? refused = null;
        var typed = !ModelState.IsValid ? null : await Db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "Refund",
            Now,
            async token =>
            {
                if (await AccessAsync(id, viewer, token) is not { Handles: true } found)
                {
                    return null;
                }

                (var made, refused) = found.Support.Return(form.Amount!.Value, form.On!.Value, form.IsGoods, form.Note ?? "", viewer.PersonId, Now);
                return made?.Id;
            },
            cancel);
        return typed is not null
            ? Done(id, T["Đã ghi hoàn trả"], T["Người khác có quyền duyệt chi xác nhận rồi mới tính vào sổ."])
            : await AgainAsync(id, form, refused, viewer, cancel);
    }

    [HttpPost("{refundId:guid}/xac-nhan")]
    public async Task<IActionResult> Confirm(Guid id, Guid refundId, int version, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { Approves: true } access || access.Support.Refund(refundId) is not { } refund)
        {
            return NotFound();
        }

        return refund.ConfirmedById == viewer.PersonId || await StepAsync(access, version, s => s.ConfirmRefund(refundId, viewer.PersonId, Now), cancel)
            ? Done(id, T["Đã xác nhận hoàn trả"])
            : Redirect(access.Here);
    }

    [HttpPost("{refundId:guid}/bo")]
    public async Task<IActionResult> Drop(Guid id, Guid refundId, int version, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { Handles: true } access || access.Support.Refund(refundId) is null)
        {
            return NotFound();
        }

        return await StepAsync(access, version, s => s.DropRefund(refundId, viewer.PersonId, Now), cancel) ? Done(id, T["Đã bỏ dòng hoàn trả"]) : Redirect(access.Here);
    }

    private async Task<bool> StepAsync(SupportAccess access, int version, Func<Support, Refusal?> step, CancellationToken cancel)
    {
        Db.Expect(access.Support, version);
        if (step(access.Support) is { } refusal)
        {
            this.Alert(AlertKind.Fix, this.Say(refusal));
            return false;
        }

        if (await Db.TrySaveAsync(cancel))
        {
            return true;
        }

        this.Alert(AlertKind.Fix, T["Có người vừa ghi vào khoản hỗ trợ này. Chị xem lại số liệu bên dưới rồi bấm lần nữa."]);
        return false;
    }

    private async Task<IActionResult> AgainAsync(Guid id, RefundForm form, Refusal? refused, Viewer viewer, CancellationToken cancel)
    {
        if (refused is not null)
        {
            this.Refuse(refused, refused.Code switch { "FollowUp.MoreThanPaid" or "FollowUp.AmountMissing" => "Form.Amount", "FollowUp.DayInTheFuture" or "FollowUp.BeforeDecision" or "FollowUp.NothingToReturn" => "Form.On", _ => "" });
        }

        Db.ChangeTracker.Clear();
        return !ModelState.IsValid && await AccessAsync(id, viewer, cancel) is { Handles: true } access ? View("Refund", new RefundPage(access, access.Support.ReturnableOn(Today), form)) : NotFound();
    }
}
