using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Web.Features.Contests.Desk;

public sealed class CancelForm
{
    [Display(Name = "Lý do hủy")]
    [Required, StringLength(Contest.CancelReasonLength), DataType(DataType.MultilineText)]
    public string Reason { get; set; } = "";
}
