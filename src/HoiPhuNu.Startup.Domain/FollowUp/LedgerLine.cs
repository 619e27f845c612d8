namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <param name="On">Its day, whenever it was typed.</param>
/// <param name="Kind">Paid counts up, the others down.</param>
/// <param name="Amount">Never negative.</param>
/// <param name="Balance">What she should hold after this line; below nothing where she used more than she received.</param>
/// <param name="Id">Of the disbursement, refund or spending.</param>
public sealed record LedgerLine(DateOnly On, LedgerLineKind Kind, long Amount, long Balance, Guid Id);
