using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;

public sealed class EndForm
{
    [Display(Name = "Lý do kết thúc"), Required, StringLength(Mentorship.ReasonLength), DataType(DataType.MultilineText)]
    public string? Reason { get; set; }
}
