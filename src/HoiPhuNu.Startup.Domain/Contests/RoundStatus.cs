namespace HoiPhuNu.Startup.Domain.Contests;

public enum RoundStatus
{
    Planned = 0,
    Assigning = 1,
    Scoring = 2,
    Locked = 3,
    Decided = 4,
}
