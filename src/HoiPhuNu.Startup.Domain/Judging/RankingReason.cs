namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>A coded sentence with its numbers; which of them are set is said at the code.</summary>
public sealed record RankingReason(
    RankingReasonCode Code,
    Guid? OtherEntryId = null,
    Guid? CriterionId = null,
    ScoreFraction? Own = null,
    ScoreFraction? Theirs = null,
    int? Count = null,
    string? Text = null);
