namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>One entry read by one judge.</summary>
public readonly record struct SpreadPair(Guid EntryId, Guid JudgeId);
