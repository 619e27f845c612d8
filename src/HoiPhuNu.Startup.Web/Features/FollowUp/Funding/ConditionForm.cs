using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

public sealed class ConditionForm
{
    public int Version { get; set; }

    [Display(Name = "Đạt từ ngày"), Required]
    public DateOnly? On { get; set; }
}
