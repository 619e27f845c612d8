namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A running pair of hers.</summary>
/// <param name="Id">The mentorship.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="LastTalk">Of the last talk held.</param>
/// <param name="QuietDays">Setting of the cohort.</param>
public sealed record WatchedPair(Guid Id, DateTime StartedAt, DateOnly? LastTalk, int QuietDays);
