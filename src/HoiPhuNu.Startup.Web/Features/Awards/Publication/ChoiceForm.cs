using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Awards;

namespace HoiPhuNu.Startup.Web.Features.Awards.Publication;

/// <summary>The award chosen for one entry, and why where it is not the proposed one.</summary>
public sealed class ChoiceForm
{
    public Guid EntryId { get; set; }

    public Guid? AwardId { get; set; }

    [Display(Name = "Lý do khác với bảng xếp hạng")]
    [StringLength(ResultRow.ReasonLength)]
    public string Reason { get; set; } = "";
}
