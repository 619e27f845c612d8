namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>A finished ranking of one track.</summary>
/// <param name="Entries">Ranked entries best first, then those without a score.</param>
/// <param name="Separations">One per pair of neighbours among the ranked entries, top down.</param>
/// <param name="UnresolvedTies">Groups that share a rank because nothing separated them; whether that stops the round is the caller's rule.</param>
/// <param name="UnusedDecisions">Chair's decisions that match no tie (any more), or have no reason, or contradict another one.</param>
/// <param name="Problems">What stops the round from being decided.</param>
public sealed record RankingResult(
    IReadOnlyList<RankedEntry> Entries,
    IReadOnlyList<RankingSeparation> Separations,
    IReadOnlyList<RankingTie> UnresolvedTies,
    IReadOnlyList<RankingTieDecision> UnusedDecisions,
    RankingCounts Counts,
    IReadOnlyList<RankingProblem> Problems)
{
    public bool IsBlocked => Problems.Count > 0;
}
