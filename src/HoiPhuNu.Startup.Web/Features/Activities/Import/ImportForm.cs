using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

public sealed class ImportForm
{
    public const int TextLength = 5_000_000;

    [Display(Name = "Tệp XLSX hoặc CSV")]
    public IFormFile? File { get; set; }

    /// <summary>In place of a file: cells copied from a spreadsheet.</summary>
    [Display(Name = "Hoặc dán các ô đã chép"), DataType("Markdown"), StringLength(TextLength)]
    public string? Lines { get; set; }
}
