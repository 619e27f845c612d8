namespace HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

/// <summary>How a project stands in the list: as it was seen last, or closed.</summary>
public enum ProjectStanding
{
    Working = 1,
    Growing = 2,
    Paused = 3,
    Stopped = 4,

    /// <summary>Open, and no check-in accepted yet.</summary>
    NotSeen = 5,
    Closed = 6,
}
