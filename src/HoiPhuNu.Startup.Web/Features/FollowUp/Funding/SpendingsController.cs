using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>What she used, from receipts. Lines of check-ins come and go with them.</summary>
[Route("/theo-doi/ho-tro/{id:guid}/da-dung")]
public sealed class SpendingsController(AppDbContext db, TimeProvider time, IStringLocalizer<FollowUpText> texts) : FundingController(db, time, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, Viewer viewer, CancellationToken cancel) =>
        await AccessAsync(id, viewer, cancel) is { Handles: true, Support.IsKeptByBank: false } access
            ? View("Spend", new SpendPage(access, SupportLedger.At(access.Support, Today, 0), new SpendForm { FormKey = Guid.CreateVersion7() }))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Note(Guid id, [Bind(Prefix = "Form")] SpendForm form, Viewer viewer, CancellationToken cancel)
    {
        Refusal? refused = null;
        var noted = !ModelState.IsValid ? null : await Db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "Spending",
            Now,
            async token =>
            {
                if (await AccessAsync(id, viewer, token) is not { Handles: true } found)
                {
                    return null;
                }

                (var made, refused) = found.Support.Spend(form.Amount!.Value, form.On!.Value, form.What, viewer.PersonId, Now);
                return made?.Id;
            },
            cancel);
        return noted is not null ? Done(id, T["Đã ghi số tiền đã dùng"]) : await AgainAsync(id, form, refused, viewer, cancel);
    }

    [HttpPost("{spendingId:guid}/bo")]
    public async Task<IActionResult> TakeBack(Guid id, Guid spendingId, int version, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { Handles: true } access || access.Support.Spending(spendingId) is null)
        {
            return NotFound();
        }

        Db.Expect(access.Support, version);
        if (access.Support.TakeBackSpending(spendingId, viewer.PersonId, Now) is { } refusal)
        {
            this.Alert(AlertKind.Fix, this.Say(refusal));
        }
        else if (await Db.TrySaveAsync(cancel))
        {
            this.Alert(AlertKind.Ok, T["Đã bỏ dòng đã dùng"]);
        }
        else
        {
            this.Alert(AlertKind.Fix, T["Có người vừa ghi vào khoản hỗ trợ này. Chị xem lại số liệu bên dưới rồi bấm lần nữa."]);
        }

        return Redirect(access.Here);
    }

    private async Task<IActionResult> AgainAsync(Guid id, SpendForm form, Refusal? refused, Viewer viewer, CancellationToken cancel)
    {
        if (refused is not null)
        {
            this.Refuse(refused, refused.Code switch { "FollowUp.AmountMissing" => "Form.Amount", "FollowUp.DayInTheFuture" or "FollowUp.BeforeDecision" => "Form.On", "FollowUp.WhatMissing" => "Form.What", _ => "" });
        }

        Db.ChangeTracker.Clear();
        return !ModelState.IsValid && await AccessAsync(id, viewer, cancel) is { Handles: true } access ? View("Spend", new SpendPage(access, SupportLedger.At(access.Support, Today, 0), form)) : NotFound();
    }
}
