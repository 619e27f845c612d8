using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Sensitive;

/// <summary>Why somebody opens the facts; logged before they are shown.</summary>
public sealed class ReasonForm
{
    [Display(Name = "Chị mở để làm gì")]
    [Required(ErrorMessage = "Ghi chị mở để làm gì")]
    [StringLength(SensitiveAccess.ReasonLength)]
    public string Why { get; set; } = "";
}
