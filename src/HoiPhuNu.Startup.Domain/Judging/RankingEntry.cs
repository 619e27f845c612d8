namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>One entry and every read of it.</summary>
/// <param name="Label">What lists sort by where the ranking leaves the order open (a code or a title).</param>
/// <param name="Assigned">Number of assignments as counted on their own; the ranking checks it against the reads.</param>
public sealed record RankingEntry(Guid Id, string Label, int Assigned, IReadOnlyList<RankingRead> Reads);
