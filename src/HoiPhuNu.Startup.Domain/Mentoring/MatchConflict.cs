namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What stands between a woman and a mentor. A pair may have several, also about people who are not in the run.</summary>
public readonly record struct MatchConflict(Guid WomanId, Guid MentorId, MatchConflictKind Kind);
