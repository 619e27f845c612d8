using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Awards;

namespace HoiPhuNu.Startup.Web.Features.Awards.Publication;

public sealed class SendBackForm
{
    public int Version { get; set; }

    [Display(Name = "Lý do trả lại")]
    [DataType(DataType.MultilineText)]
    [StringLength(ResultsPublication.VoidReasonLength)]
    public string Reason { get; set; } = "";
}
