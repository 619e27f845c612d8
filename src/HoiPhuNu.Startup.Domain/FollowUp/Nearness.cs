namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>How a published figure leans on the exact one.</summary>
public enum Nearness
{
    Exact = 0,

    /// <summary>Gần: a little below.</summary>
    Nearly = 1,

    /// <summary>Trên: of things counted.</summary>
    Over = 2,

    /// <summary>Hơn: of money.</summary>
    MoreThan = 3,
}
