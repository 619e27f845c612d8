namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>Whom a cohort was filled with. Funded projects join with the follow-up records.</summary>
public enum CohortKind
{
    /// <summary>Entries of a contest's last round.</summary>
    Finalists = 1,

    /// <summary>Entries with an award in the published results.</summary>
    Winners = 2,

    /// <summary>Picked one by one.</summary>
    Chosen = 3,
}
