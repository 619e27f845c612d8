using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>What a portfolio is computed from, flat.</summary>
public sealed record PortfolioRows(IReadOnlyList<PortfolioProject> Projects, IReadOnlyList<PortfolioLook> Looks, IReadOnlyList<PortfolioStep> Steps);
