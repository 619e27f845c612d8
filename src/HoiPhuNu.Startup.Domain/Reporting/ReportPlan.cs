namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>A target as a report compares with it.</summary>
/// <param name="Value">In the indicator's figure kind; null: several programmes set one, and nobody can tell which is meant.</param>
/// <param name="From">Its first day in the calendar of the report: what is reached since then is divided by it.</param>
/// <param name="ProgrammeId">The programme whose target it is, where the report asks for none's.</param>
public readonly record struct ReportPlan(long? Value, DateOnly From, Guid? ProgrammeId = null);
