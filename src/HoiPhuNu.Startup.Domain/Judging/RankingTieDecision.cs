namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>The chair's order of entries that the whole ladder left tied. It holds for exactly these entries and needs its reason.</summary>
/// <param name="EntryIds">Best first.</param>
public sealed record RankingTieDecision(IReadOnlyList<Guid> EntryIds, string Reason);
