namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>A judge of the panel.</summary>
/// <param name="Capacity">Most entries she reads, kept ones included; null for no limit.</param>
public sealed record SpreadJudge(Guid Id, int? Capacity);
