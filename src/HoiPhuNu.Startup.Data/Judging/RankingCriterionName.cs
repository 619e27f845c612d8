namespace HoiPhuNu.Startup.Data.Judging;

/// <param name="Max">Hundredths of a point.</param>
/// <param name="TieOrder">Rung of the tie ladder; null: not on it.</param>
public sealed record RankingCriterionName(Guid Id, string Name, int Order, int Max, int? TieOrder);
