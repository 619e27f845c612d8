using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.People.UnionUnits;

/// <summary>Stands in the address: names are those of the address.</summary>
public sealed class UnitFilter
{
    public const string Ended = "het";
    public const string Every = "ca-hai";

    [Display(Name = "Tên hoặc mã")]
    public string? Tim { get; set; }

    [Display(Name = "Cấp")]
    public UnitLevel? Cap { get; set; }

    [Display(Name = "Tỉnh, thành phố")]
    public string? Tinh { get; set; }

    [Display(Name = "Hiệu lực")]
    public string? Con { get; set; }

    public int Trang { get; set; } = 1;
}
