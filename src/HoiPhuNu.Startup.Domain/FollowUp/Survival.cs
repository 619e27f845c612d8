namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What is known of a business so many months after its first support.</summary>
public enum Survival
{
    /// <summary>Not supported for so long yet: it stands in no column.</summary>
    TooYoung = 0,

    /// <summary>At the first look from that month on it worked or grew.</summary>
    Working = 1,

    /// <summary>At the first look from that month on it paused.</summary>
    Paused = 2,

    /// <summary>It had stopped by the first look from that month on; or had stopped before and nobody saw otherwise since.</summary>
    Stopped = 3,

    /// <summary>Nobody has looked since that month.</summary>
    NotSeen = 4,
}
