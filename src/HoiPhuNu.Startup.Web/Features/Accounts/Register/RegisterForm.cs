using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Register;

public sealed class RegisterForm
{
    [Display(Name = "Họ và tên")]
    [Required]
    [StringLength(Person.NameLength)]
    public string FullName { get; set; } = "";

    [Display(Name = "Số điện thoại hoặc thư điện tử")]
    [Required]
    [StringLength(Person.EmailLength)]
    public string Login { get; set; } = "";

    [Display(Name = "Mật khẩu")]
    [Required]
    [DataType(DataType.Password)]
    public string Password { get; set; } = "";

    /// <summary>Where she was going.</summary>
    public string? Ve { get; set; }

    /// <summary>She comes from an invitation to a role, which asks for a longer password.</summary>
    public bool IsInvited => Ve?.StartsWith("/loi-moi/", StringComparison.Ordinal) == true;
}
