using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Answers;

public sealed class AnswerForm
{
    [Display(Name = "Vì sao chưa nhận được lần này")]
    [DataType(DataType.MultilineText)]
    [StringLength(Mentorship.ReasonLength)]
    public string? Reason { get; set; }
}
