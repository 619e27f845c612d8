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

namespace HoiPhuNu.Startup.Web.Features.Reporting.Indicators;

/// <summary>The catalogue of indicators, kept by who is in charge of the centre's figures and by administrators.</summary>
[Route("/bao-cao/chi-tieu")]
public sealed class IndicatorsController(AppDbContext db, IStringLocalizer<ReportingText> T) : Controller
{
    private DateTime At => HttpContext.ReceivedAt();

    [HttpGet("")]
    public async Task<IActionResult> Index(Viewer viewer, string? tim, CancellationToken cancel, int trang = 1)
    {
        if (!viewer.KeepsIndicators())
        {
            return NotFound();
        }

        var folded = VietnameseText.Fold(tim);
        var code = folded.ToUpperInvariant();
        var rows = await db.Indicators.AsNoTracking().ManagedBy(viewer).Where(i => folded == "" || i.NameFolded.Contains(folded) || i.Code.Contains(code))
            .OrderBy(i => i.RetiredAt != null).ThenBy(i => i.NameFolded).Select(i => new { i.Id, i.Code, i.Name, i.UnitOfCount, i.Rule, i.RetiredAt }).ToPageAsync(trang, cancel);
        return View(new IndicatorsPage(tim ?? "", new PageOf<IndicatorsPage.Row>([.. rows.Items.Select(i => new IndicatorsPage.Row(i.Id, i.Code, i.Name, i.UnitOfCount, i.Rule.IsStock, i.RetiredAt is not null))], rows.Paging)));
    }

    [HttpGet("moi")]
    public async Task<IActionResult> New(Viewer viewer, CancellationToken cancel) =>
        viewer.KeepsIndicators() ? await FormAsync(null, new IndicatorForm { FormKey = Guid.CreateVersion7() }, cancel) : NotFound();

    [HttpPost("moi")]
    public async Task<IActionResult> Create(Viewer viewer, [Bind(Prefix = "Form")] IndicatorForm form, CancellationToken cancel)
    {
        if (!viewer.KeepsIndicators())
        {
            return NotFound();
        }

        if (!await CheckedAsync(form, null, cancel))
        {
            return await FormAsync(null, form, cancel);
        }

        await db.OnceAsync(form.FormKey, viewer.PersonId, "Indicator", At, _ =>
        {
            var made = Indicator.Create(form.ToDetails(), viewer.PersonId, At);
            db.Indicators.Add(made);
            return Task.FromResult<Guid?>(made.Id);
        }, cancel);
        this.Alert(AlertKind.Ok, T["Đã thêm chỉ tiêu"]);
        return Redirect("/bao-cao/chi-tieu");
    }

    [HttpGet("{indicatorId:guid}")]
    public async Task<IActionResult> Edit(Viewer viewer, Guid indicatorId, CancellationToken cancel) =>
        await LoadAsync(viewer, indicatorId, cancel) is { } indicator ? await FormAsync(indicator, IndicatorForm.Of(indicator), cancel) : NotFound();

    [HttpPost("{indicatorId:guid}")]
    public async Task<IActionResult> Change(Viewer viewer, Guid indicatorId, [Bind(Prefix = "Form")] IndicatorForm form, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, indicatorId, cancel) is not { } indicator)
        {
            return NotFound();
        }

        form.Code = indicator.Code;
        return await CheckedAsync(form, indicatorId, cancel) ? await SaveAsync(viewer, indicator, form, cancel) : await FormAsync(indicator, form, cancel);
    }

    [HttpPost("{indicatorId:guid}/bo")]
    public async Task<IActionResult> Retire(Viewer viewer, Guid indicatorId, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, indicatorId, cancel) is not { } indicator)
        {
            return NotFound();
        }

        indicator.Retire(viewer.PersonId, At);
        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Chỉ tiêu thôi dùng; mẫu và báo cáo cũ vẫn giữ"]);
        return Redirect("/bao-cao/chi-tieu");
    }

    private async Task<IActionResult> SaveAsync(Viewer viewer, Indicator indicator, IndicatorForm form, CancellationToken cancel)
    {
        db.Expect(indicator, form.Version);
        indicator.Change(form.ToDetails(), viewer.PersonId, At);
        if (!await db.TrySaveAsync(cancel) && await LoadAsync(viewer, indicator.Id, cancel) is { } now)
        {
            this.ShowConflict(form, IndicatorForm.Of(now));
            form.Version = now.Version;
            return await FormAsync(now, form, cancel);
        }

        this.Alert(AlertKind.Ok, T["Đã lưu chỉ tiêu"], T["Báo cáo đã chốt giữ tên và số lúc chốt."]);
        return Redirect("/bao-cao/chi-tieu");
    }

    private async Task<bool> CheckedAsync(IndicatorForm form, Guid? id, CancellationToken cancel)
    {
        var code = VietnameseText.Clean(form.Code).ToUpperInvariant();
        if (ModelState.IsValid && (Indicator.WhyNot(form.ToDetails()) ?? (await db.Indicators.AnyAsync(i => i.Code == code && i.Id != id, cancel) ? ReportingRefusals.CodeTaken : null)) is { } refusal)
        {
            this.Refuse(refusal, refusal.Code switch
            {
                "Reporting.CodeMissing" or "Reporting.CodeOdd" or "Reporting.CodeTaken" => "Form.Code",
                "Reporting.NameMissing" => "Form.Name",
                "Reporting.UnitOfCountMissing" => "Form.UnitOfCount",
                "Reporting.KindMissing" => "Form.Kinds",
                "Reporting.QuantityUnitMissing" => "Form.QuantityUnit",
                _ => "",
            });
        }

        return ModelState.IsValid;
    }

    private Task<Indicator?> LoadAsync(Viewer viewer, Guid id, CancellationToken cancel) => db.Indicators.ManagedBy(viewer).Include(i => i.Programmes).SingleOrDefaultAsync(i => i.Id == id, cancel);

    private async Task<IActionResult> FormAsync(Indicator? indicator, IndicatorForm form, CancellationToken cancel)
    {
        var programmes = await db.Programmes.AsNoTracking().OrderBy(p => p.Code).Select(p => new { p.Id, p.Code, p.Name }).ToListAsync(cancel);
        return View("Form", new IndicatorFormPage(indicator?.Id, indicator?.RetiredAt is not null, form, programmes.ConvertAll(p => new FieldOption(p.Id.ToString(), p.Name)), programmes.ConvertAll(p => new FieldOption(p.Code, p.Name))));
    }
}
