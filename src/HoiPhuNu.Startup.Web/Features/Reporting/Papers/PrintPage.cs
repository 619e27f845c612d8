namespace HoiPhuNu.Startup.Web.Features.Reporting.Papers;

/// <param name="Report">What is printed.</param>
/// <param name="Address">Of the report's own page.</param>
public sealed record PrintPage(PrintedReport Report, string Address);
