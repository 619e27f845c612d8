using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>Check, submit, receipt.</summary>
[Route("/ho-so/{id:guid}")]
public sealed class SubmissionController(Submissions submissions, SubmitEntry submitting, IStringLocalizer<EntriesText> T) : Controller
{
    [HttpGet("kiem-tra")]
    public async Task<IActionResult> Check(Viewer viewer, Guid id, CancellationToken cancel) =>
        await submissions.CheckAsync(viewer, id, HttpContext.ReceivedAt(), cancel) is { } page ? View(page) : NotFound();

    [HttpPost("nop")]
    public async Task<IActionResult> Submit(Viewer viewer, Guid id, [Bind(Prefix = "Form")] SubmitForm form, CancellationToken cancel)
    {
        if (await submissions.CheckAsync(viewer, id, HttpContext.ReceivedAt(), cancel) is not { } page)
        {
            return NotFound();
        }

        if (page.HelpedName is not null && !form.EntrantAgrees && !page.IsSubmittedAsTyped)
        {
            ModelState.AddModelError("Form.EntrantAgrees", T["Đọc lại hồ sơ cho chị ấy nghe, chị ấy đồng ý thì đánh dấu ô này rồi nộp"]);
            return View(nameof(Check), page);
        }

        var (found, refusal) = await submitting.RunAsync(viewer, id, form.Version, HttpContext.ReceivedAt(), cancel);
        return !found ? NotFound() : refusal is null ? Redirect($"/ho-so/{id}/bien-nhan") : Again(page, refusal);
    }

    private ViewResult Again(CheckPage page, Refusal refusal)
    {
        if (refusal == EntryRefusals.ChangedMeanwhile)
        {
            // What she reads now is what the next press submits.
            ModelState.Remove("Form.Version");
        }

        this.Refuse(refusal);
        return View(nameof(Check), page);
    }

    [HttpGet("bien-nhan")]
    public async Task<IActionResult> Receipt(Viewer viewer, Guid id, CancellationToken cancel) =>
        await submissions.ReceiptAsync(viewer, id, HttpContext.ReceivedAt(), cancel) is { } page ? View(page) : NotFound();

    [HttpGet("ban-nop/{number:int?}")]
    public async Task<IActionResult> Version(Viewer viewer, Guid id, int? number, CancellationToken cancel) =>
        await submissions.VersionAsync(viewer, id, number, cancel) is { } page ? View(page) : NotFound();
}
