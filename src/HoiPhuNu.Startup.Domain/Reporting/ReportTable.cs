namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>
/// The annex table of a report, complete: what pages, files, sentences and frozen versions are made of. Null is "not known", printed
/// blank and never as zero.
/// </summary>
/// <param name="UnitName">As on the last day of the period.</param>
/// <param name="Title">Of the form.</param>
/// <param name="Period">Its days.</param>
/// <param name="Rows">One for each line of the form, in order.</param>
/// <param name="Lines">One for each base unit, in order; its figures are in the order of the rows.</param>
/// <param name="Notes">What the reader must know: a change of the poverty standard, units that were merged.</param>
public sealed record ReportTable(string UnitName, string Title, ReportPeriod Period, IReadOnlyList<ReportRow> Rows, IReadOnlyList<ReportLine> Lines, IReadOnlyList<ReportNote> Notes)
{
    public static readonly ReportTable Empty = new("", "", new ReportPeriod(PeriodKind.Custom, default, default, default), [], [], []);
}
