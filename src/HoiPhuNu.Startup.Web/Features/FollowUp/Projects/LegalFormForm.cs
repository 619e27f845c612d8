using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

/// <summary>A legal form the business took, and the day.</summary>
public sealed class LegalFormForm
{
    [Display(Name = "Loại hình mới")]
    [Required(ErrorMessage = "Chọn loại hình mới")]
    public LegalForm? Kind { get; set; }

    [Display(Name = "Ngày đăng ký")]
    [Required(ErrorMessage = "Ghi ngày đăng ký loại hình mới")]
    public DateOnly? Since { get; set; }

    [Display(Name = "Tên đăng ký")]
    [StringLength(SupportedProject.LegalNameLength)]
    public string Name { get; set; } = "";
}
