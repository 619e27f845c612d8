using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

/// <summary>One proposal: looked at, steered by pins and bans, adjusted, sent.</summary>
[Authorize(Policies.Coordinator)]
[Route("/dieu-phoi/ghep/{runId:guid}")]
public sealed class ProposalController(AppDbContext db, WishPair wish, IStringLocalizer<MentoringText> T) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid runId, Viewer viewer, ProposalFilter loc, string? tim, CancellationToken cancel, int trang = 1) =>
        await ProposalPage.LoadAsync(db, viewer, runId, loc, tim, trang, cancel) is { } page ? View("Show", page) : NotFound();

    [HttpPost("gui")]
    public async Task<IActionResult> Send(Guid runId, Viewer viewer, [FromServices] SendRun send, CancellationToken cancel)
    {
        if (await CohortAsync(runId, viewer, cancel) is null)
        {
            return NotFound();
        }

        var (sent, refusal) = await send.RunAsync(runId, viewer, cancel);
        return Done(runId, refusal, T["Đã gửi {0} lời mời", sent], T["Mỗi chị và mỗi cố vấn nhận một thư có nút trả lời; ai không có thư điện tử thấy lời mời khi đăng nhập."]);
    }

    [HttpPost("dieu-chinh")]
    public async Task<IActionResult> Adjust(Guid runId, Guid formKey, Viewer viewer, [FromServices] MakeRun make, CancellationToken cancel)
    {
        if (await CohortAsync(runId, viewer, cancel) is not { } cohortId)
        {
            return NotFound();
        }

        var (made, refusal) = await make.RunAsync(cohortId, null, runId, formKey, viewer, cancel);
        return Done(made ?? runId, refusal, T["Đã ghép lại, giữ nguyên càng nhiều cặp càng tốt"], "");
    }

    [HttpPost("ghim")]
    public Task<IActionResult> Pin(Guid runId, WishForm form, Viewer viewer, CancellationToken cancel) =>
        WishAsync(runId, form, false, viewer, T["Đã ghim cặp này"], cancel);

    [HttpPost("khong-ghep")]
    public Task<IActionResult> Ban(Guid runId, WishForm form, Viewer viewer, CancellationToken cancel) =>
        WishAsync(runId, form, true, viewer, T["Hai người này sẽ không được ghép với nhau"], cancel);

    [HttpPost("bo")]
    public async Task<IActionResult> Drop(Guid runId, Guid wishId, Viewer viewer, CancellationToken cancel)
    {
        if (await CohortAsync(runId, viewer, cancel) is not { } cohortId)
        {
            return NotFound();
        }

        // Dropped twice is dropped.
        await wish.DropAsync(cohortId, wishId, viewer, cancel);
        return Done(runId, null, T["Đã bỏ lựa chọn này"], T["Chạy điều chỉnh để thấy thay đổi."]);
    }

    private async Task<IActionResult> WishAsync(Guid runId, WishForm form, bool isBan, Viewer viewer, string done, CancellationToken cancel)
    {
        if (await CohortAsync(runId, viewer, cancel) is not { } cohortId)
        {
            return NotFound();
        }

        form.Reason = form.Reason is { Length: > Domain.Mentoring.PairWish.ReasonLength } tooLong ? tooLong[..Domain.Mentoring.PairWish.ReasonLength] : form.Reason;
        var (found, refusal) = await wish.RunAsync(cohortId, form, isBan, viewer, cancel);
        if (!found)
        {
            this.Alert(AlertKind.Warn, T["Chọn một chị và một cố vấn trong danh sách."]);
            return Redirect($"/dieu-phoi/ghep/{runId}");
        }

        return Done(runId, refusal, done, T["Chạy điều chỉnh để thấy thay đổi."]);
    }

    private async Task<Guid?> CohortAsync(Guid runId, Viewer viewer, CancellationToken cancel) =>
        await db.MatchRuns.CoordinatedBy(viewer).Where(r => r.Id == runId).Select(r => (Guid?)r.CohortId).SingleOrDefaultAsync(cancel);

    private RedirectResult Done(Guid runId, Refusal? refusal, string done, string next)
    {
        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Fix, refusal is null ? done : this.Say(refusal), refusal is null && next.Length > 0 ? next : null);
        return Redirect($"/dieu-phoi/ghep/{runId}");
    }
}
