namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <summary>What became of one attempt to hand a message over.</summary>
public enum EmailOutcome
{
    /// <summary>The next station has taken responsibility for the message.</summary>
    Accepted,

    /// <summary>Nothing wrong with the message: the same attempt may succeed later.</summary>
    TryLater,

    /// <summary>Something is wrong with this message: the same attempt will fail again.</summary>
    Refused,

    /// <summary>Key, password or address of the service are not right: no message will leave until the settings are put right.</summary>
    Misconfigured,
}
