using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>A check-in: its page, the check of the answers, the sending.</summary>
[Route("/theo-doi/lan/{id:guid}")]
public sealed class CheckInsController(AppDbContext db, CheckInPages pages, SendCheckIn sending, IStringLocalizer<FollowUpText> T) : Controller
{
    private DateOnly Today => VietnamTime.Today(HttpContext.ReceivedAt());

    [HttpGet("")]
    public async Task<IActionResult> Show(Viewer viewer, Guid id, CancellationToken cancel) =>
        await pages.ShowAsync(viewer, id, Today, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("kiem-tra")]
    public async Task<IActionResult> Check(Viewer viewer, Guid id, CancellationToken cancel)
    {
        if (await CheckInAccess.LoadToFillAsync(db, viewer, id, Today, cancel) is not { } access)
        {
            return NotFound();
        }

        return access.CheckIn.WhyCannotFill(access.Project, Today) is null ? View(await PageAsync(access, new SendForm(), cancel)) : Redirect(access.Address);
    }

    [HttpPost("gui")]
    public async Task<IActionResult> Send(Viewer viewer, Guid id, int version, [Bind(Prefix = "Form")] SendForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return await CheckInAccess.LoadToFillAsync(db, viewer, id, Today, cancel) is { } there ? View(nameof(Check), await PageAsync(there, form, cancel)) : NotFound();
        }

        var (access, refusal, changed) = await sending.RunAsync(viewer, id, version, form.Reply, HttpContext.ReceivedAt(), cancel);
        return access is null ? NotFound()
            : changed ? await AgainAsync(access, form, "", T["Có người vừa sửa lần theo dõi này. Dưới đây là bản mới nhất: xem lại rồi bấm Gửi lần nữa."], cancel)
            : refusal?.Code == CheckInRefusals.ReplyMissing.Code ? await AgainAsync(access, form, "Form.Reply", this.Say(refusal), cancel)
            : refusal is not null && CheckInSteps.SlugOf(refusal) is not null ? await AgainAsync(access, form, "", this.Say(refusal), cancel)
            : Told(access, refusal);
    }

    private async Task<ViewResult> AgainAsync(CheckInAccess access, SendForm form, string field, string why, CancellationToken cancel)
    {
        ModelState.Clear();
        ModelState.AddModelError(field, why);
        return View(nameof(Check), await PageAsync(access, form, cancel));
    }

    /// <summary>Sent; or sent twice, accepted meanwhile, closed: then it stays as it is, and the sentence says why.</summary>
    private RedirectResult Told(CheckInAccess access, Refusal? refusal)
    {
        if (refusal is null)
        {
            this.Alert(AlertKind.Ok, T["Đã gửi. Cảm ơn chị."], T["Hội đọc rồi duyệt, hoặc hỏi lại nếu có chỗ chưa rõ. Bản đã gửi được giữ nguyên."]);
        }
        else
        {
            this.Alert(AlertKind.Warn, T["Không gửi thêm"], this.Say(refusal));
        }

        return Redirect(access.Address);
    }

    private async Task<SendPage> PageAsync(CheckInAccess access, SendForm form, CancellationToken cancel)
    {
        var wrong = access.CheckIn.WhyCannotSubmit(access.Project, Today);
        return new SendPage(access, CheckInFacts.Of(access.CheckIn.Draft, T), access.CheckIn.Version, wrong is null ? null : this.Say(wrong), wrong is null ? null : CheckInSteps.SlugOf(wrong))
        {
            Form = form,
            Doubts = DoubtLines.Say(await DoubtLines.FindAsync(db, access, access.CheckIn.Draft, Today, Today, cancel), access.CheckIn.Draft, T),
        };
    }
}
