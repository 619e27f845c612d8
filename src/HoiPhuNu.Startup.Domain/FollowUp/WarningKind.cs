namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What is watched each day.</summary>
public enum WarningKind
{
    CheckInOverdue = 1,
    TrancheUnspent = 2,
    RevenueHalved = 3,
    WorkersLost = 4,
    PairStalled = 5,
    MilestoneLate = 6,
    FiguresContradict = 7,
    RepaymentOverdue = 8,
}
