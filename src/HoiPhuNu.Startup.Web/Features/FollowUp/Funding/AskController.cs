using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>A payment is asked for: by the woman's officer, or by who is in charge.</summary>
[Route("/theo-doi/ho-tro/{id:guid}/de-nghi")]
public sealed class AskController(AppDbContext db, TimeProvider time, IStringLocalizer<FollowUpText> texts) : FundingController(db, time, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, Guid? dot, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { Handles: true, Support.IsKeptByBank: false } access)
        {
            return NotFound();
        }

        var next = access.Support.Tranches.FirstOrDefault(t => t.Id == dot) ?? access.Support.Tranches.OrderBy(t => t.Number).FirstOrDefault(t => access.Support.LeftOf(t) > 0);
        return View("Ask", new AskPage(access, new AskForm { FormKey = Guid.CreateVersion7(), TrancheId = next?.Id, Amount = next is null ? null : access.Support.LeftOf(next) }));
    }

    [HttpPost("")]
    public async Task<IActionResult> Ask(Guid id, [Bind(Prefix = "Form")] AskForm form, Viewer viewer, CancellationToken cancel)
    {
        Refusal? refused = null;
        var asked = !ModelState.IsValid ? null : await Db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "Disbursement",
            Now,
            async token =>
            {
                if (await AccessAsync(id, viewer, token) is not { Handles: true } found || found.Support.Tranche(form.TrancheId!.Value) is not { } tranche)
                {
                    return null;
                }

                (var made, refused) = found.Support.Ask(tranche.Id, form.Amount ?? 0, form.Waiver ?? "", viewer.PersonId, Now);
                return made?.Id;
            },
            cancel);
        return asked is not null
            ? Done(id, T["Đã gửi đề nghị chi"], T["Người duyệt chi nhận tin. Duyệt rồi mới chi."])
            : await AgainAsync(id, form, refused, viewer, cancel);
    }

    private async Task<IActionResult> AgainAsync(Guid id, AskForm form, Refusal? refused, Viewer viewer, CancellationToken cancel)
    {
        if (refused is not null)
        {
            this.Refuse(refused, refused.Code switch { "FollowUp.ConditionNotMet" => "Form.Waiver", "FollowUp.MoreThanLeft" or "FollowUp.AmountMissing" => "Form.Amount", _ => "" });
        }

        Db.ChangeTracker.Clear();
        return !ModelState.IsValid && await AccessAsync(id, viewer, cancel) is { Handles: true } access ? View("Ask", new AskPage(access, form)) : NotFound();
    }
}
