using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.People.UnionUnits;

/// <summary>What else papers call the unit, and whether it is a place.</summary>
public sealed class UnitNamesForm
{
    [Display(Name = "Tên gọi khác"), DataType(DataType.MultilineText), StringLength(UnionUnit.AliasesLength)]
    public string Aliases { get; set; } = "";

    [Display(Name = "Không theo địa bàn")]
    public bool IsBody { get; set; }

    public int Version { get; set; }

    /// <summary>One a line.</summary>
    public IReadOnlyList<string> Names() => Aliases.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
