namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Which two figures of a check-in cannot both be right.</summary>
public enum Contradiction
{
    WomenOverWorkers = 1,
    MinorityOverWorkers = 2,
    PoorOverWorkers = 3,
    ProfitOverRevenue = 4,

    /// <summary>Workers, though the business has stopped.</summary>
    WorkersThoughStopped = 5,

    /// <summary>Of the support more was used than had come in.</summary>
    SpentOverReceived = 6,
}
