namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

/// <summary>States of pairs as the coordinator asks for them.</summary>
public enum PairStanding
{
    /// <summary>Runs, and has not talked for long.</summary>
    Quiet = 1,

    Active = 2,
    Proposed = 3,
    Ended = 4,

    /// <summary>Declined, lapsed or withdrawn: never began.</summary>
    NeverBegan = 5,
}
