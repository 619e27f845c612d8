namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>A report form with the rules of its indicators: what a table is computed from.</summary>
/// <param name="Title">Printed above the table.</param>
/// <param name="ProgrammeId">Whose targets it compares with; null: the Union's yearly work.</param>
/// <param name="Lines">In order.</param>
public sealed record ReportFormRules(string Title, Guid? ProgrammeId, IReadOnlyList<ReportLineRule> Lines);
