using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Warnings;

/// <summary>Until when, and why.</summary>
public sealed class SnoozeForm
{
    [Display(Name = "Nhắc lại từ ngày")]
    [Required]
    public DateOnly? Until { get; set; }

    [Display(Name = "Vì sao hoãn")]
    [Required]
    [StringLength(Warning.ReasonLength)]
    [DataType(DataType.MultilineText)]
    public string? Reason { get; set; }
}
