namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>Who comes next for one woman while nobody else moves.</summary>
/// <param name="Pair">The pair, or null when nobody can be asked; <see cref="MatchPair.Loss"/> is always null, the runner-up is the one after.</param>
/// <param name="Nobody">Why not, when there is no pair: the reasons with everybody else left where she is.</param>
public sealed record MatchNext(MatchPair? Pair, MatchUnmatched? Nobody);
