namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>What a unit below has sent.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Name">As on the last day of the period.</param>
/// <param name="Status">Of its report; null: not begun.</param>
/// <param name="Table">Frozen figures that count; null: nothing sent, or given back.</param>
public sealed record UnitReturn(Guid UnitId, string Name, ReportStatus? Status, ReportTable? Table);
