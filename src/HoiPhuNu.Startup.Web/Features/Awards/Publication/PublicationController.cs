using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Confirmation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Awards.Publication;

/// <summary>Two organizers publish results: one prepares the list, another approves the same snapshot; both give their password again.</summary>
[Route("/to-chuc/{slug}/cong-bo")]
public sealed class PublicationController(AppDbContext db, IStringLocalizer<AwardsText> T) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, Viewer viewer, [FromServices] TimeProvider time, CancellationToken cancel) =>
        await PublicationPage.LoadAsync(db, slug, viewer, null, time.GetUtcNow().UtcDateTime, cancel) is { } page ? View(page.View, page) : NotFound();

    [HttpPost("lap")]
    public async Task<IActionResult> Prepare(string slug, PreparationForm form, Viewer viewer, [FromServices] PrepareResults prepare, [FromServices] TimeProvider time, CancellationToken cancel)
    {
        var confirmed = await this.ConfirmedAsync(cancel);
        var outcome = confirmed && ModelState.IsValid ? await prepare.RunAsync(slug, form, viewer, cancel) : new(true, null);
        if (!outcome.Found)
        {
            return NotFound();
        }

        return ModelState.IsValid && outcome.Refusal is null
            ? Done(slug, T["Đã lập bảng kết quả"], T["Bây giờ một người khác trong Ban Tổ chức đối chiếu và duyệt."])
            : await Again(slug, viewer, form, outcome.Refusal, time, cancel);
    }

    [HttpPost("{id:guid}/duyet")]
    public async Task<IActionResult> Approve(string slug, Guid id, ApprovalForm form, Viewer viewer, [FromServices] PublishResults publish, [FromServices] TimeProvider time, CancellationToken cancel)
    {
        if (!await this.ConfirmedAsync(cancel))
        {
            return await Again(slug, viewer, null, null, time, cancel);
        }

        var outcome = await publish.RunAsync(slug, id, form, viewer, cancel);
        return !outcome.Found ? NotFound()
            : outcome.Refusal is null ? Done(slug, T["Kết quả đã được công bố"], T["Mỗi chị dự thi nhận một tin riêng."])
            : await Again(slug, viewer, null, outcome.Refusal, time, cancel);
    }

    [HttpPost("{id:guid}/tra-lai")]
    public async Task<IActionResult> SendBack(string slug, Guid id, SendBackForm sendBack, Viewer viewer, [FromServices] SendBackResults useCase, [FromServices] TimeProvider time, CancellationToken cancel)
    {
        var outcome = await useCase.RunAsync(slug, id, sendBack, viewer, cancel);
        return !outcome.Found ? NotFound()
            : outcome.Refusal is null ? Done(slug, T["Bảng kết quả đã được trả lại"], T["Lập lại được ngay, bản cũ vẫn lưu trong nhật ký."])
            : await Again(slug, viewer, null, outcome.Refusal, time, cancel);
    }

    private RedirectResult Done(string slug, string title, string text)
    {
        this.Alert(AlertKind.Ok, title, text);
        return Redirect($"/to-chuc/{slug}/cong-bo");
    }

    private async Task<IActionResult> Again(string slug, Viewer viewer, PreparationForm? form, Refusal? refusal, TimeProvider time, CancellationToken cancel)
    {
        if (refusal is not null)
        {
            this.Refuse(refusal);
        }

        var page = await PublicationPage.LoadAsync(db, slug, viewer, form, time.GetUtcNow().UtcDateTime, cancel);
        return page is null ? NotFound() : View(page.View, page);
    }
}
