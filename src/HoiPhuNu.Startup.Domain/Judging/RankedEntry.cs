namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>One entry's place and how it came about.</summary>
/// <param name="Rank">1, 2, 2, 4 after the tie ladder; null when a criterion has no score yet.</param>
/// <param name="ScoreRank">1, 2, 2, 4 by the exact score alone, before the tie ladder; null with <paramref name="Rank"/>.</param>
/// <param name="Score">Sum of the criteria's means, exact, in hundredths of a point.</param>
/// <param name="Criteria">In rubric order.</param>
public sealed record RankedEntry(
    Guid EntryId,
    string Label,
    int? Rank,
    int? ScoreRank,
    ScoreFraction? Score,
    IReadOnlyList<RankedCriterion> Criteria,
    RankingCounts Counts,
    IReadOnlyList<RankingReason> Explanation);
