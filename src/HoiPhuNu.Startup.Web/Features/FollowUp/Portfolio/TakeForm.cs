using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;

/// <summary>Names leave the platform: what for is asked, and stands in the audit.</summary>
public sealed class TakeForm
{
    [Display(Name = "Tải danh sách có tên để làm gì"), Required(ErrorMessage = "Chọn tải danh sách để làm gì")]
    public ListPurpose? Purpose { get; set; }
}
