namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Money paid out of a tranche on a day.</summary>
public sealed record WatchedPayment(Guid SupportId, Guid TrancheId, DateOnly PaidOn, long Amount);
