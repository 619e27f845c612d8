using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Reporting.Papers;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Calls;

/// <summary>Kỳ báo cáo: opened, watched, reminded, closed by who is in charge of the figures of the unit that calls.</summary>
[Route("/bao-cao/ky"), Authorize(Policies.Figures)]
public sealed class ReportCallsController(AppDbContext db, IStringLocalizer<ReportingText> T) : Controller
{
    private DateTime At => HttpContext.ReceivedAt();

    [HttpGet("moi"), Authorize(Policies.FiguresLead)]
    public async Task<IActionResult> New(Viewer viewer, CancellationToken cancel)
    {
        var last = ReportPeriods.LastOver(PeriodKind.Quarter, VietnamTime.Today(At));
        return await FormAsync(viewer, new CallForm { FormKey = Guid.CreateVersion7(), Day = last.To, DueOn = VietnamTime.Today(At).AddDays(10) }, cancel);
    }

    [HttpPost("moi"), Authorize(Policies.FiguresLead)]
    public async Task<IActionResult> Create(Viewer viewer, [Bind(Prefix = "Form")] CallForm form, CancellationToken cancel)
    {
        if (ModelState.IsValid && form.ToPeriod() is null)
        {
            ModelState.AddModelError(form.Kind == PeriodKind.Custom ? "Form.From" : "Form.Day", form.Kind == PeriodKind.Custom ? T["Ghi cả ngày đầu và ngày cuối."] : T["Ghi một ngày nằm trong kỳ."]);
        }

        if (ModelState.IsValid && await MadeAsync(viewer, form, form.ToPeriod()!, cancel) is { } made)
        {
            this.Alert(AlertKind.Ok, T["Đã mở kỳ báo cáo"], T["Cán bộ các đơn vị trực thuộc được báo ngay."]);
            return Redirect($"/bao-cao/ky/{made}");
        }

        return await FormAsync(viewer, form, cancel);
    }

    [HttpGet("{callId:guid}")]
    public async Task<IActionResult> Show(Viewer viewer, Guid callId, CallFilter filter, CancellationToken cancel)
    {
        ModelState.Clear();
        return await CallPage.LoadAsync(db, viewer, callId, filter, At, cancel) is { } page ? View(page) : NotFound();
    }

    [HttpPost("{callId:guid}/nhac"), Authorize(Policies.FiguresLead)]
    public async Task<IActionResult> Remind(Viewer viewer, Guid callId, Guid formKey, CancellationToken cancel)
    {
        if (!await Led(await db.AsHeirAsync(viewer, VietnamTime.Today(At), cancel)).AnyAsync(c => c.Id == callId, cancel))
        {
            return NotFound();
        }

        Refusal? refusal = null;
        await db.OnceAsync(
            formKey,
            viewer.PersonId,
            "ReportReminder",
            At,
            async token =>
            {
                refusal = (await db.ReportCalls.SingleAsync(c => c.Id == callId, token)).Remind(viewer.PersonId, At);
                return refusal is null ? callId : null;
            },
            cancel);
        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Fix, refusal is null ? T["Đã nhắc các đơn vị chưa gửi"] : this.Say(refusal));
        return Redirect($"/bao-cao/ky/{callId}");
    }

    [HttpPost("{callId:guid}/khep"), Authorize(Policies.FiguresLead)]
    public async Task<IActionResult> Close(Viewer viewer, Guid callId, CancellationToken cancel)
    {
        if (await Led(await db.AsHeirAsync(viewer, VietnamTime.Today(At), cancel)).SingleOrDefaultAsync(c => c.Id == callId, cancel) is not { } call)
        {
            return NotFound();
        }

        var refusal = call.Close(viewer.PersonId, At);
        await db.SaveChangesAsync(cancel);
        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Fix, refusal is null ? T["Đã khép kỳ báo cáo"] : this.Say(refusal));
        return Redirect($"/bao-cao/ky/{callId}");
    }

    private IQueryable<ReportCall> Led(Viewer viewer) => db.ReportCalls.LedBy(db, viewer);

    private async Task<Guid?> MadeAsync(Viewer viewer, CallForm form, ReportPeriod period, CancellationToken cancel)
    {
        if (!await db.Units.LedBy(viewer).AnyAsync(u => u.Id == form.UnitId, cancel) || !await db.ReportForms.UsableBy(db, viewer).AnyAsync(f => f.Id == form.FormId, cancel))
        {
            ModelState.AddModelError("Form.FormId", T["Chọn đơn vị và mẫu báo cáo trong danh sách."]);
            return null;
        }

        // A unit that has ended by the last day, or is not there yet, asks nobody: not even itself.
        if (!await db.Units.ValidOn(period.To).AnyAsync(u => u.Id == form.UnitId, cancel))
        {
            ModelState.AddModelError("Form.UnitId", T["Đơn vị này không hoạt động vào ngày cuối kỳ. Chọn đơn vị khác hoặc kỳ khác."]);
            return null;
        }

        Refusal? refused = null;
        var title = form.Title.Length > 0 ? form.Title : PrintedReports.Vietnamese(() => T["Báo cáo {0}", ReportWording.Named(period, T)].Value);
        var id = await db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "ReportCall",
            At,
            _ =>
            {
                (var call, refused) = ReportCall.Make(form.UnitId!.Value, form.FormId!.Value, title, period, form.DueOn!.Value, viewer.PersonId, At);
                if (call is not null)
                {
                    db.ReportCalls.Add(call);
                }

                return Task.FromResult(call?.Id);
            },
            cancel);
        if (refused is not null)
        {
            this.Refuse(refused, refused.Code == "Reporting.DueBeforePeriod" ? "Form.DueOn" : refused.Code == "Reporting.PeriodBackwards" ? "Form.To" : "");
        }

        return id;
    }

    private async Task<IActionResult> FormAsync(Viewer viewer, CallForm form, CancellationToken cancel)
    {
        string[] paths = [.. viewer.FiguresOf];
        var units = await db.Units.AsNoTracking().Where(u => paths.Contains(u.Path)).OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Select(u => new NamedId(u.Id, u.Name)).OptionsAsync(cancel);
        var forms = await db.ReportForms.AsNoTracking().UsableBy(db, viewer).OrderBy(f => f.Name).Select(f => new NamedId(f.Id, f.Name)).OptionsAsync(cancel);
        form.UnitId ??= units.Count > 0 ? Guid.Parse(units[0].Value) : null;
        return View("New", new NewCallPage(form, units, forms, FieldOption.Of<PeriodKind>(k => ReportWording.Period(k, T))));
    }
}
