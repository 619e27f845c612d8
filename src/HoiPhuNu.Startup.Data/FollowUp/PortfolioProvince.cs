namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>A province of today; units of one that was merged count under the one that took it over.</summary>
public sealed record PortfolioProvince(Guid Id, string Name);
