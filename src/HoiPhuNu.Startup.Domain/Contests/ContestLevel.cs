namespace HoiPhuNu.Startup.Domain.Contests;

public enum ContestLevel
{
    Commune = 1,
    Province = 2,
    Region = 3,
    National = 4,
}
