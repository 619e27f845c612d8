using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

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

    /// <summary>Two days where nothing is said but days, the year where nothing is said at all.</summary>
    public PeriodKind Preset() => Kind ?? (string.IsNullOrWhiteSpace(From) && string.IsNullOrWhiteSpace(To) ? PeriodKind.Year : PeriodKind.Custom);

    /// <summary>None where a day cannot be read or two days stand the wrong way round: no other days are shown in their place.</summary>
    public ReportPeriod? Period(DateOnly today) =>
        Preset() == PeriodKind.Custom ? (Date(From) is { } from && Date(To) is { } to && from <= to ? ReportPeriods.Between(from, to) : null)
        : string.IsNullOrWhiteSpace(Day) ? ReportPeriods.Of(Preset(), today)
        : Date(Day) is { } day ? ReportPeriods.Of(Preset(), day)
        : null;

    /// <summary>What to do where there is no period.</summary>
    public string WhyNoPeriod(IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(T);
        return Preset() != PeriodKind.Custom ? T["“{0}” chưa phải là một ngày. Ghi ngày/tháng/năm: 30/9/2026.", Day ?? ""]
            : string.IsNullOrWhiteSpace(From) || string.IsNullOrWhiteSpace(To) ? T["Ghi cả ngày đầu và ngày cuối."]
            : Date(From) is null ? T["“{0}” chưa phải là một ngày. Ghi ngày/tháng/năm: 30/9/2026.", From]
            : Date(To) is null ? T["“{0}” chưa phải là một ngày. Ghi ngày/tháng/năm: 30/9/2026.", To]
            : T["Ngày cuối không được trước ngày đầu. Xem lại hai ngày."];
    }

    /// <summary>The days as they were asked for: a preset stays one, because plans are set for presets.</summary>
    public string Days() => Preset() == PeriodKind.Custom
        ? $"&ky={PeriodKind.Custom}&tu={Uri.EscapeDataString(From ?? "")}&den={Uri.EscapeDataString(To ?? "")}"
        : $"&ky={Preset()}" + (string.IsNullOrWhiteSpace(Day) ? "" : "&ngay=" + Uri.EscapeDataString(Day));

    private static DateOnly? Date(string? typed) => VietnamTime.TryParseDate(typed, out var day) ? day : null;
}
