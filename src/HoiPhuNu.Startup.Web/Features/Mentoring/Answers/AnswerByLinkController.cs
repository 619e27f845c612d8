using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Answers;

/// <summary>
/// The page of a mailed proposal: read, accepted or declined without signing in. Looking at it answers nothing: mail programs open
/// links by themselves.
/// </summary>
[AllowAnonymous]
[Route("/dong-hanh/tra-loi/{token}")]
public sealed class AnswerByLinkController(AppDbContext db, AnswerProposal answer, SecretLimiter limiter, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string token, CancellationToken cancel) =>
        await FindAsync(token, cancel) is { } page ? View("Show", page) : Unknown();

    [HttpPost("nhan-loi")]
    public async Task<IActionResult> Accept(string token, CancellationToken cancel) =>
        await FindAsync(token, cancel) is { } page
            ? Told(page, await answer.AcceptAsync(page.Pair.Id, page.Side, null, cancel), T["Đã nhận lời. Cảm ơn nhiều!"])
            : Unknown();

    [HttpPost("tu-choi")]
    public async Task<IActionResult> Decline(string token, AnswerForm form, CancellationToken cancel) =>
        await FindAsync(token, cancel) is not { } page ? Unknown()
        : !ModelState.IsValid ? View("Show", page with { Form = form })
        : Told(page with { Form = form }, await answer.DeclineAsync(page.Pair.Id, page.Side, form.Reason, null, cancel), T["Đã ghi lời từ chối. Cảm ơn đã trả lời sớm."]);

    [HttpPost("cam-ket")]
    public async Task<IActionResult> Pledge(string token, CancellationToken cancel) =>
        await FindAsync(token, cancel) is not { } page || page.Side != PairSide.Mentor ? Unknown()
        : Told(page, page.MustPledge ? await answer.PledgeAsync(page.Pair.Id, cancel) : null, T["Đã ghi lời cam kết giữ kín thông tin"]);

    private Task<AnswerPage?> FindAsync(string token, CancellationToken cancel) => AnswerPage.LoadAsync(db, token, time.GetUtcNow().UtcDateTime, T, cancel);

    private IActionResult Told(AnswerPage page, Refusal? refusal, string done)
    {
        if (refusal is not null)
        {
            this.Refuse(refusal, refusal == MentoringRefusals.ReasonMissing ? "Form.Reason" : "");
            return View("Show", page);
        }

        this.Alert(AlertKind.Ok, done);
        return Redirect(page.Path);
    }

    private IActionResult Unknown()
    {
        if (limiter.BeginByClient("mentoring-answer", HttpContext).Wait is not null)
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Unknown");
    }
}
