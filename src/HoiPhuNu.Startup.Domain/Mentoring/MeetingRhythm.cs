namespace HoiPhuNu.Startup.Domain.Mentoring;

public enum MeetingRhythm
{
    Weekly = 1,
    EveryTwoWeeks = 2,
    Monthly = 3,
    WhenNeeded = 4,
}
