namespace HoiPhuNu.Startup.Domain.Mentoring;

public enum MentorshipStatus
{
    /// <summary>Waits for the answers of both.</summary>
    Proposed = 1,

    /// <summary>Both accepted.</summary>
    Active = 2,

    Ended = 3,

    /// <summary>One of them said no.</summary>
    Declined = 4,

    /// <summary>The days to answer passed.</summary>
    Lapsed = 5,

    /// <summary>Taken back by the coordinator before both had accepted.</summary>
    Withdrawn = 6,

    /// <summary>The mentor wanted to accept and had no place left any more.</summary>
    Full = 7,
}
