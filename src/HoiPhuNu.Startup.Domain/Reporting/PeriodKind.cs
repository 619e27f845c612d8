namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Presets; every report keeps its own two days.</summary>
public enum PeriodKind
{
    Custom = 0,
    Month = 1,
    Quarter = 2,
    SixMonths = 3,
    NineMonths = 4,
    Year = 5,

    /// <summary>The administration's own calendar: month from the 15th of the one before to the 14th (NĐ 09/2019), quarter, six months and year likewise.</summary>
    StateMonth = 11,
    StateQuarter = 12,
    StateSixMonths = 13,
    StateYear = 15,
}
