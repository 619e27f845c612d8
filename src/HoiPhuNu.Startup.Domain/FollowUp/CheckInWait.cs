namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What a check-in that was sent waits for.</summary>
public enum CheckInWait
{
    /// <summary>It came back with a question; nobody answered.</summary>
    Answer = 1,

    /// <summary>Nobody has read it: its figures do not count yet.</summary>
    Reading = 2,
}
