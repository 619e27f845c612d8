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
    public async Task<IActionResult> Compare(Viewer viewer, Guid callId, Guid unitId, int? sau, string? xem, CancellationToken cancel, int truoc = 1) =>
        await pages.CompareAsync(viewer, callId, unitId, truoc, sau, cancel) is { } page ? View("Compare", page with { ShowsAll = xem == ComparePage.All }) : NotFound();

    [HttpGet("loi")]
    public async Task<IActionResult> Words(Viewer viewer, Guid callId, Guid unitId, CancellationToken cancel) =>
        await pages.LoadAsync(viewer, callId, unitId, null, cancel) is { Shown: null, Facts.IsAsked: true } paper ? View("Words", ReportWordsPage.Of(paper, WordsOf(paper.Facts))) : NotFound();

    [HttpPost("loi")]
    public async Task<IActionResult> SaveWords(Viewer viewer, Guid callId, Guid unitId, [Bind(Prefix = "Form")] ReportWordsForm form, CancellationToken cancel)
    {
        if (await pages.FindAsync(viewer, callId, unitId, cancel) is not { IsAsked: true } facts)
        {
            return NotFound();
        }

        if (form.Fills && await pages.LoadAsync(viewer, callId, unitId, null, cancel) is { Shown: null } written)
        {
            return View("Words", Filled(written, form));
        }

        var (refusal, late) = ModelState.IsValid ? await step.RunAsync(facts, form.Version, call => Begin(call, unitId, viewer), r => r.Write(form.ToWords(), viewer.PersonId, At), cancel) : (null, false);
        if (late && await pages.FindAsync(viewer, callId, unitId, cancel) is { } now)
        {
            this.ShowConflict(form, WordsOf(now), word: value => value switch { FigureRounding rounding => ReportWording.Rounding(rounding, T), PlanWording plan => ReportWording.Plan(plan, T), _ => null });
            form.Version = now.Version;
        }

        if (Answer(refusal, facts, T["Đã lưu phần lời"]) is { } done)
        {
            return done;
        }

        return await pages.LoadAsync(viewer, callId, unitId, null, cancel) is { } paper ? View("Words", ReportWordsPage.Of(paper, form)) : NotFound();
    }

    [HttpPost("gui")]
    public Task<IActionResult> Send(Viewer viewer, Guid callId, Guid unitId, ReportStepForm step, CancellationToken cancel) =>
        FreezeAsync(viewer, callId, unitId, step, call => Begin(call, unitId, viewer), (r, table, head) => r.Send(table, viewer.PersonId, At, head), T["Đã gửi báo cáo"], cancel);

    [HttpPost("tra-lai")]
    public Task<IActionResult> Return(Viewer viewer, Guid callId, Guid unitId, ReportStepForm step, CancellationToken cancel) =>
        TakeAsync(viewer, callId, unitId, step, r => r.Return(step.Question, viewer.PersonId, At), T["Đã trả lại kèm câu hỏi"], true, cancel);

    [HttpPost("nhan")]
    public Task<IActionResult> Accept(Viewer viewer, Guid callId, Guid unitId, ReportStepForm step, CancellationToken cancel) =>
        TakeAsync(viewer, callId, unitId, step, r => r.Accept(viewer.PersonId, At), T["Đã nhận báo cáo"], true, cancel);

    [HttpPost("ky")]
    public Task<IActionResult> Sign(Viewer viewer, Guid callId, Guid unitId, ReportStepForm step, CancellationToken cancel) =>
        FreezeAsync(viewer, callId, unitId, step, null, (r, table, head) => r.Sign(table, step.DocumentNumber, viewer.PersonId, At, head), T["Đã ký. Số liệu của bản này được giữ nguyên."], cancel);

    [HttpPost("dinh-chinh")]
    public Task<IActionResult> Correct(Viewer viewer, Guid callId, Guid unitId, ReportStepForm step, CancellationToken cancel) =>
        TakeAsync(viewer, callId, unitId, step, r => r.Correct(step.Reason, viewer.PersonId, At), T["Đã mở bản đính chính. Sửa số liệu rồi gửi hoặc ký lại."], false, cancel);

    private static ReportWordsForm WordsOf(ReportFacts facts) => ReportWordsForm.Of(facts.Report?.Words ?? ReportWords.Of(facts.Unit.Level), facts.Version);

    /// <summary>All else stays as she typed it; nothing is saved yet.</summary>
    private ReportWordsPage Filled(ReportPaper paper, ReportWordsForm form)
    {
        ModelState.Clear();
        var before = form.Results;
        (form.Results, form.ResultsChecked) = (ReportProse.Text(paper.Table, form.ToWords().Style), false);
        return ReportWordsPage.Of(paper, form, isFilled: true) with { Replaced = before == form.Results ? "" : before };
    }

    private Report Begin(ReportCall call, Guid unitId, Viewer viewer) => Report.Begin(call, unitId, viewer.PersonId, At);

    private async Task<IActionResult> TakeAsync(Viewer viewer, Guid callId, Guid unitId, ReportStepForm form, Func<Report, Refusal?> take, string done, bool above, CancellationToken cancel)
    {
        if (await pages.FindAsync(viewer, callId, unitId, cancel) is not { IsAsked: true } facts || (above && !facts.MayDecide))
        {
            return NotFound();
        }

        var (refusal, late) = ModelState.IsValid ? await step.RunAsync(facts, form.Version, null, take, cancel) : (null, false);
        return await AnswerAsync(viewer, facts, form, refusal, late, done, cancel);
    }

    /// <summary>What is frozen is what she saw, and nothing else.</summary>
    private async Task<IActionResult> FreezeAsync(Viewer viewer, Guid callId, Guid unitId, ReportStepForm form, Func<ReportCall, Report>? begin, Func<Report, ReportTable, ReportHead, Refusal?> freeze, string done, CancellationToken cancel)
    {
        if (await pages.LoadAsync(viewer, callId, unitId, null, cancel) is not { Facts.IsAsked: true } paper)
        {
            return NotFound();
        }

        // Of a report that somebody else changed she is told that, not that its figures did.
        var late = form.Version != paper.Facts.Version;
        var refusal = late || !ModelState.IsValid ? null : ReportFingerprint.WhyNotSeen(form.Seen, paper.Table, paper.Words);
        if (!late && refusal is null && ModelState.IsValid)
        {
            (refusal, late) = await step.FreezeAsync(paper, form.Version, begin, (report, head) => freeze(report, paper.Table, head), cancel);
        }

        return await AnswerAsync(viewer, paper.Facts, form, refusal, late, done, cancel);
    }

    private async Task<IActionResult> AnswerAsync(Viewer viewer, ReportFacts facts, ReportStepForm form, Refusal? refusal, bool late, string done, CancellationToken cancel)
    {
        if (late)
        {
            ModelState.AddModelError("", T["Có người vừa đổi báo cáo này. Xem lại bên dưới rồi bấm lần nữa."]);
        }

        if (Answer(refusal, facts, done) is { } answer)
        {
            return answer;
        }

        return await pages.LoadAsync(viewer, facts.Call.Id, facts.Unit.Id, null, cancel) is { } paper ? View("Show", await PageAsync(viewer, paper, null, isOld: false, form, cancel)) : NotFound();
    }

    private RedirectResult? Answer(Refusal? refusal, ReportFacts facts, string done)
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
        return Redirect(facts.Address);
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
        SavedHead = paper.Shown is null ? await db.DocumentHeads.AsNoTracking().SingleOrDefaultAsync(h => h.UnitId == paper.Unit.Id, cancel) : null,
        PlansNow = paper.Shown is null ? new Dictionary<Guid, long?>() : await ChangedPlans.LoadAsync(db, paper, cancel),
        SentLater = await LaterReports.LoadAsync(db, paper, cancel),
    };
}
