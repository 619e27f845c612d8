namespace HoiPhuNu.Startup.Web.Features.Contests.Browse;

/// <summary>How a contest stands for someone who reads its call: status and clock together, since closing is noted a little after the hour.</summary>
public enum CallState
{
    Open,
    Upcoming,

    /// <summary>No longer taken, not yet told.</summary>
    Judging,
    Published,
    Cancelled,
}
