using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Warnings;

/// <summary>What will be done, by whom, by when.</summary>
public sealed class ActionForm
{
    [Display(Name = "Việc sẽ làm")]
    [Required]
    [StringLength(AgreedAction.TextLength)]
    public string? Text { get; set; }

    [Display(Name = "Ai làm")]
    [Required]
    public Guid? OwnerId { get; set; }

    [Display(Name = "Xong trước ngày")]
    public DateOnly? DueOn { get; set; }
}
