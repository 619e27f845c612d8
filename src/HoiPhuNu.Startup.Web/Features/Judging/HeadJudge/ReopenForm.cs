using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.HeadJudge;

public sealed class ReopenForm
{
    [Display(Name = "Lý do mở lại")]
    [DataType(DataType.MultilineText)]
    [StringLength(SheetRevision.ReasonLength)]
    public string? Reason { get; set; }
}
