using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.People.UnionUnits;

public sealed class UnitEndForm
{
    [Display(Name = "Ngày hiệu lực cuối cùng")]
    [Required]
    public DateOnly? LastDay { get; set; }

    [Display(Name = "Sáp nhập vào")]
    public Guid? MergedInto { get; set; }

    public int Version { get; set; }
}
