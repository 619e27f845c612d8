using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Visits;

/// <summary>Something agreed on: what, who, by when.</summary>
public sealed class AgreedActionForm
{
    [Display(Name = "Việc sẽ làm"), StringLength(AgreedAction.TextLength)]
    public string Text { get; set; } = "";

    [Display(Name = "Ai làm")]
    public Guid? OwnerId { get; set; }

    [Display(Name = "Xong trước ngày")]
    public DateOnly? DueOn { get; set; }
}
