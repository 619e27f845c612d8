using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Forms;

/// <summary>Mẫu báo cáo, kept by who is in charge of the figures of the unit that asks, and by administrators.</summary>
[Route("/bao-cao/mau")]
public sealed class FormsController(AppDbContext db, IStringLocalizer<ReportingText> T) : Controller
{
    private DateTime At => HttpContext.ReceivedAt();

    [HttpGet("")]
    public async Task<IActionResult> Index(Viewer viewer, CancellationToken cancel, int trang = 1) =>
        await UnitsAsync(viewer, cancel) is { Count: > 0 }
            ? View(new FormsPage(viewer.KeepsIndicators(), await db.ReportForms.AsNoTracking().ManagedBy(db, viewer).OrderBy(f => f.RetiredAt != null).ThenBy(f => f.Name)
                .Join(db.Units, f => f.UnitId, u => u.Id, (f, u) => new FormsPage.Row(f.Id, f.Code, f.Name, u.Name, f.Lines.Count, f.RetiredAt != null)).ToPageAsync(trang, cancel)))
            : NotFound();

    [HttpGet("moi")]
    public async Task<IActionResult> New(Viewer viewer, CancellationToken cancel) =>
        await UnitsAsync(viewer, cancel) is { Count: > 0 } units ? await PageAsync(null, new FormForm { FormKey = Guid.CreateVersion7(), UnitId = Guid.Parse(units[0].Value) }, units, cancel) : NotFound();

    [HttpPost("moi")]
    public async Task<IActionResult> Create(Viewer viewer, [Bind(Prefix = "Form")] FormForm form, CancellationToken cancel)
    {
        var units = await UnitsAsync(viewer, cancel);
        if (units.Count == 0)
        {
            return NotFound();
        }

        if (units.All(u => u.Value != form.UnitId?.ToString()))
        {
            ModelState.AddModelError("Form.UnitId", T["Chọn đơn vị trong danh sách."]);
        }

        return await LinesAsync(form, null, cancel) is { } lines ? await AddAsync(viewer, form, lines, cancel) : await PageAsync(null, form, units, cancel);
    }

    [HttpGet("{formId:guid}")]
    public async Task<IActionResult> Edit(Viewer viewer, Guid formId, CancellationToken cancel) =>
        await LoadAsync(viewer, formId, cancel) is { } form ? await PageAsync(form, await TypedAsync(form, cancel), [], cancel) : NotFound();

