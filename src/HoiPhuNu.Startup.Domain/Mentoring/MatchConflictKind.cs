namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>Why a mentor should not accompany a woman, or what must at least be shown.</summary>
public enum MatchConflictKind
{
    /// <summary>She judges her in a round that is still open.</summary>
    JudgesHer = 1,

    Kin = 2,

    /// <summary>Same enterprise or co-operative.</summary>
    SameEnterprise = 3,

    /// <summary>The mentor is the woman herself or one of her team.</summary>
    SamePerson = 4,

    /// <summary>Helped to write her entry: allowed, but shown beside the pair.</summary>
    HelpedToWrite = 5,
}
