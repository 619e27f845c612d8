namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>What stops a round from being decided.</summary>
public enum RankingProblemCode
{
    /// <summary>The separately counted assignments (Actual) are not signed + recused + missing (Expected).</summary>
    CountsDisagree,

    /// <summary>Fewer signed sheets (Actual) than the round requires (Expected).</summary>
    TooFewReads,

    /// <summary>The same judge stands on the entry Actual times (Expected 1).</summary>
    DuplicateJudge,

    /// <summary>There are signed sheets, but none of them scored the criterion.</summary>
    CriterionUnscored,

    /// <summary>A signed score (Actual) is below zero or above the criterion's maximum (Expected).</summary>
    ScoreOutOfRange,
}
