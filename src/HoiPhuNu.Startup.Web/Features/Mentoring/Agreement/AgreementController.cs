using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Agreement;

/// <summary>What the two agree on: written by either, confirmed by both, printable. An officer may stand in for the woman.</summary>
public sealed class AgreementController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/dong-hanh/cap/{id:guid}/thoa-thuan")]
    public async Task<IActionResult> Edit(Guid id, Viewer viewer, CancellationToken cancel) =>
        await AccessAsync(id, viewer, cancel) is { } access ? View(new AgreementPage(access, AgreementForm.Of(access.Pair))) : NotFound();

    [HttpPost("/dong-hanh/cap/{id:guid}/thoa-thuan")]
    public async Task<IActionResult> Write(Guid id, [Bind(Prefix = "Form")] AgreementForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { MayAgree: true } access)
        {
            return NotFound();
        }

        db.Expect(access.Pair, form.Version);
        if (ModelState.IsValid && access.Pair.WriteAgreement(form.ToTerms(), access.ActingSide, viewer.PersonId, Now) is { } refusal)
        {
            this.Refuse(refusal, refusal == MentoringRefusals.MonthsOutOfRange ? "Form.Months" : refusal == MentoringRefusals.WayMissing ? "Form.Ways" : refusal == MentoringRefusals.GoalsMissing ? "Form.Goal1" : "");
        }

        if (!ModelState.IsValid)
        {
            return View("Edit", new AgreementPage(access, form));
        }

        if (!await db.TrySaveAsync(cancel))
        {
            return await ConflictAsync(id, form, viewer, cancel);
        }

        this.Alert(AlertKind.Ok, T["Đã ghi thỏa thuận"], T["Bên kia nhận tin và xác nhận. Xác nhận xong, hai bên thấy số điện thoại của nhau."]);
        return Redirect($"/dong-hanh/cap/{id}");
    }

    [HttpPost("/dong-hanh/cap/{id:guid}/thoa-thuan/xac-nhan")]
    public async Task<IActionResult> Confirm(Guid id, int version, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { MayAgree: true } access)
        {
            return NotFound();
        }

        // She confirms what she read: if it was changed meanwhile, she reads it again.
        db.Expect(access.Pair, version);
        if (access.Pair.ConfirmAgreement(access.ActingSide, viewer.PersonId, Now) is { } refusal)
        {
            this.Alert(AlertKind.Fix, this.Say(refusal));
        }
        else if (await db.TrySaveAsync(cancel))
        {
            this.Alert(AlertKind.Ok, T["Đã xác nhận thỏa thuận"]);
            return Redirect($"/dong-hanh/cap/{id}");
        }
        else
        {
            this.Alert(AlertKind.Fix, T["Thỏa thuận vừa được sửa. Đọc lại bản mới rồi xác nhận."]);
        }

        return Redirect($"/dong-hanh/cap/{id}/thoa-thuan");
    }

    [HttpGet("/dong-hanh/cap/{id:guid}/thoa-thuan/in")]
    public async Task<IActionResult> Print(Guid id, Viewer viewer, CancellationToken cancel) =>
        await AccessAsync(id, viewer, cancel) is { Pair.Agreement: not null } access ? View(access) : NotFound();

    private async Task<PairAccess?> AccessAsync(Guid id, Viewer viewer, CancellationToken cancel) =>
        await PairAccess.LoadAsync(db, viewer, id, Now, cancel) is { Pair.StartedAt: not null } access ? access : null;

    private async Task<IActionResult> ConflictAsync(Guid id, AgreementForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { } access)
        {
            return NotFound();
        }

        this.ShowConflict(form, AgreementForm.Of(access.Pair));
        form.Version = access.Pair.Version;
        return View("Edit", new AgreementPage(access, form));
    }
}
