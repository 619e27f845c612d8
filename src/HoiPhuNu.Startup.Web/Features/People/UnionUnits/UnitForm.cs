using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.People.UnionUnits;

public sealed class UnitForm
{
    [Display(Name = "Tên đơn vị")]
    [Required]
    [StringLength(UnionUnit.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Cấp")]
    [Required]
    public UnitLevel? Level { get; set; }

    [Display(Name = "Mã")]
    [StringLength(UnionUnit.CodeLength)]
    [RegularExpression("[A-Za-z0-9-]+", ErrorMessage = "Ghi mã bằng chữ không dấu, chữ số và gạch nối, ví dụ 01273")]
    public string? Code { get; set; }

    [Display(Name = "Hiệu lực từ ngày")]
    public DateOnly? ValidFrom { get; set; }

    public Guid ParentId { get; set; }

    public Guid FormKey { get; set; }
}
