using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Data.Judging;

/// <param name="Labels">Entry id → how it is called on screens.</param>
public sealed record TrackRanking(Guid TrackId, string Name, RankingResult Result, IReadOnlyDictionary<Guid, EntryLabel> Labels);
