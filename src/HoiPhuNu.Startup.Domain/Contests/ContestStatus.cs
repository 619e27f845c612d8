namespace HoiPhuNu.Startup.Domain.Contests;

public enum ContestStatus
{
    Draft = 0,
    Open = 1,
    Closed = 2,
    Decided = 3,
    Published = 4,
    Cancelled = 9,
}
