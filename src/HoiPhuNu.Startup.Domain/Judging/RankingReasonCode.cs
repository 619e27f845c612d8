namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>One sentence of the explanation of a rank; the wording is the screen's.</summary>
public enum RankingReasonCode
{
    /// <summary>Own = the score, Count = signed sheets it is made of.</summary>
    Score,

    /// <summary>The next better entry (Other) has a higher exact score.</summary>
    BehindOnTotal,

    /// <summary>Equal score; the next better entry has a higher mean in a criterion of the ladder.</summary>
    BehindOnCriterion,

    /// <summary>Equal in everything; the chair put Other first (Text = her reason).</summary>
    BehindByChair,

    /// <summary>Shares the rank with Other: nothing separates them.</summary>
    SharesRank,

    /// <summary>The mirror image of <see cref="BehindOnTotal"/>, for the next entry below.</summary>
    AheadOnTotal,

    /// <summary>The mirror image of <see cref="BehindOnCriterion"/>.</summary>
    AheadOnCriterion,

    /// <summary>The mirror image of <see cref="BehindByChair"/>.</summary>
    AheadByChair,

    /// <summary>No rank: nobody scored Criterion (Count = signed sheets so far).</summary>
    NoScore,
}
