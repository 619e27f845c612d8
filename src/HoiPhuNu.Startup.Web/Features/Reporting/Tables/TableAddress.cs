using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Tables;

/// <summary>Which table: stands in the address.</summary>
public sealed class TableAddress
{
    [FromQuery(Name = "don-vi")]
    public Guid? Unit { get; set; }

    [FromQuery(Name = "mau")]
    public Guid? Form { get; set; }

    [FromQuery(Name = "ky")]
    public PeriodKind? Kind { get; set; }

    [FromQuery(Name = "ngay")]
    public string? Day { get; set; }

    [FromQuery(Name = "tu")]
    public string? From { get; set; }

    [FromQuery(Name = "den")]
    public string? To { get; set; }

    [FromQuery(Name = "muc")]
    public string? Heading { get; set; }

    /// <summary>Two days where both are given, else the preset; what cannot be read gives the year so far.</summary>
    public ReportPeriod Period(DateOnly today)
    {
        if (Kind is null or PeriodKind.Custom && Date(From) is { } from && Date(To) is { } to && from <= to)
        {
            return ReportPeriods.Between(from, to);
        }

        var kind = Kind is null or PeriodKind.Custom ? PeriodKind.Year : Kind.Value;
        return ReportPeriods.Of(kind, Date(Day) ?? today);
    }

    private static DateOnly? Date(string? typed) => HoiPhuNu.Startup.Domain.Shared.VietnamTime.TryParseDate(typed, out var day) ? day : null;
}
