namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Where an indicator's number comes from.</summary>
public enum IndicatorSource
{
    /// <summary>Activity records.</summary>
    Records = 1,

    /// <summary>Typed as a number: records of the kind Figure whose topic is the indicator's code.</summary>
    Entered = 2,

    /// <summary>Entries submitted to contests, by the day of their first submission.</summary>
    Entries = 3,

    /// <summary>Supported projects, by the day of their first support.</summary>
    SupportedProjects = 4,

    /// <summary>Supported projects operating well at the end of the period (see docs/follow-up.md).</summary>
    EffectiveProjects = 5,

    /// <summary>Money paid out to supported projects, đồng.</summary>
    SupportPaid = 6,

    /// <summary>Ranked awards of published results.</summary>
    Awards = 7,

    /// <summary>Collective awards of published results.</summary>
    CollectiveAwards = 8,

    /// <summary>Confirmed mentoring sessions.</summary>
    MentoringSessions = 9,
}
