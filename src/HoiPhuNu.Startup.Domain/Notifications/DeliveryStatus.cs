namespace HoiPhuNu.Startup.Domain.Notifications;

/// <summary>How far the e-mail of a notice has come. The notice itself always stands on the person's own page.</summary>
public enum DeliveryStatus
{
    /// <summary>No address: somebody must telephone, or she reads it on her page.</summary>
    NoAddress = 0,
    Waiting = 1,
    Sent = 2,

    /// <summary>Given up after several tries; stands on a screen with a button to try again.</summary>
    Parked = 3,
}
