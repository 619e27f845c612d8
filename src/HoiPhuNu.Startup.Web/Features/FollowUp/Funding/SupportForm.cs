using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>A decision of support, with its tranches.</summary>
public sealed class SupportForm
{
    /// <summary>So many lines without JavaScript; saved and opened again there are more.</summary>
    public const int Lines = 4;

    public Guid FormKey { get; set; }

    public int Version { get; set; }

    [Display(Name = "Hình thức hỗ trợ"), Required]
    public SupportKind? Kind { get; set; }

    [Display(Name = "Nguồn"), Required]
    public FunderKind? Funder { get; set; }

    [Display(Name = "Tên quỹ, chi nhánh ngân hàng hoặc nhà tài trợ"), Required, StringLength(Support.FunderLength)]
    public string FunderName { get; set; } = "";

    [Display(Name = "Thuộc chương trình, đề án")]
    public Guid? ProgrammeId { get; set; }

    [Display(Name = "Số quyết định"), StringLength(Support.DecisionLength)]
    public string? DecisionNumber { get; set; }

    [Display(Name = "Ngày quyết định"), Required]
    public DateOnly? DecidedOn { get; set; }

    [Display(Name = "Số tiền"), MoneyInput, Range(0, Money.Max)]
    public long? Amount { get; set; }

    [Display(Name = "Để làm gì"), Required, StringLength(Support.PurposeLength), DataType(DataType.MultilineText)]
    public string Purpose { get; set; } = "";

    [Display(Name = "Mã khoản vay ở ngân hàng"), StringLength(Support.CaseLinkLength)]
    public string? CaseLink { get; set; }

    [Display(Name = "Hạn trả hết")]
    public DateOnly? RepayBy { get; set; }

    /// <summary>Of an edit only.</summary>
    [Display(Name = "Vì sao bỏ hoặc sửa điều kiện chưa đạt"), StringLength(Support.ReasonLength), DataType(DataType.MultilineText)]
    public string? ChangeReason { get; set; }

    [Display(Name = "Các đợt")]
    public List<TrancheForm> Tranches { get; set; } = [];

    public SupportDetails ToDetails() => new(Kind!.Value, Funder!.Value, FunderName, ProgrammeId, DecisionNumber ?? "", DecidedOn!.Value, Amount ?? 0, Purpose, CaseLink ?? "", RepayBy);

    public IReadOnlyList<TranchePlan> ToPlans() =>
        [.. Tranches.Where(t => !t.IsEmpty()).Select(t => new TranchePlan(t.Id, t.Percent, t.Amount, t.Condition ?? "", t.PlannedOn))];

    public void Widen(int lines)
    {
        while (Tranches.Count < Math.Min(lines, Support.MaxTranches))
        {
            Tranches.Add(new());
        }
    }

    public static SupportForm Of(Support support) => new()
    {
        Version = support.Version,
        Kind = support.Kind,
        Funder = support.Funder,
        FunderName = support.FunderName,
        ProgrammeId = support.ProgrammeId,
        DecisionNumber = support.DecisionNumber,
        DecidedOn = support.DecidedOn,
        Amount = support.Amount,
        Purpose = support.Purpose,
        CaseLink = support.CaseLink,
        RepayBy = support.RepayBy,
        Tranches = [.. support.Tranches.OrderBy(t => t.Number).Select(t => new TrancheForm { Id = t.Id, Percent = t.Percent, Amount = t.Percent is null ? t.Amount : null, Condition = t.Condition, PlannedOn = t.PlannedOn })],
    };
}
