namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>Entries that share a rank after the whole ladder; at least two.</summary>
public sealed record RankingTie(int Rank, IReadOnlyList<Guid> EntryIds);
