namespace HoiPhuNu.Startup.Domain.Mentoring;

public enum SessionStatus
{
    Planned = 1,
    Held = 2,
    Cancelled = 3,
}
