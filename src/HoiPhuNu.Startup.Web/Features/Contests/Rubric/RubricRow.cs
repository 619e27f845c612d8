using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.Contests.Rubric;

/// <summary>One line of the rubric as typed; an empty one is dropped.</summary>
public sealed class RubricRow
{
    [Display(Name = "Tiêu chí")]
    [StringLength(Criterion.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Hướng dẫn cho điểm")]
    [StringLength(Criterion.GuidanceLength), DataType(DataType.MultilineText)]
    public string Guidance { get; set; } = "";

    [Display(Name = "Điểm tối đa")]
    [PointsInput]
    public int? MaxPoints { get; set; }

    [Display(Name = "Xét khi bằng điểm, thứ")]
    [Range(1, Round.MaxCriteria)]
    public int? LadderPosition { get; set; }

    public bool IsEmpty => Name.Length == 0 && Guidance.Length == 0 && MaxPoints is null;

    public CriterionPlan ToPlan() => new(Name, Guidance, MaxPoints ?? 0, LadderPosition);

    public override string ToString() => IsEmpty ? "" : $"{Name} ({(MaxPoints is { } p ? Domain.Shared.Points.Format(p) : "?")}): {Guidance}";
}
