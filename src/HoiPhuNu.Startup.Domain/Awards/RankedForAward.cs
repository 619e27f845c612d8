namespace HoiPhuNu.Startup.Domain.Awards;

/// <summary>An entry of the last round as awards see it.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="TrackId">Its track: awards are given track by track.</param>
/// <param name="Rank">1 is best; equal ranks are a tie nobody parted; null: not ranked.</param>
/// <param name="GoesOn">Meant for an award when the last round was decided.</param>
public sealed record RankedForAward(Guid EntryId, Guid TrackId, int? Rank, bool GoesOn);
