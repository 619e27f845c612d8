namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What the woman says of a logged session.</summary>
public enum SessionAnswer
{
    None = 0,
    Confirmed = 1,

    /// <summary>It was different; her version stands beside the mentor's.</summary>
    Different = 2,
}
