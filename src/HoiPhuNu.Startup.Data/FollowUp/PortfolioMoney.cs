using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>The account of one support at the day of the figures, whole đồng.</summary>
/// <param name="ProjectId">Whose.</param>
/// <param name="Kind">In what form.</param>
/// <param name="Approved">By a decision that stood on the day.</param>
/// <param name="Paid">Until the day.</param>
/// <param name="Returned">Confirmed, until the day.</param>
/// <param name="Spent">As far as noted, until the day.</param>
public readonly record struct PortfolioMoney(Guid ProjectId, SupportKind Kind, long Approved, long Paid, long Returned, long Spent)
{
    /// <summary>In her hand. What one support used too much makes no other one smaller; goods and services are not spent.</summary>
    public long Unspent => Kind is SupportKind.InKind or SupportKind.Service ? 0 : Math.Max(0, Paid - Returned - Spent);
}
