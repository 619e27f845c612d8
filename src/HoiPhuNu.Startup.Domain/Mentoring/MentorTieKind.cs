namespace HoiPhuNu.Startup.Domain.Mentoring;

public enum MentorTieKind
{
    Kin = 1,
    Enterprise = 2,
}
