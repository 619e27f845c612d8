using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>Where the report of a unit right below stood when it was added up.</summary>
public sealed record BelowReport(Guid UnitId, ReportStatus Status, int? SentNumber);
