namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>A base unit's figures of one indicator; null: not known.</summary>
public readonly record struct ReportFigure(long? Plan, long? Result, long? Cumulative);
