using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

/// <summary>A grid as typed, or a piece of a spreadsheet to fill it from.</summary>
public sealed class TargetsForm
{
    public const int PastedLength = 100_000;

    /// <summary>When the grid was read, in ticks: what somebody else set since then is shown before it is replaced.</summary>
    public long Stamp { get; set; }

    [Display(Name = "Cách viết số trong bảng")]
    public DecimalMark Mark { get; set; }

    // Tabs divide the cells: they stay.
    [Display(Name = "Dán từ bảng tính"), DataType("Markdown"), StringLength(PastedLength)]
    public string? Pasted { get; set; }

    /// <summary>By "unit code~indicator code".</summary>
    public Dictionary<string, string?> Cells { get; set; } = [];
}
