using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>Staff read what was sent: give it back with a question, accept it, or give up one that nobody could fill.</summary>
[Route("/theo-doi/lan/{id:guid}")]
public sealed class CheckInReadingController(ReadCheckIn reading, CheckInPages pages, IStringLocalizer<FollowUpText> T) : Controller
{
    private DateTime At => HttpContext.ReceivedAt();

    [HttpPost("tra-lai")]
    public async Task<IActionResult> Return(Viewer viewer, Guid id, [Bind(Prefix = "Form")] ReadForm form, CancellationToken cancel) =>
        ModelState.IsValid
            ? await DoneAsync(viewer, id, form, await reading.ReturnAsync(viewer, id, form, At, cancel), "Form.Question", T["Đã hỏi lại"], T["Người điền nhận được câu hỏi và sửa rồi gửi lại. Bản đã gửi vẫn giữ nguyên."], cancel)
            : await AgainAsync(viewer, id, form, cancel);

    [HttpPost("nhan")]
    public async Task<IActionResult> Accept(Viewer viewer, Guid id, [Bind(Prefix = "Form")] ReadForm form, CancellationToken cancel)
    {
        var result = await reading.AcceptAsync(viewer, id, form, At, cancel);
        var also = result.Nowhere > 0 ? T["Số liệu được tính từ giờ. Tiền đã dùng {0} chưa ghi vào khoản nào: ngân hàng giữ sổ hoặc chưa chi.", Money.FormatWithUnit(result.Nowhere)]
            : result.Over > 0 ? T["Số liệu được tính từ giờ. Tiền đã dùng vượt số còn giữ {0}: phần vượt ghi vào khoản hỗ trợ mới nhất, xem lại ở trang khoản ấy.", Money.FormatWithUnit(result.Over)] : T["Số liệu của lần này được tính từ giờ."];
        return await DoneAsync(viewer, id, form, result, "", T["Đã duyệt"], also, cancel);
    }

    /// <summary>An accepted one is put right: it goes back to whoever filled it.</summary>
    [HttpPost("sua-lai")]
    public async Task<IActionResult> Reopen(Viewer viewer, Guid id, [Bind(Prefix = "Form")] ReadForm form, CancellationToken cancel) =>
        ModelState.IsValid
            ? await DoneAsync(viewer, id, form, await reading.ReopenAsync(viewer, id, form, At, cancel), "Form.Reason", T["Đã mở lại để sửa"], T["Từ hôm nay số liệu của lần này không còn được tính. Người điền nhận được lý do, sửa rồi gửi lại; người khác đọc và duyệt."], cancel)
            : await AgainAsync(viewer, id, form, cancel);

    [HttpPost("bo-qua")]
    public async Task<IActionResult> GiveUp(Viewer viewer, Guid id, [Bind(Prefix = "Form")] ReadForm form, CancellationToken cancel) =>
        await DoneAsync(viewer, id, form, await reading.GiveUpAsync(viewer, id, form, At, cancel), "Form.Reason", T["Đã ghi là không gặp được"], T["Lần này đếm vào cột “chưa gặp lại”. Gặp lại được thì mở lại."], cancel);

    [HttpPost("mo-lai")]
    public async Task<IActionResult> TakeUp(Viewer viewer, Guid id, CancellationToken cancel) =>
        await DoneAsync(viewer, id, new ReadForm(), await reading.TakeUpAsync(viewer, id, At, cancel), "", T["Đã mở lại"], T["Lần này điền được tiếp."], cancel);

    private async Task<IActionResult> DoneAsync(Viewer viewer, Guid id, ReadForm form, ReadResult result, string field, string title, string text, CancellationToken cancel)
    {
        if (!result.IsFound)
        {
            return NotFound();
        }

        if (result.Refusal is { } refusal)
        {
            this.Refuse(refusal, refusal.Code is "FollowUp.QuestionMissing" or "FollowUp.ReasonMissing" ? field : "");
            return await AgainAsync(viewer, id, form, cancel);
        }

        this.Alert(AlertKind.Ok, title, text);
        return Redirect($"/theo-doi/lan/{id}");
    }

    /// <summary>The page as it stands now, with her words still in their box.</summary>
    private async Task<IActionResult> AgainAsync(Viewer viewer, Guid id, ReadForm form, CancellationToken cancel)
    {
        if (await pages.ShowAsync(viewer, id, VietnamTime.Today(At), cancel) is not { Access.In.MayWork: true } page)
        {
            return NotFound();
        }

        ModelState.Remove("Form.Number");
        form.Number = page.CheckIn.SubmittedVersion;
        page.Form = form;
        return View("Show", page);
    }
}
