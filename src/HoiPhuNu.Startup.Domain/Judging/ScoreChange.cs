namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>One score before and after, hundredths of a point; null: no score.</summary>
public sealed record ScoreChange(Guid CriterionId, int? Before, int? After);
