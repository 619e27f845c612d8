using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Password;

public sealed class ForgottenForm
{
    [Display(Name = "Số điện thoại hoặc thư điện tử")]
    [Required]
    [StringLength(254)]
    public string Login { get; set; } = "";
}
