namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Steps of a check-in.</summary>
public enum CheckInStatus
{
    /// <summary>Asked for; nothing typed yet.</summary>
    Due = 1,

    /// <summary>Being typed.</summary>
    Draft = 2,

    /// <summary>Sent, waits to be read.</summary>
    Submitted = 3,

    /// <summary>Came back with a question.</summary>
    Returned = 4,

    /// <summary>Counts.</summary>
    Accepted = 5,

    /// <summary>Given up by the manager, with a reason (nobody could be reached).</summary>
    Missed = 6,
}
