using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Mine;

public sealed class MyAccountForm
{
    [Display(Name = "Họ và tên")]
    [Required]
    [StringLength(Person.NameLength)]
    public string FullName { get; set; } = "";

    [Display(Name = "Số điện thoại")]
    [PhoneInput]
    public string? Phone { get; set; }

    [Display(Name = "Thư điện tử")]
    [DataType(DataType.EmailAddress)]
    [StringLength(Person.EmailLength)]
    public string? Email { get; set; }

    [Display(Name = "Ngôn ngữ của thư và thông báo")]
    public string Language { get; set; } = "vi";

    [Display(Name = "Mật khẩu hiện tại")]
    [DataType(DataType.Password)]
    public string? CurrentPassword { get; set; }

    public int Version { get; set; }
}
