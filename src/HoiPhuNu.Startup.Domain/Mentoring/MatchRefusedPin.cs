namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>A pinned pair that was not made, because a hard rule forbids it. The woman was matched as if nobody had pinned it.</summary>
/// <param name="Reasons">Everything against it, never empty.</param>
public sealed record MatchRefusedPin(MatchAssignment Pin, IReadOnlyList<MatchReason> Reasons);
