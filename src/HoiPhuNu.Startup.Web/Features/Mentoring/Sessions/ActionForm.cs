using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Sessions;

/// <summary>What one of the two will do; an empty text is no action.</summary>
public sealed class ActionForm
{
    [Display(Name = "Việc cần làm"), StringLength(ActionItem.TextLength)]
    public string? Text { get; set; }

    [Display(Name = "Ai làm")]
    public PairSide Owner { get; set; } = PairSide.Woman;

    [Display(Name = "Xong trước ngày")]
    public DateOnly? DueOn { get; set; }
}
