namespace HoiPhuNu.Startup.Domain.Mentoring;

public enum MentorStatus
{
    /// <summary>Wrote her profile herself; a coordinator has not taken her in yet.</summary>
    Applied = 1,

    /// <summary>May be matched.</summary>
    Active = 2,

    /// <summary>Takes nobody new; what runs goes on.</summary>
    Left = 3,
}
