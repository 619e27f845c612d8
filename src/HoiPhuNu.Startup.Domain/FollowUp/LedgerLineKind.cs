namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>In the order in which lines of one day stand: received before given back and used.</summary>
public enum LedgerLineKind
{
    Paid = 1,
    Refunded = 2,
    Spent = 3,
}
