using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;

public sealed class RecusalForm
{
    [Display(Name = "Lý do")]
    [DataType(DataType.MultilineText)]
    [StringLength(ScoreSheet.ReasonLength)]
    public string? Reason { get; set; }
}
