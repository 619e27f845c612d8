namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>A proposal. Pairs stand by woman (id), then main before further, then round; all other lists by id.</summary>
/// <param name="OpenTopics">What no mentor of hers covers, in her order, for every woman who has any such topic.</param>
/// <param name="Main">What the first flow reached.</param>
/// <param name="Further">What the two rounds of the second flow reached.</param>
/// <param name="Seed">The seed it was made with.</param>
public sealed record MatchResult(
    IReadOnlyList<MatchPair> Pairs,
    IReadOnlyList<MatchUnmatched> Unmatched,
    IReadOnlyList<MatchRefusedPin> RefusedPins,
    IReadOnlyList<MatchOpenTopics> OpenTopics,
    IReadOnlyList<MatchLoad> Loads,
    MatchFlow Main,
    IReadOnlyList<MatchFlow> Further,
    long Seed)
{
    public IReadOnlyList<MatchAssignment> Assignments => [.. Pairs.Select(p => p.Assignment)];
}
