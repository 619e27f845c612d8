using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>A condition is met; a support is cancelled.</summary>
[Route("/theo-doi/ho-tro/{id:guid}")]
public sealed class SupportStepsController(AppDbContext db, DecideSupport decide, TimeProvider time, IStringLocalizer<FollowUpText> texts) : FundingController(db, time, texts)
{
    [HttpGet("dieu-kien/{trancheId:guid}")]
    public async Task<IActionResult> Condition(Guid id, Guid trancheId, Viewer viewer, CancellationToken cancel) =>
        await AccessAsync(id, viewer, cancel) is { Manages: true } access && access.Support.Tranche(trancheId) is { Condition.Length: > 0 } tranche
            ? View("Condition", new ConditionPage(access, tranche, new ConditionForm { Version = access.Support.Version, On = Today }))
            : NotFound();

    [HttpPost("dieu-kien/{trancheId:guid}")]
    public async Task<IActionResult> Meet(Guid id, Guid trancheId, [Bind(Prefix = "Form")] ConditionForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { Manages: true } access || access.Support.Tranche(trancheId) is not { } tranche)
        {
            return NotFound();
        }

        if (ModelState.IsValid && await MetAsync(access, trancheId, form, viewer, cancel))
        {
            return Done(id, T["Đã ghi điều kiện đạt"], T["Đợt này đề nghị chi được rồi."]);
        }

        var now = await AgainAsync(id, viewer, cancel);
        form.Version = now.Support.Version;
        return View("Condition", new ConditionPage(now, now.Support.Tranche(trancheId) ?? tranche, form));
    }

    [HttpGet("huy")]
    public async Task<IActionResult> Cancel(Guid id, Viewer viewer, CancellationToken cancel) =>
        await AccessAsync(id, viewer, cancel) is { Manages: true } access ? View("Cancel", new CancelPage(access, new StepForm { Version = access.Support.Version }, access.Support.WhyCannotCancel(viewer.PersonId))) : NotFound();

    [HttpPost("huy")]
    public async Task<IActionResult> CancelNow(Guid id, [Bind(Prefix = "Form")] StepForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { Manages: true } access)
        {
            return NotFound();
        }

        var (refusal, saved) = ModelState.IsValid ? await decide.CancelAsync(id, form, viewer, cancel) : (null, false);
        if (saved)
        {
            return Done(id, T["Đã hủy khoản hỗ trợ"]);
        }

        Refuse(refusal, "FollowUp.ReasonMissing", "Form.Reason");
        access = await AgainAsync(id, viewer, cancel);
        form.Version = access.Support.Version;
        return View("Cancel", new CancelPage(access, form, access.Support.WhyCannotCancel(viewer.PersonId)));
    }

    /// <summary>False: the reason stands in ModelState.</summary>
    private async Task<bool> MetAsync(SupportAccess access, Guid trancheId, ConditionForm form, Viewer viewer, CancellationToken cancel)
    {
        Db.Expect(access.Support, form.Version);
        var refusal = access.Support.MeetCondition(trancheId, form.On!.Value, viewer.PersonId, Now);
        if (refusal is null && await Db.TrySaveAsync(cancel))
        {
            return true;
        }

        Refuse(refusal, "FollowUp.DayInTheFuture", "Form.On");
        return false;
    }

    /// <param name="refusal">Null while the form is in order: somebody else saved first.</param>
    /// <param name="code">The refusal that belongs to a field.</param>
    /// <param name="field">That field.</param>
    private void Refuse(Refusal? refusal, string code, string field)
    {
        if (refusal is not null)
        {
            this.Refuse(refusal, refusal.Code == code ? field : "");
        }
        else if (ModelState.IsValid)
        {
            SayMeanwhile();
        }
    }

    /// <summary>As it stands now, and the form is to carry that version.</summary>
    private async Task<SupportAccess> AgainAsync(Guid id, Viewer viewer, CancellationToken cancel)
    {
        Db.ChangeTracker.Clear();
        ModelState.Remove("Form.Version");
        return (await AccessAsync(id, viewer, cancel))!;
    }
}
