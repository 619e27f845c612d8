namespace HoiPhuNu.Startup.Web.Features.Mentoring.Cohorts;

/// <summary>Where women of a cohort are looked for.</summary>
public enum CohortSource
{
    Finalists = 1,
    Winners = 2,
    Entries = 3,

    /// <summary>Without an entry.</summary>
    People = 4,
}
