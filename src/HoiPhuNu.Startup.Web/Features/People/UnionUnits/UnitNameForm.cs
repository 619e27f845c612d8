using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.People.UnionUnits;

public sealed class UnitNameForm
{
    [Display(Name = "Tên đơn vị")]
    [Required]
    [StringLength(UnionUnit.NameLength)]
    public string Name { get; set; } = "";

    public int Version { get; set; }
}
