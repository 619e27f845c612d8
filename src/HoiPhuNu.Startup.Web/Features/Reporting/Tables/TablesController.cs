using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Reporting.Papers;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Tables;

/// <summary>Bảng số liệu bất kỳ.</summary>
[Authorize(Policies.Figures)]
public sealed class TablesController(AppDbContext db, ComputedTables tables, TimeProvider time, IStringLocalizer<ReportingText> T) : Controller
{
    private const string BaseUnits = "xlsx-co-so";

    [HttpGet("/bao-cao/so-lieu")]
    public async Task<IActionResult> Index(Viewer viewer, TableAddress address, CancellationToken cancel) =>
        await LoadAsync(viewer, address, cancel) is { } page ? View(page) : NotFound();

    /// <summary>Exactly the table that is shown, and every line of its units.</summary>
    /// <param name="viewer">Of the unit or of one above it.</param>
    /// <param name="format">"xlsx", "csv", or "xlsx-co-so": a line for each base unit instead of the next level.</param>
    /// <param name="address">As of the page.</param>
    /// <param name="cancel">Stops it.</param>
    [HttpGet("/bao-cao/so-lieu/tep/{format}")]
    public async Task<IActionResult> Download(Viewer viewer, string format, TableAddress address, CancellationToken cancel)
    {
        var lines = format == BaseUnits ? LineDetail.BaseUnits : LineDetail.NextLevel;
        if (await LoadAsync(viewer, address, cancel, lines) is not { Table: { } table, Form: { } form })
        {
            return NotFound();
        }

        var printed = PrintedReports.InVietnamese(() => PrintedReports.Of(table, form.Name, T));
        var name = VietnameseText.Slug($"{form.Name} {table.UnitName} {table.Period.From:yyyy-MM-dd} {table.Period.To:yyyy-MM-dd}");
        return format switch
        {
            SheetDownload.Xlsx or BaseUnits => File(XlsxFile.Write([.. ReportSheets.All(printed)]), XlsxFile.MediaType, name + ".xlsx"),
            SheetDownload.Csv => File(CsvFile.Write(ReportSheets.Annex(printed)), CsvFile.MediaType, name + ".csv"),
            _ => NotFound(),
        };
    }

    private Task<TablePage?> LoadAsync(Viewer viewer, TableAddress address, CancellationToken cancel, LineDetail lines = LineDetail.NextLevel)
    {
        ModelState.Clear();
        return TablePage.LoadAsync(db, tables, viewer, address, VietnamTime.Today(time.GetUtcNow().UtcDateTime), cancel, lines);
    }
}
