namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>A woman without a main mentor, and the least that must change for her to get one.</summary>
/// <param name="Reasons">A smallest set of reasons: with all of them lifted for her alone she gets a mentor while everyone who
/// has one keeps having one (perhaps another); no smaller set is enough. Empty only when there is no mentor at all.</param>
/// <param name="MentorId">The mentor the set opens for her.</param>
/// <param name="Blocked">How many mentors each kind of reason stands against, whatever else stands against them; only kinds that occur.</param>
public sealed record MatchUnmatched(
    Guid WomanId,
    IReadOnlyList<MatchReason> Reasons,
    Guid? MentorId,
    IReadOnlyDictionary<MatchReasonKind, int> Blocked);
