namespace HoiPhuNu.Startup.Domain.Awards;

/// <param name="AwardId">Null: no award this time.</param>
/// <param name="Contested">A tie runs across the border between two awards, or between an award and none: people must decide, with a reason.</param>
public sealed record ProposedAward(Guid? AwardId, bool Contested);
