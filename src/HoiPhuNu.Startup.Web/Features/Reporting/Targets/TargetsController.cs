using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

/// <summary>Giao kế hoạch: a grid of units and indicators, typed or pasted from a spreadsheet, with what the parts add up to.</summary>
[Route("/bao-cao/ke-hoach"), Authorize(Policies.FiguresLead)]
public sealed class TargetsController(AppDbContext db, SaveTargets saving, IStringLocalizer<ReportingText> T) : Controller
{
    private DateTime At => HttpContext.ReceivedAt();

    [HttpGet("")]
    public async Task<IActionResult> Show(Viewer viewer, [FromQuery] TargetAddress address, CancellationToken cancel)
    {
        ModelState.Clear();
        return await PageAsync(viewer, address, cancel) is { } page ? View("Index", page) : NotFound();
    }

    [HttpPost("dan")]
    public async Task<IActionResult> Paste(Viewer viewer, [FromQuery] TargetAddress address, [Bind(Prefix = "Form")] TargetsForm form, CancellationToken cancel)
    {
        if (await PageAsync(viewer, address, cancel) is not { } page)
        {
            return NotFound();
        }

        var typed = TypedTargets.Into(page, form, T);
        if (string.IsNullOrWhiteSpace(form.Pasted))
        {
            ModelState.AddModelError("Form.Pasted", T["Dán các ô đã chép từ bảng tính vào đây: cột đầu là đơn vị, dòng đầu là chỉ tiêu."]);
        }

        if (ModelState.IsValid)
        {
            PastedTargets.Into(page, form, typed.Keys, T);
            ModelState.Remove("Form.Mark");
        }

        return Again(page, form);
    }

    [HttpPost("")]
    public async Task<IActionResult> Save(Viewer viewer, [FromQuery] TargetAddress address, [Bind(Prefix = "Form")] TargetsForm form, CancellationToken cancel)
    {
        if (await PageAsync(viewer, address, cancel) is not { } page)
        {
            return NotFound();
        }

        var typed = TypedTargets.Into(page, form, T);
        if (ModelState.IsValid && await saving.RunAsync(page, typed, viewer.PersonId, At, cancel) is { } changed)
        {
            var signed = await SignedAsync(page, cancel);
            this.Alert(AlertKind.Ok, T["Đã lưu kế hoạch, {0} ô thay đổi", changed], changed > 0 && signed > 0 ? T["{0} báo cáo đã ký trong khoảng này giữ kế hoạch lúc ký.", signed].Value : null);
            return Redirect(page.Address.Query(page.Whole.Id, page.From.Year, address.Cot));
        }

        return Again(page, form);
    }

    private ViewResult Again(TargetsPage page, TargetsForm form)
    {
        foreach (var fault in page.PasteFaults.Concat(page.Cells.Values.Where(c => c.Fault.Length > 0).Select(c => c.Fault)))
        {
            ModelState.AddModelError("", fault);
        }

        if (page.Cells.Values.Any(c => c.Theirs is not null))
        {
            ModelState.AddModelError("", T["Có người vừa đổi các ô có ghi “nay là”. Xem lại rồi bấm Lưu lần nữa."]);
        }

        page.Form = form;
        return View("Index", page);
    }

    private Task<TargetsPage?> PageAsync(Viewer viewer, TargetAddress address, CancellationToken cancel) => TargetsPage.LoadAsync(db, viewer, address, VietnamTime.Today(At), cancel);

    private Task<int> SignedAsync(TargetsPage page, CancellationToken cancel)
    {
        var units = page.Units.Select(u => u.Id).ToList();
        return db.Reports.CountAsync(r => units.Contains(r.UnitId) && r.Versions.Any(v => v.IsSigned) && r.Call.To >= page.From && r.Call.To <= page.To, cancel);
    }
}
