using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

/// <summary>An organizer leads a round: entries in, panel, who reads what, how far they are, locked. She sees no points before that.</summary>
[Route("/to-chuc/{slug}/phan-cong/{roundId:guid}")]
public sealed class AssigningController(AppDbContext db, TimeProvider time, IStringLocalizer<JudgingText> T) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string slug, Guid roundId, Viewer viewer, AssigningFilter loc, AssigningOrder sap, string? tim, CancellationToken cancel, int trang = 1) =>
        await RoundHead.ManagedAsync(db, viewer, slug, roundId, cancel) is { } round
            ? View("Index", await AssigningPages.LoadAsync(db, round, loc, sap, tim, trang, time.GetUtcNow().UtcDateTime, cancel))
            : NotFound();

    [HttpPost("bat-dau")]
    public Task<IActionResult> Start(string slug, Guid roundId, StepForm form, Viewer viewer, [FromServices] StartRound start, CancellationToken cancel) =>
        StepAsync(slug, roundId, viewer, form, round => start.RunAsync(round, form.LeftOutSeen, viewer, cancel), T["Vòng đã bắt đầu"], T["Tiếp theo: chọn ban chấm, rồi giao hồ sơ."], cancel);

    [HttpPost("them-ho-so")]
    public Task<IActionResult> AddLate(string slug, Guid roundId, StepForm form, Viewer viewer, [FromServices] AddLateEntries add, CancellationToken cancel) =>
        StepAsync(slug, roundId, viewer, form, round => add.RunAsync(round, form.Late, viewer, cancel), T["Đã thêm hồ sơ vào vòng"], T["Tiếp theo: xem đề xuất phân công, hoặc giao tay từng hồ sơ."], cancel);

    [HttpPost("mo-cham")]
    public Task<IActionResult> StartScoring(string slug, Guid roundId, StepForm form, Viewer viewer, [FromServices] MoveRound move, CancellationToken cancel) =>
        StepAsync(slug, roundId, viewer, form, round => move.StartScoringAsync(round, form.ShortfallSeen, viewer, cancel), T["Đã mở chấm"], T["Mỗi giám khảo nhận một tin về các hồ sơ của mình."], cancel);

    [HttpPost("khoa")]
    public Task<IActionResult> Lock(string slug, Guid roundId, StepForm form, Viewer viewer, [FromServices] MoveRound move, CancellationToken cancel) =>
        StepAsync(slug, roundId, viewer, form, round => move.LockAsync(round, form.RemovalReason, form.ShortfallSeen, viewer, cancel), T["Đã khóa vòng chấm"], T["Tiếp theo: xem bảng xếp hạng và quyết định."], cancel);

    [HttpPost("mo-lai")]
    public Task<IActionResult> Reopen(string slug, Guid roundId, Viewer viewer, [FromServices] MoveRound move, CancellationToken cancel) =>
        StepAsync(slug, roundId, viewer, new(), round => move.ReopenAsync(round, viewer, cancel), T["Vòng chấm đã mở lại"], T["Phiếu đã ký vẫn giữ nguyên. Giao thêm hồ sơ, rồi khóa lại khi đủ phiếu."], cancel);

    private async Task<IActionResult> StepAsync(string slug, Guid roundId, Viewer viewer, StepForm form, Func<RoundHead, Task<Refusal?>> step, string done, string next, CancellationToken cancel)
    {
        if (await RoundHead.ManagedAsync(db, viewer, slug, roundId, cancel) is not { } round)
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            if (await step(round) is not { } refusal)
            {
                this.Alert(AlertKind.Ok, done, next);
                return Redirect(round.Assigning);
            }

            this.Refuse(refusal);
        }

        db.ChangeTracker.Clear();
        var page = await AssigningPages.LoadAsync(db, round, AssigningFilter.TatCa, AssigningOrder.Ma, null, 1, time.GetUtcNow().UtcDateTime, cancel);
        return View("Index", page with { Form = form });
    }
}
