using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Web.Features.Entries.Screening;

public sealed class ReturnForm
{
    [Display(Name = "Cần bổ sung điều gì")]
    [DataType(DataType.MultilineText)]
    [StringLength(Entry.ReasonLength)]
    public string What { get; set; } = "";

    [Display(Name = "Hạn bổ sung")]
    [Required(ErrorMessage = "Ghi hạn bổ sung, ví dụ 17:00 22/12/2026")]
    public DateTime? Until { get; set; }
}
