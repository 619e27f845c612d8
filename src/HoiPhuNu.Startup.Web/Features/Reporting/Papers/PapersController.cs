using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Reporting.Reports;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Papers;

/// <summary>A report to be carried away or printed: the version that counts, or one asked for by its number (<c>?ban=2</c>). Papers are in Vietnamese.</summary>
[Route("/bao-cao/ky/{callId:guid}/{unitId:guid}"), Authorize(Policies.Figures)]
public sealed class PapersController(ReportPages pages, IStringLocalizer<ReportingText> T) : Controller
{
    /// <param name="viewer">Of the unit or of one above it.</param>
    /// <param name="callId">The call.</param>
    /// <param name="unitId">The unit that reports.</param>
    /// <param name="format">"docx", "xlsx", "csv" (the annex table) or "don-vi" (the units below, as CSV).</param>
    /// <param name="ban">A version; none: the one that counts.</param>
    /// <param name="cancel">Stops it.</param>
    [HttpGet("tep/{format}")]
    public async Task<IActionResult> Download(Viewer viewer, Guid callId, Guid unitId, string format, int? ban, CancellationToken cancel)
    {
        if (await pages.LoadAsync(viewer, callId, unitId, ban, cancel, withHead: true) is not { } paper)
        {
            return NotFound();
        }

        var report = Printed(paper);
        var name = VietnameseText.Slug($"{report.Title} {report.UnitName}{(report.Version is { } version ? $" ban {version}" : "")}");
        return format switch
        {
            "docx" => File(ReportDocument.Write(report), ReportDocument.MediaType, name + ".docx"),
            SheetDownload.Xlsx => File(XlsxFile.Write([.. ReportSheets.All(report)]), XlsxFile.MediaType, name + ".xlsx"),
            SheetDownload.Csv => File(CsvFile.Write(ReportSheets.Annex(report)), CsvFile.MediaType, name + ".csv"),
            "don-vi" => File(CsvFile.Write(ReportSheets.Units(report)), CsvFile.MediaType, name + "-don-vi.csv"),
            _ => NotFound(),
        };
    }

    [HttpGet("in")]
    public async Task<IActionResult> Print(Viewer viewer, Guid callId, Guid unitId, int? ban, CancellationToken cancel) =>
        await pages.LoadAsync(viewer, callId, unitId, ban, cancel, withHead: true) is { } paper ? View("Print", new PrintPage(Printed(paper), paper.Address)) : NotFound();

    private PrintedReport Printed(ReportPaper paper) => PrintedReports.InVietnamese(() => PrintedReports.Of(paper, T));
}
