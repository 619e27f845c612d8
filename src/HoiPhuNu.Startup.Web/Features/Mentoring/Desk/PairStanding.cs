namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

/// <summary>States of pairs as the coordinator asks for them.</summary>
public enum PairStanding
{
    /// <summary>Runs, and has not talked for long.</summary>
    Quiet = 1,

    Active = 2,
    Proposed = 3,
    Ended = 4,

    /// <summary>Declined, lapsed, withdrawn, or the mentor had no place left: never began.</summary>
    NeverBegan = 5,

    /// <summary>The woman did not answer; the coordinator speaks to her before anybody else is asked.</summary>
    Silent = 6,
}
