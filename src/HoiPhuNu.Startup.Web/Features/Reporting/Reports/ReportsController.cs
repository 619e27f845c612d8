using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>A unit's report: prepared and sent by the unit, returned or accepted by whoever is in charge above it, signed by a second person, corrected by a new version.</summary>
[Route("/bao-cao/ky/{callId:guid}/{unitId:guid}"), Authorize(Policies.Figures)]
public sealed class ReportsController(AppDbContext db, ReportPages pages, TakeReportStep step, IStringLocalizer<ReportingText> T) : Controller
{
    private DateTime At => HttpContext.ReceivedAt();

    [HttpGet("")]
    public async Task<IActionResult> Show(Viewer viewer, Guid callId, Guid unitId, string? theo, string? muc, CancellationToken cancel) =>
        await pages.LoadAsync(viewer, callId, unitId, null, cancel, theo == "ban-ghi") is { } paper ? View("Show", await PageAsync(viewer, paper, muc, isOld: false, new(), cancel)) : NotFound();

    [HttpGet("ban/{number:int}")]
    public async Task<IActionResult> Version(Viewer viewer, Guid callId, Guid unitId, int number, string? muc, CancellationToken cancel) =>
        await pages.LoadAsync(viewer, callId, unitId, number, cancel) is { } paper ? View("Show", await PageAsync(viewer, paper, muc, isOld: true, new(), cancel)) : NotFound();

    [HttpGet("so-sanh")]
    public async Task<IActionResult> Compare(Viewer viewer, Guid callId, Guid unitId, int? sau, CancellationToken cancel, int truoc = 1) =>
        await pages.LoadAsync(viewer, callId, unitId, truoc, cancel) is { } before && await pages.LoadAsync(viewer, callId, unitId, sau, cancel) is { } after
            ? View("Compare", new ComparePage(before, after))
            : NotFound();

    [HttpGet("loi")]
    public async Task<IActionResult> Words(Viewer viewer, Guid callId, Guid unitId, CancellationToken cancel) =>
        await pages.LoadAsync(viewer, callId, unitId, null, cancel) is { Shown: null } paper ? View("Words", new ReportWordsPage(paper, ReportWordsForm.Of(paper.Words, paper.Report?.Version ?? 0))) : NotFound();

    [HttpPost("loi")]
    public async Task<IActionResult> SaveWords(Viewer viewer, Guid callId, Guid unitId, [Bind(Prefix = "Form")] ReportWordsForm form, CancellationToken cancel)
    {
        if (await pages.LoadAsync(viewer, callId, unitId, null, cancel) is not { } paper)
        {
            return NotFound();
        }

        var (refusal, late) = ModelState.IsValid ? await step.RunAsync(paper, form.Version, viewer.PersonId, At, r => r.Write(form.ToWords(), viewer.PersonId, At), cancel) : (null, false);
        if (late && await pages.LoadAsync(viewer, callId, unitId, null, cancel) is { } now)
        {
            this.ShowConflict(form, ReportWordsForm.Of(now.Words, now.Report?.Version ?? 0));
            form.Version = now.Report?.Version ?? 0;
        }

        return Answer(refusal, paper, T["Đã lưu phần lời"]) is { } done ? done : View("Words", new ReportWordsPage(paper, form));
    }

    [HttpPost("gui")]
    public Task<IActionResult> Send(Viewer viewer, Guid callId, Guid unitId, ReportStepForm step, CancellationToken cancel) =>
        TakeAsync(viewer, callId, unitId, step, (r, paper) => r.Send(paper.Table, viewer.PersonId, At), T["Đã gửi báo cáo"], false, cancel);

    [HttpPost("tra-lai")]
    public Task<IActionResult> Return(Viewer viewer, Guid callId, Guid unitId, ReportStepForm step, CancellationToken cancel) =>
        TakeAsync(viewer, callId, unitId, step, (r, _) => r.Return(step.Question, viewer.PersonId, At), T["Đã trả lại kèm câu hỏi"], true, cancel);

    [HttpPost("nhan")]
    public Task<IActionResult> Accept(Viewer viewer, Guid callId, Guid unitId, ReportStepForm step, CancellationToken cancel) =>
        TakeAsync(viewer, callId, unitId, step, (r, _) => r.Accept(viewer.PersonId, At), T["Đã nhận báo cáo"], true, cancel);

    [HttpPost("ky")]
    public Task<IActionResult> Sign(Viewer viewer, Guid callId, Guid unitId, ReportStepForm step, CancellationToken cancel) =>
        TakeAsync(viewer, callId, unitId, step, (r, paper) => r.Sign(paper.Table, step.DocumentNumber, viewer.PersonId, At), T["Đã ký. Số liệu của bản này được giữ nguyên."], false, cancel);

    [HttpPost("dinh-chinh")]
    public Task<IActionResult> Correct(Viewer viewer, Guid callId, Guid unitId, ReportStepForm step, CancellationToken cancel) =>
        TakeAsync(viewer, callId, unitId, step, (r, _) => r.Correct(step.Reason, viewer.PersonId, At), T["Đã mở bản đính chính. Sửa số liệu rồi gửi hoặc ký lại."], false, cancel);

    private async Task<IActionResult> TakeAsync(Viewer viewer, Guid callId, Guid unitId, ReportStepForm form, Func<Report, ReportPaper, Refusal?> take, string done, bool above, CancellationToken cancel)
    {
        if (await pages.LoadAsync(viewer, callId, unitId, null, cancel) is not { } paper || (above && !paper.MayDecide))
        {
            return NotFound();
        }

        var (refusal, late) = ModelState.IsValid ? await step.RunAsync(paper, form.Version, viewer.PersonId, At, r => take(r, paper), cancel) : (null, false);
        if (late && await pages.LoadAsync(viewer, callId, unitId, null, cancel) is { } now)
        {
            ModelState.AddModelError("", T["Có người vừa đổi báo cáo này. Xem lại bên dưới rồi bấm lần nữa."]);
            paper = now;
        }

        return Answer(refusal, paper, done) is { } answer ? answer : View("Show", await PageAsync(viewer, paper, null, isOld: false, form, cancel));
    }

    private RedirectResult? Answer(Refusal? refusal, ReportPaper paper, string done)
    {
        if (refusal is not null)
        {
            this.Refuse(refusal, FieldOf(refusal));
        }

        if (!ModelState.IsValid)
        {
            return null;
        }

        this.Alert(AlertKind.Ok, done);
        return Redirect(paper.Address);
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "Reporting.QuestionMissing" => "Step.Question",
        "Reporting.DocumentNumberMissing" => "Step.DocumentNumber",
        "Reporting.CorrectionReasonMissing" => "Step.Reason",
        _ => "",
    };

    private async Task<ReportPage> PageAsync(Viewer viewer, ReportPaper paper, string? heading, bool isOld, ReportStepForm form, CancellationToken cancel) => new()
    {
        Paper = paper,
        ViewerId = viewer.PersonId,
        Today = VietnamTime.Today(At),
        Heading = heading ?? "",
        IsOld = isOld,
        Step = form,
        PlansNow = paper.Shown is null ? new Dictionary<Guid, long?>() : await ChangedPlans.LoadAsync(db, paper, cancel),
    };
}
