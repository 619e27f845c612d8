namespace HoiPhuNu.Startup.Domain.Mentoring;

public enum RatingMoment
{
    AfterThreeSessions = 1,
    AtTheEnd = 2,
}
