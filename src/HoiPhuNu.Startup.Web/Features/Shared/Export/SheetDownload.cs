using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Shared.Export;

public static class SheetDownload
{
    public const string Csv = "csv";
    public const string Xlsx = "xlsx";

    /// <summary>The table as a file, or 404 for a format there is not.</summary>
    public static IActionResult Download(this Controller controller, Sheet sheet, string format)
    {
        ArgumentNullException.ThrowIfNull(controller);
        ArgumentNullException.ThrowIfNull(sheet);
        var name = VietnameseText.Slug(sheet.Name);
        return format switch
        {
            Csv => controller.File(CsvFile.Write(sheet), CsvFile.MediaType, name + ".csv"),
            Xlsx => controller.File(XlsxFile.Write([sheet]), XlsxFile.MediaType, name + ".xlsx"),
            _ => controller.NotFound(),
        };
    }
}
