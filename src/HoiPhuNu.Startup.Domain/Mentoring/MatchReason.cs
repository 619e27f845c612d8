namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>One thing that keeps a woman from a mentor and could be lifted for her alone.</summary>
/// <param name="MentorId">The mentor it is about; null for a wish of hers that stands against many at once (language, way, women only).</param>
/// <param name="Conflict">Which conflict, for <see cref="MatchReasonKind.Conflict"/>.</param>
public readonly record struct MatchReason(MatchReasonKind Kind, Guid? MentorId = null, MatchConflictKind? Conflict = null);
