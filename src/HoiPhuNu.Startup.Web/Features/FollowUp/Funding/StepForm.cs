using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>A step that needs a sentence: refused, dropped, cancelled.</summary>
public sealed class StepForm
{
    public int Version { get; set; }

    [Display(Name = "Lý do"), StringLength(Support.ReasonLength), DataType(DataType.MultilineText)]
    public string? Reason { get; set; }
}
