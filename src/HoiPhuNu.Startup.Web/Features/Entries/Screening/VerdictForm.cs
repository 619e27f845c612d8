using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Web.Features.Entries.Screening;

public sealed class VerdictForm
{
    [Display(Name = "Lý do")]
    [DataType(DataType.MultilineText)]
    [StringLength(Entry.ReasonLength)]
    public string Reason { get; set; } = "";
}
