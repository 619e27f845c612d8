namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What a mentor is to a woman.</summary>
public enum MatchRole
{
    /// <summary>The one mentor of the first flow.</summary>
    Main = 1,

    /// <summary>One of at most two more, for topics the others leave open.</summary>
    Further = 2,
}
