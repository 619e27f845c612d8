namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>What put one entry above its neighbour.</summary>
public enum RankingRung
{
    /// <summary>The exact score.</summary>
    Total,

    /// <summary>The score is equal, a criterion of the tie ladder decided.</summary>
    Criterion,

    /// <summary>Everything is equal, the chair decided and gave a reason.</summary>
    Chair,

    /// <summary>Nothing: they share the rank.</summary>
    None,
}
