using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

/// <summary>Two people the coordinator wants together, or never together.</summary>
public sealed class WishForm
{
    public Guid NeedId { get; set; }

    public Guid ProfileId { get; set; }

    [StringLength(PairWish.ReasonLength)]
    public string? Reason { get; set; }
}
