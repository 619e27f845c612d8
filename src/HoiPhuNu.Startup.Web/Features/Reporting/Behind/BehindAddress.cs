using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Behind;

/// <summary>Which days and which part of a number: stands in the address.</summary>
public sealed class BehindAddress
{
    [FromQuery(Name = "tu")]
    public DateOnly? From { get; set; }

    [FromQuery(Name = "den")]
    public DateOnly? To { get; set; }

    [FromQuery(Name = "trong-do")]
    public Split? Split { get; set; }

    /// <summary>Only what the unit did itself.</summary>
    [FromQuery(Name = "truc-tiep")]
    public bool Direct { get; set; }

    /// <summary>Of that, as a sum of reports has it: what no unit below reports.</summary>
    [FromQuery(Name = "tong-hop")]
    public bool OfSum { get; set; }

    [FromQuery(Name = "trang")]
    public int Page { get; set; } = 1;
}
