namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>
/// Proposes mentors for women by minimum-cost flows. The objective, the reasons and what is proved stand in
/// docs/mentoring-matching.md.
/// </summary>
public static class Matching
{
    /// <summary>Up to this many mentors <see cref="MatchPair.Loss"/> is computed for every pair.</summary>
    public const int MostMentorsForLoss = 400;

    /// <summary>A whole proposal: main mentors, then further mentors for open topics.</summary>
    /// <exception cref="ArgumentException">A doubled id, too many topics or pins, a negative capacity or load, a level or weight out of range.</exception>
    public static MatchResult Plan(MatchInput input) => throw new NotImplementedException();

    /// <summary>Who comes next for one woman while nobody else moves: after a decline (banned by then), or when one mentor more is looked for.</summary>
    /// <param name="current">All pairs that hold a place now, hers included, declined ones left out.</param>
    /// <param name="role">The main mentor, or one more for what is open.</param>
    /// <exception cref="ArgumentException">As in <see cref="Plan"/>, or the woman is not in the run.</exception>
    public static MatchNext Next(MatchInput input, IReadOnlyList<MatchAssignment> current, Guid womanId, MatchRole role) => throw new NotImplementedException();

    /// <summary>Everything that forbids a pair by the hard rules of pairs (capacity aside): empty when it may be made. For pins and choices by hand.</summary>
    /// <exception cref="ArgumentException">As in <see cref="Plan"/>, or the woman is not in the run.</exception>
    public static IReadOnlyList<MatchReason> WhyNot(MatchInput input, Guid womanId, Guid mentorId) => throw new NotImplementedException();

    /// <summary>What changed from one proposal to another: by woman, role, then kind.</summary>
    public static IReadOnlyList<MatchChange> Compare(IReadOnlyList<MatchAssignment> before, IReadOnlyList<MatchAssignment> after) => throw new NotImplementedException();
}
