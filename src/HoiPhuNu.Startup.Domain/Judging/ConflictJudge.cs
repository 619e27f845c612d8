namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>What must be known of a judge to see her conflicts.</summary>
/// <param name="UnitCodes">Codes of her own unit, see <see cref="Conflicts.UnitCodesOf"/>.</param>
public sealed record ConflictJudge(Guid PersonId, Guid? HouseholdId, IReadOnlySet<string> UnitCodes);
