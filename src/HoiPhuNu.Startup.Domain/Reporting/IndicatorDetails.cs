namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>What is typed of an indicator.</summary>
public sealed record IndicatorDetails(string Code, string Name, string UnitOfCount, string Subject, IndicatorRule Rule, IReadOnlyList<Guid> ProgrammeIds);
