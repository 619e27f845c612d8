using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

public sealed class PayForm
{
    public int Version { get; set; }

    [Display(Name = "Ngày chi"), Required]
    public DateOnly? On { get; set; }

    [Display(Name = "Chi bằng cách nào"), Required]
    public PaymentWay? Way { get; set; }

    [Display(Name = "Người hoặc đơn vị nhận"), Required, StringLength(Support.FunderLength)]
    public string Receiver { get; set; } = "";
}
