using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

public sealed class SpendForm
{
    public Guid FormKey { get; set; }

    [Display(Name = "Số tiền đã dùng"), MoneyInput, Required, Range(0, Money.Max)]
    public long? Amount { get; set; }

    [Display(Name = "Ngày dùng"), Required]
    public DateOnly? On { get; set; }

    [Display(Name = "Dùng vào việc gì"), Required, StringLength(Support.ReasonLength), DataType(DataType.MultilineText)]
    public string What { get; set; } = "";
}
