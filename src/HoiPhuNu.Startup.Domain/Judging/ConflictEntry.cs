namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>What must be known of an entry to see who must not read it. Persons throughout, never accounts.</summary>
/// <param name="UnitCodes">Codes of the unit the entry comes from and of the entrant's own.</param>
/// <param name="HelperIds">Everyone who ever helped with it.</param>
/// <param name="DeclaredJudgeIds">Judges with a declared conflict.</param>
/// <param name="SteppedBackJudgeIds">Judges who recused themselves from it in any round.</param>
public sealed record ConflictEntry(
    Guid EntryId,
    Guid EntrantId,
    Guid? HouseholdId,
    IReadOnlySet<string> UnitCodes,
    IReadOnlySet<Guid> HelperIds,
    IReadOnlySet<Guid> DeclaredJudgeIds,
    IReadOnlySet<Guid> SteppedBackJudgeIds);
