namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>One criterion of the round's rubric, as the ranking needs it.</summary>
/// <param name="Code">Short and unique in the rubric; settles the order of criteria with the same <paramref name="Order"/>.</param>
/// <param name="Order">Place in the rubric as shown.</param>
/// <param name="MaxPoints">Hundredths of a point, above zero.</param>
/// <param name="TieOrder">Rung of the tie ladder, lowest first and unique; null when the criterion does not separate ties.</param>
public sealed record RankingCriterion(Guid Id, string Code, int Order, int MaxPoints, int? TieOrder);
