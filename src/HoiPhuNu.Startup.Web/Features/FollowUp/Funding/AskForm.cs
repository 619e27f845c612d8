using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

public sealed class AskForm
{
    public Guid FormKey { get; set; }

    [Display(Name = "Chi cho đợt nào"), Required]
    public Guid? TrancheId { get; set; }

    [Display(Name = "Số tiền đề nghị"), MoneyInput, Range(0, Money.Max)]
    public long? Amount { get; set; }

    [Display(Name = "Vì sao chi trước khi đạt điều kiện"), StringLength(Support.ReasonLength), DataType(DataType.MultilineText)]
    public string? Waiver { get; set; }
}
