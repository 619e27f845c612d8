using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Activities;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

public sealed class RemoveForm
{
    public int Version { get; set; }

    [Display(Name = "Vì sao bỏ"), StringLength(ActivityRecord.ReasonLength)]
    public string Reason { get; set; } = "";
}
