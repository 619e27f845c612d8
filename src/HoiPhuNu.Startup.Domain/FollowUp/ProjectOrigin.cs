namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Where a supported project began.</summary>
public enum ProjectOrigin
{
    /// <summary>From an award of a published contest.</summary>
    Award = 1,

    /// <summary>From an entry that got support without an award.</summary>
    Entry = 2,

    /// <summary>From outside any contest.</summary>
    Outside = 3,
}
