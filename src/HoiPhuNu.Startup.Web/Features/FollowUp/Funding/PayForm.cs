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

    [Display(Name = "Chứng từ: ủy nhiệm chi, giấy biên nhận hoặc biên bản giao")]
    public IFormFile? File { get; set; }

    [Display(Name = "Chưa có chứng từ vì"), StringLength(Support.ReasonLength), DataType(DataType.MultilineText)]
    public string? NoEvidence { get; set; }
}
