namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Something a reader must know; its sentence stands in Web (ReportingText).</summary>
/// <param name="Code">"PovertyStandard", "MergedUnits", "Missing".</param>
/// <param name="Arguments">As text, for the sentence.</param>
public sealed record ReportNote(string Code, IReadOnlyList<string> Arguments);
