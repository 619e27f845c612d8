namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>An entry that has fewer reads than it wants.</summary>
/// <param name="Reached">Kept and added reads together.</param>
/// <param name="Obstacles">Every judge of the panel who does not read it, and why.</param>
public sealed record SpreadShortfall(
    Guid EntryId,
    int Wanted,
    int Reached,
    SpreadShortfallCause Cause,
    IReadOnlyList<SpreadObstacle> Obstacles);
