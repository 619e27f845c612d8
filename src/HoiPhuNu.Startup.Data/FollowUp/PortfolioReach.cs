namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>The units whose projects a portfolio is made of, each with the province it lies in today.</summary>
/// <param name="Units">Place in <paramref name="Provinces"/> of each unit; −1: in none (the centre itself).</param>
/// <param name="Led">Those of them she is in charge of or approves payments for; of the others she is an officer.</param>
/// <param name="Managed">Those of them the viewer is in charge of: only there the split by sensitive facts.</param>
/// <param name="Provinces">By name.</param>
public sealed record PortfolioReach(IReadOnlyDictionary<Guid, int> Units, IReadOnlySet<Guid> Led, IReadOnlySet<Guid> Managed, IReadOnlyList<PortfolioProvince> Provinces);
