using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.Awards.Plan;

public sealed class CollectiveAwardForm
{
    public Guid FormKey { get; set; }

    [Display(Name = "Tập thể")]
    [Required]
    public Guid? UnitId { get; set; }

    [Display(Name = "Tên giải")]
    [Required, StringLength(CollectiveAward.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Tiền thưởng")]
    [MoneyInput, Range(0, Money.Max)]
    public long? Amount { get; set; }

    [Display(Name = "Thành tích")]
    [StringLength(CollectiveAward.ReasonLength), DataType(DataType.MultilineText)]
    public string Reason { get; set; } = "";

    public CollectiveAward ToAward(Guid contestId) => CollectiveAward.Create(contestId, UnitId!.Value, Name, Amount is > 0 ? Amount : null, Reason);
}
