using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Web.Features.Contests.NewContest;

public sealed class NewContestForm
{
    public Guid FormKey { get; set; }

    [Display(Name = "Tên cuộc thi")]
    [Required, StringLength(Contest.TitleLength)]
    public string Title { get; set; } = "";

    [Display(Name = "Đơn vị tổ chức")]
    [Required]
    public Guid? HostUnitId { get; set; }

    [Display(Name = "Cấp tổ chức")]
    [Required]
    public ContestLevel? Level { get; set; } = ContestLevel.Province;

    [Display(Name = "Tiền tố mã hồ sơ")]
    [Required, StringLength(Contest.CodePrefixLength)]
    public string CodePrefix { get; set; } = "";

    [Display(Name = "Bắt đầu từ")]
    public Guid? CopyFromId { get; set; }
}
