using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

public sealed class WithdrawForm
{
    [Display(Name = "Lý do")]
    [DataType(DataType.MultilineText)]
    [StringLength(Entry.ReasonLength)]
    public string? Reason { get; set; }
}
