using HoiPhuNu.Startup.Domain.FollowUp;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Warnings;

/// <summary>Stands in the address.</summary>
public sealed class WarningFilter
{
    public const string Mine = "toi";

    [FromQuery(Name = "loai")]
    public WarningKind? Kind { get; set; }

    /// <summary>Without it those that are to be looked at.</summary>
    [FromQuery(Name = "trang-thai")]
    public WarningStatus? Status { get; set; }

    [FromQuery(Name = "cua")]
    public string? Owner { get; set; }

    [FromQuery(Name = "don-vi")]
    public Guid? Unit { get; set; }

    [FromQuery(Name = "du-an")]
    public Guid? Project { get; set; }

    [FromQuery(Name = "trang")]
    public int Number { get; set; } = 1;
}
