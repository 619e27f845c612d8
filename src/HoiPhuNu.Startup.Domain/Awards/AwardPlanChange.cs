namespace HoiPhuNu.Startup.Domain.Awards;

public enum AwardPlanChange
{
    Added = 1,
    Changed = 2,
    Removed = 3,
}
