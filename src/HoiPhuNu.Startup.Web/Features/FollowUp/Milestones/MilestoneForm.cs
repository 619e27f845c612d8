using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Milestones;

/// <summary>A step promised.</summary>
public sealed class MilestoneForm
{
    public Guid FormKey { get; set; }

    public int Version { get; set; }

    [Display(Name = "Mốc"), Required(ErrorMessage = "Ghi tên mốc: việc gì sẽ xong."), StringLength(Milestone.TitleLength)]
    public string Title { get; set; } = "";

    [Display(Name = "Đến hạn ngày"), Required]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "Ai lo mốc này"), Required]
    public Guid? OwnerId { get; set; }

    [Display(Name = "Trọng số"), Required]
    public int? Weight { get; set; }

    [Display(Name = "Thế nào là xong"), DataType(DataType.MultilineText), StringLength(Milestone.NoteLength)]
    public string Note { get; set; } = "";

    /// <summary>Once the form is valid. A method, for validation reads every property.</summary>
    public MilestoneDetails ToDetails() => new(Title, DueOn!.Value, OwnerId!.Value, Weight!.Value, Note);

    public static MilestoneForm Of(Milestone milestone)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        return new MilestoneForm { Version = milestone.Version, Title = milestone.Title, DueOn = milestone.DueOn, OwnerId = milestone.OwnerId, Weight = milestone.Weight, Note = milestone.Note };
    }
}
