namespace HoiPhuNu.Startup.Domain.Mentoring;

public enum MentorGender
{
    /// <summary>Counts as not a woman where a woman wants women only.</summary>
    NotTold = 0,
    Woman = 1,
    Man = 2,
}
