using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

public sealed class RefundForm
{
    public Guid FormKey { get; set; }

    [Display(Name = "Số tiền hoàn trả"), MoneyInput, Required, Range(0, Money.Max)]
    public long? Amount { get; set; }

    [Display(Name = "Ngày hoàn trả"), Required]
    public DateOnly? On { get; set; }

    [Display(Name = "Trả lại bằng hiện vật, số tiền trên là giá trị của hiện vật")]
    public bool IsGoods { get; set; }

    [Display(Name = "Ghi chú"), StringLength(Support.ReasonLength), DataType(DataType.MultilineText)]
    public string? Note { get; set; }
}
