namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A support as far as warnings look at it, as it stands today.</summary>
/// <param name="Id">The support.</param>
/// <param name="Kind">Goods and services are not spent.</param>
/// <param name="Refunded">Given back and confirmed.</param>
/// <param name="Spent">As far as noted.</param>
/// <param name="RepayBy">Last day to pay a loan back.</param>
/// <param name="BalanceOn">Day of the bank's last balance; null: none, or no bank keeps it.</param>
/// <param name="Outstanding">By that balance.</param>
/// <param name="Overdue">By that balance.</param>
public sealed record WatchedSupport(Guid Id, SupportKind Kind, long Refunded, long Spent, DateOnly? RepayBy = null, DateOnly? BalanceOn = null, long Outstanding = 0, long Overdue = 0);
