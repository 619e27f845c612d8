namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

/// <param name="IsWhole">The unit whose targets are broken down.</param>
public sealed record TargetUnit(Guid Id, string Code, string Name, string NameFolded, string AliasesFolded, bool IsWhole);
