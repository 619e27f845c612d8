using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>One line of the plan; left empty, it is none.</summary>
public sealed class TrancheForm
{
    public Guid? Id { get; set; }

    [Display(Name = "Phần trăm của cả khoản"), Range(1, 100)]
    public int? Percent { get; set; }

    [Display(Name = "hoặc số tiền của đợt"), MoneyInput, Range(0, Money.Max)]
    public long? Amount { get; set; }

    [Display(Name = "Điều kiện để chi"), StringLength(Support.PurposeLength)]
    public string? Condition { get; set; }

    [Display(Name = "Dự kiến chi ngày")]
    public DateOnly? PlannedOn { get; set; }

    /// <summary>As a line beside hers, when somebody else saved first: what stands there now, never its id.</summary>
    public override string ToString() =>
        string.Join("; ", new[] { Percent is { } percent ? $"{percent}%" : "", Amount is { } amount ? Money.FormatWithUnit(amount) : "", Condition ?? "", PlannedOn is { } day ? Moments.Date(day) : "" }.Where(x => x.Length > 0));

    public bool IsEmpty() => Percent is null && Amount is null && Condition is null && PlannedOn is null;
}
