namespace HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;

/// <summary>One figure of a table.</summary>
/// <param name="Value">Null: not known, or hidden.</param>
/// <param name="Href">The list behind it; null: there is none.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="IsHidden">A small group, or one that would give a small one away.</param>
public sealed record PortfolioCell(long? Value, string? Href = null, PortfolioUnit Unit = PortfolioUnit.Projects, bool IsHidden = false);
