namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>This judge may not read this entry.</summary>
/// <param name="Reason">A code of the caller's (own entry, household, helper, same commune, recused, ...).</param>
public sealed record SpreadForbidden(Guid EntryId, Guid JudgeId, string Reason);
