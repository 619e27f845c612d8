using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>A check-in between the planned ones.</summary>
public sealed class NewCheckInForm
{
    public Guid FormKey { get; set; }

    [Display(Name = "Ngày đầu kỳ"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "Ngày cuối kỳ"), Required]
    public DateOnly? To { get; set; }
}
