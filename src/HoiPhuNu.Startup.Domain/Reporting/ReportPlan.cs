namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>A target as a report compares with it.</summary>
/// <param name="Value">In the indicator's figure kind.</param>
/// <param name="From">Its first day in the calendar of the report: what is reached since then is divided by it.</param>
public readonly record struct ReportPlan(long Value, DateOnly From);
