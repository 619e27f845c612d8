namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>How two people can meet. A wish holds several, a session exactly one.</summary>
[Flags]
public enum MeetingWays
{
    None = 0,
    InPerson = 1,
    Phone = 2,
    Zalo = 4,
    Video = 8,
}
