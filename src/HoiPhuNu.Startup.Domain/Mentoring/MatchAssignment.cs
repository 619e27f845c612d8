namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>One woman accompanied by one mentor.</summary>
public readonly record struct MatchAssignment(Guid WomanId, Guid MentorId, MatchRole Role);
