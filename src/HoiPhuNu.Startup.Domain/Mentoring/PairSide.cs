namespace HoiPhuNu.Startup.Domain.Mentoring;

public enum PairSide
{
    Mentor = 1,
    Woman = 2,
}
