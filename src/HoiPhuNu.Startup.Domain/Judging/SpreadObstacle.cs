namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>Why one judge of the panel does not read the entry.</summary>
/// <param name="Reasons">The codes that forbid the pair, each once, in ordinal order; empty when she is simply full.</param>
public sealed record SpreadObstacle(Guid JudgeId, IReadOnlyList<string> Reasons)
{
    public bool IsFull => Reasons.Count == 0;
}
