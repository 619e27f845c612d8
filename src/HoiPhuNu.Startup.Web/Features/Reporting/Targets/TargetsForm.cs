using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

/// <summary>A grid as typed, and perhaps a piece of a spreadsheet to fill it from.</summary>
public sealed class TargetsForm
{
    public const int PastedLength = 100_000;

    /// <summary>Room for a grid of the most cells there may be.</summary>
    public const int ShownLength = 200_000;

    /// <summary>What stood in the cells when she was shown them, of those that were not blank: "unit code~indicator code=number;". One field, because of many the server takes no form.</summary>
    [StringLength(ShownLength)]
    public string? Shown { get; set; }

    [Display(Name = "Cách viết số trong bảng")]
    public DecimalMark Mark { get; set; }

    // Tabs divide the cells: they stay.
    [Display(Name = "Dán từ bảng tính"), DataType("Markdown"), StringLength(PastedLength)]
    public string? Pasted { get; set; }

    /// <summary>By "unit code~indicator code".</summary>
    public Dictionary<string, string?> Cells { get; set; } = [];

    /// <summary>By the same keys; blank cells are not among them.</summary>
    public Dictionary<string, string> ReadShown() =>
        (Shown ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2).DistinctBy(pair => pair[0]).ToDictionary(pair => pair[0], pair => pair[1]);
}
