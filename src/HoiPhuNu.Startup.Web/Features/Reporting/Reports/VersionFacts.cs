namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>A frozen version without its table.</summary>
public sealed record VersionFacts(int Number, bool IsSigned, string DocumentNumber, string Reason, string Hash, DateTime FrozenAt, DateTime FiguresAt, string By);
