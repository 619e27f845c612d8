namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>Who comes next for one woman while nobody else moves.</summary>
/// <param name="Pair">The pair, or null when nobody can be asked; its loss is not computed.</param>
/// <param name="Nobody">Why not, when there is no pair: the smallest set of reasons with everybody else left where she is. Both null when there is nothing to look for: no topic is open, or she has as many further mentors as she may.</param>
public sealed record MatchNext(MatchPair? Pair, MatchUnmatched? Nobody);
