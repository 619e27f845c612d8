namespace HoiPhuNu.Startup.Data.Judging;

/// <param name="EntryIds">Best first.</param>
public sealed record TieDecisionRow(Guid Id, Guid TrackId, IReadOnlyList<Guid> EntryIds, string Reason, DateTime At);
