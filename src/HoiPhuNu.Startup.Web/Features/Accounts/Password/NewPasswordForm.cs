using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Password;

public sealed class NewPasswordForm
{
    [Display(Name = "Mật khẩu mới")]
    [Required]
    [DataType(DataType.Password)]
    public string Password { get; set; } = "";
}
