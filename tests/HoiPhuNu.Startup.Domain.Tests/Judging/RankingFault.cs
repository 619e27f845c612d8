namespace HoiPhuNu.Startup.Domain.Tests.Judging;

/// <summary>The faults that can be planted in <see cref="FaultyRanking"/>: mistakes a careful person could really make.</summary>
internal enum RankingFault
{
    None,
    CountsOpenSheets,
    CountsRecusedSheets,
    RoundsMeans,
    DividesByAllSheets,
    UnscoredCriterionIsZero,
    ComparesShownScores,
    AddsInFloatingPoint,
    DenseRanks,
    LadderInRubricOrder,
    DecisionWithoutReason,
    ContradictionTakesTheFirst,
    RequiresOneReadMore,
    MaximumIsOutOfRange,
}
