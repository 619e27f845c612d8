namespace HoiPhuNu.Startup.Domain.Reporting;

/// <param name="Heading">Empty: none.</param>
/// <param name="Sentences">Each with its full stop.</param>
public sealed record ReportParagraph(string Heading, IReadOnlyList<string> Sentences);