    [HttpPost("{formId:guid}")]
    public async Task<IActionResult> Change(Viewer viewer, Guid formId, [Bind(Prefix = "Form")] FormForm form, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, formId, cancel) is not { } stored)
        {
            return NotFound();
        }

        form.Code = stored.Code;
        ModelState.Remove("Form.Code");
        return await LinesAsync(form, formId, cancel) is { } lines ? await SaveAsync(viewer, stored, form, lines, cancel) : await PageAsync(stored, form, [], cancel);
    }

    [HttpPost("{formId:guid}/bo")]
    public async Task<IActionResult> Retire(Viewer viewer, Guid formId, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, formId, cancel) is not { } form)
        {
            return NotFound();
        }

        form.Retire(viewer.PersonId, At);
        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Mẫu thôi dùng; các kỳ đã mở bằng mẫu này vẫn chạy"]);
        return Redirect("/bao-cao/mau");
    }

    private async Task<IActionResult> AddAsync(Viewer viewer, FormForm form, IReadOnlyList<ReportFormLineDetails> lines, CancellationToken cancel)
    {
        await db.OnceAsync(form.FormKey, viewer.PersonId, "ReportForm", At, _ =>
        {
            var made = ReportForm.Create(form.UnitId!.Value, form.Code, form.Name, form.ProgrammeId, lines, viewer.PersonId, At);
            db.ReportForms.Add(made);
            return Task.FromResult<Guid?>(made.Id);
        }, cancel);
        this.Alert(AlertKind.Ok, T["Đã lập mẫu báo cáo"]);
        return Redirect("/bao-cao/mau");
    }

    private async Task<IActionResult> SaveAsync(Viewer viewer, ReportForm stored, FormForm form, IReadOnlyList<ReportFormLineDetails> lines, CancellationToken cancel)
    {
        db.Expect(stored, form.Version);

        // Whose targets reports are compared with is settled with the first call: those signed would all say that their plan has changed.
        var isUsed = await db.ReportCalls.AnyAsync(c => c.FormId == stored.Id, cancel);
        stored.Change(form.Name, isUsed ? stored.ProgrammeId : form.ProgrammeId, lines, viewer.PersonId, At);
        if (!await db.TrySaveAsync(cancel) && await LoadAsync(viewer, stored.Id, cancel) is { } now)
        {
            this.ShowConflict(form, await TypedAsync(now, cancel));
            form.Version = now.Version;
            return await PageAsync(now, form, [], cancel);
        }

        this.Alert(AlertKind.Ok, T["Đã lưu mẫu báo cáo"], T["Báo cáo đã gửi hay đã ký giữ mẫu lúc ấy; báo cáo đang lập dùng mẫu mới."]);
        return Redirect("/bao-cao/mau");
    }

    /// <summary>Null: something stands in the way, and it is said.</summary>
    private async Task<IReadOnlyList<ReportFormLineDetails>?> LinesAsync(FormForm form, Guid? id, CancellationToken cancel)
    {
        var (lines, faults) = form.Read(await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code, i => i.Id, cancel));
        foreach (var fault in faults)
        {
            ModelState.AddModelError("Form.Lines", fault.Why switch
            {
                FormLineFault.Reason.NumberTooLong => T["Dòng {0}: số thứ tự dài quá {1} ký tự. Rút ngắn lại.", fault.Row, ReportFormLine.NumberLength],
                FormLineFault.Reason.HeadingTooLong => T["Dòng {0}: tên mục dài quá {1} ký tự. Rút ngắn lại.", fault.Row, ReportFormLine.HeadingLength],
                _ => T["Dòng {0}: không có chỉ tiêu mang mã này: {1}", fault.Row, fault.Text],
            });
        }

        var code = VietnameseText.Clean(form.Code).ToUpperInvariant();
        if (ModelState.IsValid
            && (ReportForm.WhyNot(form.Name, lines) ?? (id is not null ? null : ReportForm.WhyNotCode(code) ?? (await db.ReportForms.AnyAsync(f => f.Code == code, cancel) ? ReportingRefusals.CodeTaken : null))) is { } refusal)
        {
            this.Refuse(refusal, refusal.Code switch { "Reporting.CodeMissing" or "Reporting.CodeOdd" or "Reporting.CodeTaken" => "Form.Code", "Reporting.NameMissing" => "Form.Name", _ => "Form.Lines" });
        }

        return ModelState.IsValid ? lines : null;
    }

    private Task<ReportForm?> LoadAsync(Viewer viewer, Guid id, CancellationToken cancel) => db.ReportForms.ManagedBy(db, viewer).Include(f => f.Lines).SingleOrDefaultAsync(f => f.Id == id, cancel);

    /// <summary>Whose forms she makes; nobody's: these pages are not there for her.</summary>
    private async Task<List<FieldOption>> UnitsAsync(Viewer viewer, CancellationToken cancel) =>
        viewer.IsAdministrator || viewer.IsFiguresLead
            ? await db.Units.AsNoTracking().AskingFor(viewer).Where(u => u.ValidTo == null).OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Select(u => new NamedId(u.Id, u.Name)).OptionsAsync(cancel)
            : [];

    private async Task<FormForm> TypedAsync(ReportForm form, CancellationToken cancel)
    {
        var ids = form.Lines.Select(l => l.IndicatorId).ToList();
        var codes = await db.Indicators.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Code, cancel);
        return new FormForm { Version = form.Version, UnitId = form.UnitId, Code = form.Code, Name = form.Name, ProgrammeId = form.ProgrammeId, Lines = FormForm.Write(form.Lines.OrderBy(l => l.Position).Select(l => (l.Number, l.Heading, codes[l.IndicatorId]))) };
    }

    private async Task<IActionResult> PageAsync(ReportForm? stored, FormForm form, IReadOnlyList<FieldOption> units, CancellationToken cancel) => View("Form", new FormPage(
        stored?.Id,
        stored?.RetiredAt is not null,
        form,
        units,
        stored is null ? 0 : await db.ReportCalls.CountAsync(c => c.FormId == stored.Id && c.ClosedAt == null, cancel),
        stored is not null && await db.ReportCalls.AnyAsync(c => c.FormId == stored.Id, cancel),
        await db.Programmes.AsNoTracking().OrderBy(p => p.Code).Select(p => new NamedId(p.Id, p.Name)).OptionsAsync(cancel),
        await db.Indicators.AsNoTracking().Where(i => i.RetiredAt == null).OrderBy(i => i.NameFolded).Select(i => new FieldOption(i.Code, i.Name, null, null)).ToListAsync(cancel)));
}
