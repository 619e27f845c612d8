namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What became of one woman's mentor between two proposals.</summary>
/// <param name="FromId">Before; null when new.</param>
/// <param name="ToId">After; null when lost.</param>
public readonly record struct MatchChange(Guid WomanId, MatchRole Role, MatchChangeKind Kind, Guid? FromId, Guid? ToId);
