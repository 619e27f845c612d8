using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.Accounts.SignIn;

public sealed class SignInForm
{
    [Display(Name = "Số điện thoại hoặc thư điện tử")]
    [Required]
    [StringLength(254)]
    public string Login { get; set; } = "";

    [Display(Name = "Mật khẩu")]
    [Required]
    [DataType(DataType.Password)]
    public string Password { get; set; } = "";

    /// <summary>Where she was going.</summary>
    public string? Ve { get; set; }

    /// <summary>A form that was kept when her session had ended.</summary>
    public Guid? Giu { get; set; }
}
