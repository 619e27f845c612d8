using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Password;

public sealed class ChangePasswordForm
{
    [Display(Name = "Mật khẩu hiện tại")]
    [Required]
    [DataType(DataType.Password)]
    public string CurrentPassword { get; set; } = "";

    [Display(Name = "Mật khẩu mới")]
    [Required]
    [DataType(DataType.Password)]
    public string NewPassword { get; set; } = "";
}
