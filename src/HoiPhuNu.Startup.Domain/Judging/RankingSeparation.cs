namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>Why of two neighbours one stands above the other.</summary>
/// <param name="CriterionId">Only for <see cref="RankingRung.Criterion"/>.</param>
/// <param name="AboveValue">The two values compared on the rung: totals, or means of the criterion; null for the chair and for none.</param>
/// <param name="Reason">Only for <see cref="RankingRung.Chair"/>.</param>
public sealed record RankingSeparation(
    Guid AboveId,
    Guid BelowId,
    RankingRung Rung,
    Guid? CriterionId,
    ScoreFraction? AboveValue,
    ScoreFraction? BelowValue,
    string? Reason);
