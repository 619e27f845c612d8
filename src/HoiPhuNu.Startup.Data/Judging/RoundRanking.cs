using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Data.Judging;

/// <summary>The ranking of every track of one round, with the words a screen needs.</summary>
/// <param name="IsLast">Results and awards come from this round.</param>
/// <param name="Criteria">In rubric order.</param>
/// <param name="Tracks">In the contest's order; only those with entries in the round.</param>
/// <param name="Decisions">The head judge's decisions in force, used or not.</param>
public sealed record RoundRanking(
    Guid RoundId,
    Guid ContestId,
    string Name,
    int Order,
    RoundStatus Status,
    int ReadsPerEntry,
    int? AdvancePerTrack,
    bool IsLast,
    IReadOnlyList<RankingCriterionName> Criteria,
    IReadOnlyList<TrackRanking> Tracks,
    IReadOnlyList<TieDecisionRow> Decisions);
