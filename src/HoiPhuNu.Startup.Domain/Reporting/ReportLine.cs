namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>One base unit in a report.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Name">As on the last day of the period.</param>
/// <param name="Status">Of its own report; null: none was asked for, or not begun.</param>
/// <param name="Figures">In the order of the rows.</param>
public sealed record ReportLine(Guid UnitId, string Name, ReportStatus? Status, IReadOnlyList<ReportFigure> Figures);
