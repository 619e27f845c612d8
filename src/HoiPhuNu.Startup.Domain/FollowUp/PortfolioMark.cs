namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Which projects a figure counts. Every figure of the portfolio is the length of the list of its mark.</summary>
public enum PortfolioMark
{
    Supported = 0,
    Effective = 1,
    Working = 2,
    Growing = 3,
    Paused = 4,
    Stopped = 5,

    /// <summary>Never seen.</summary>
    NotSeen = 6,

    /// <summary>Working when last seen, too long ago.</summary>
    Stale = 7,

    // With a number: months.
    OldEnough = 10,
    SurvivedWorking = 11,
    SurvivedPaused = 12,
    SurvivedStopped = 13,
    SurvivalNotSeen = 14,

    // With a number: legal form.
    FormBefore = 20,
    Form = 21,
    Risen = 22,

    // With a number: stars.
    Ocop = 30,

    // Those of whom a sum is made.
    WorkersKnown = 40,
    WorkersCompared = 41,
    RevenueCompared = 42,

    // Stopped at the date: what they had before support and before their end stands beside those sums, not in them. Those of whom both are known.
    StoppedWorkers = 43,
    StoppedRevenue = 44,

    // Those with such money.
    MoneyApproved = 50,
    MoneyPaid = 51,
    MoneyReturned = 52,
    MoneySpent = 53,
    MoneyUnspent = 54,
}
