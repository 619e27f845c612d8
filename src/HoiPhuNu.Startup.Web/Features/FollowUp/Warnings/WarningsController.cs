using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Warnings;

/// <summary>What was found about supported projects, and what is done about it.</summary>
[Authorize(Policies.FollowUpStaff)]
public sealed class WarningsController(AppDbContext db, TimeProvider time, SettleWarning settle, IStringLocalizer<FollowUpText> T) : Controller
{
    private DateOnly Today => VietnamTime.Today(time.GetUtcNow().UtcDateTime);

    [HttpGet("/theo-doi/canh-bao")]
    public async Task<IActionResult> Index(Viewer viewer, WarningFilter filter, CancellationToken cancel)
    {
        ModelState.Clear();
        return View(await WarningsPage.LoadAsync(db, viewer, filter, Today, cancel));
    }

    [HttpGet("/theo-doi/canh-bao/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, Viewer viewer, CancellationToken cancel) =>
        await WarningPage.LoadAsync(db, id, viewer, Today, cancel) is { } page ? View(page) : NotFound();

    [HttpPost("/theo-doi/canh-bao/{id:guid}/tra-loi")]
    public Task<IActionResult> Answer(Guid id, Viewer viewer, AnswerForm answerForm, CancellationToken cancel) => SettleAsync(
        id, viewer, _ => null, () => settle.RunAsync(id, viewer, (w, now) => w.GiveAnswer(answerForm.Text, viewer.PersonId, now), cancel), page => page.AnswerForm = answerForm, T["Đã ghi câu trả lời"], cancel);

    [HttpPost("/theo-doi/canh-bao/{id:guid}/hoan")]
    public Task<IActionResult> Snooze(Guid id, Viewer viewer, SnoozeForm snoozeForm, CancellationToken cancel) => SettleAsync(
        id, viewer, _ => null, () => settle.RunAsync(id, viewer, (w, now) => w.Snooze(snoozeForm.Until!.Value, snoozeForm.Reason, viewer.PersonId, now), cancel), page => page.SnoozeForm = snoozeForm, T["Đã hoãn cảnh báo"], cancel);

    [HttpPost("/theo-doi/canh-bao/{id:guid}/giao-viec")]
    public Task<IActionResult> Agree(Guid id, Viewer viewer, ActionForm actionForm, CancellationToken cancel) => SettleAsync(
        id, viewer, page => page.Offers(actionForm.OwnerId) ? null : T["Chọn người làm trong danh sách."].Value, () => settle.AgreeAsync(id, viewer, actionForm, cancel), page => page.ActionForm = actionForm, T["Đã giao thành việc"], cancel);

    /// <summary>Everything typed comes back with the reason, beside what stands there now.</summary>
    private async Task<IActionResult> SettleAsync(Guid id, Viewer viewer, Func<WarningPage, string?> why, Func<Task<Refusal?>> run, Action<WarningPage> keep, string done, CancellationToken cancel)
    {
        if (await WarningPage.LoadAsync(db, id, viewer, Today, cancel) is not { } page || !await WarningPage.MayAsync(db, id, viewer, Today, cancel))
        {
            return NotFound();
        }

        if (why(page) is { } reason)
        {
            ModelState.AddModelError("ActionForm.OwnerId", reason);
        }

        if (ModelState.IsValid && await run() is { } refusal)
        {
            this.Refuse(refusal);
        }

        if (ModelState.IsValid)
        {
            this.Alert(AlertKind.Ok, done);
            return Redirect("/theo-doi/canh-bao");
        }

        keep(page);
        return View("Show", page);
    }
}
