namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

/// <summary>How a mentor stands on the coordinator's list: her status, and what keeps an active one from taking somebody.</summary>
public enum MentorStanding
{
    Applied = 1,
    Ready = 2,
    NotPledged = 3,
    Paused = 4,
    Left = 5,
}
