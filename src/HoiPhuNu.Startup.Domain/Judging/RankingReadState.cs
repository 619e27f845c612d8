namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>How far one read of an entry has come.</summary>
public enum RankingReadState
{
    /// <summary>Not started, or a draft, or opened again: counts as missing.</summary>
    Open,

    /// <summary>Signed: the only state whose scores count.</summary>
    Signed,

    /// <summary>The judge stepped back: neither scored nor missing.</summary>
    Recused,
}
