namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What became of a warning.</summary>
public enum WarningStatus
{
    Open = 1,

    /// <summary>Somebody answered it; it stays closed while the facts stay the same.</summary>
    Answered = 2,

    /// <summary>Put off to a day, with a reason.</summary>
    Snoozed = 3,

    /// <summary>Became an agreed action.</summary>
    InAction = 4,

    /// <summary>The facts are gone.</summary>
    Cleared = 5,
}
