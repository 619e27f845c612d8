namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>Everything a ranking depends on, for one track of one round. The order of the lists never matters.</summary>
/// <param name="RequiredReads">How many signed sheets every entry needs (N, at least 1).</param>
public sealed record RankingInput(
    int RequiredReads,
    IReadOnlyList<RankingCriterion> Criteria,
    IReadOnlyList<RankingEntry> Entries,
    IReadOnlyList<RankingTieDecision> Decisions);
