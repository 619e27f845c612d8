using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.Shared.Confirmation;

/// <summary>The field of <c>_ConfirmPassword</c>.</summary>
public sealed class PasswordConfirmation
{
    [Display(Name = "Mật khẩu của chị")]
    [DataType(DataType.Password)]
    public string? ConfirmPassword { get; set; }
}
