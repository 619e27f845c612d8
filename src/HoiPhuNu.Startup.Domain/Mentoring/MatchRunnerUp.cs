namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>The mentor with the highest fit for the woman among those no hard rule forbids, the chosen one aside; who is full counts too.</summary>
/// <param name="Fit">Her fit, for the same topics.</param>
/// <param name="Difference">Fit of the chosen mentor less this one; negative when the better one is needed elsewhere or full.</param>
/// <param name="Full">All her places are taken at the end of the run.</param>
public readonly record struct MatchRunnerUp(Guid MentorId, int Fit, int Difference, bool Full);
