namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What somebody takes a list of women by name away for.</summary>
public enum ListPurpose
{
    /// <summary>For a report to the level above.</summary>
    Report = 1,

    /// <summary>To telephone, to arrange visits.</summary>
    Contact = 2,

    /// <summary>To go through the money with the funder or the accountant.</summary>
    Money = 3,

    /// <summary>For an inspection.</summary>
    Inspection = 4,
}
