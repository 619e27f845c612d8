namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <summary>What became of one attempt to hand a message over.</summary>
public enum EmailOutcome
{
    /// <summary>The next station has taken responsibility for the message.</summary>
    Accepted,

    /// <summary>Nothing wrong with the message: the same attempt may succeed later.</summary>
    TryLater,

    /// <summary>The same attempt will fail again until somebody changes the message or the settings.</summary>
    Refused,
}
