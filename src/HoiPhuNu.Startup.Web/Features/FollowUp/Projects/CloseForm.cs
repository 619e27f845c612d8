using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

public sealed class CloseForm
{
    [Display(Name = "Vì sao khép dự án")]
    [DataType(DataType.MultilineText)]
    [Required(ErrorMessage = "Ghi vì sao khép dự án")]
    [StringLength(SupportedProject.ReasonLength)]
    public string Reason { get; set; } = "";
}
