namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>The days a report covers, both included.</summary>
/// <param name="Kind">Preset it was chosen by.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day: the cut-off.</param>
/// <param name="CumulativeFrom">First day of "lũy kế".</param>
public sealed record ReportPeriod(PeriodKind Kind, DateOnly From, DateOnly To, DateOnly CumulativeFrom)
{
    /// <summary>The same days a year before; the last of February stays the last.</summary>
    public (DateOnly From, DateOnly To) SamePeriodBefore => (From.AddYears(-1), To.AddDays(1).Day == 1 ? To.AddDays(1).AddYears(-1).AddDays(-1) : To.AddYears(-1));
}
