namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>One thing to put right before the round can be decided.</summary>
public sealed record RankingProblem(
    RankingProblemCode Code,
    Guid EntryId,
    Guid? CriterionId = null,
    Guid? JudgeId = null,
    int? Expected = null,
    int? Actual = null);
