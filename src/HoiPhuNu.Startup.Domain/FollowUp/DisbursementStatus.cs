namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Steps of one payment. Three people's work: asked for, approved by another, paid.</summary>
public enum DisbursementStatus
{
    Asked = 1,
    Approved = 2,
    Refused = 3,
    Paid = 4,

    /// <summary>Taken back by who asked, or not paid out after all.</summary>
    Dropped = 5,
}
