using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.Entries.LookUp;

public sealed class LookUpForm
{
    [Display(Name = "Mã hồ sơ")]
    [Required(ErrorMessage = "Gõ mã hồ sơ ghi trên biên nhận")]
    [StringLength(40)]
    public string Code { get; set; } = "";

    [Display(Name = "Bốn số cuối điện thoại")]
    [Required(ErrorMessage = "Gõ bốn số cuối của số điện thoại trong hồ sơ")]
    [StringLength(20)]
    public string Digits { get; set; } = "";
}
