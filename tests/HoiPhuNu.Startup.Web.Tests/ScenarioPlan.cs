using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Web.Tests;

/// <summary>What a staged contest should look like; everything has a small default.</summary>
public sealed record ScenarioPlan
{
    public ScenarioStage Stage { get; init; } = ScenarioStage.Open;

    public int Rounds { get; init; } = 1;

    public int Tracks { get; init; } = 1;

    /// <summary>Submitted entries; the first one was typed by <see cref="Scenario.Officer"/>.</summary>
    public int Entries { get; init; } = 6;

    /// <summary>Whole but unsubmitted entries of other women.</summary>
    public int Drafts { get; init; } = 1;

    /// <summary>Judges on the panel of every round (the head judge is not among them).</summary>
    public int Judges { get; init; } = 3;

    public int Reads { get; init; } = 2;

    /// <summary>Entries of each track that go on from a round; the rest of the earlier rounds' entries stay behind.</summary>
    public int Advance { get; init; } = 3;

    /// <summary>Sheets of the round being scored that are not signed: all of them by default.</summary>
    public int OpenSheets { get; init; } = int.MaxValue;

    /// <summary>Of the open sheets: half-filled drafts.</summary>
    public int HalfFilledSheets { get; init; }

    /// <summary>All signed sheets carry the same points: everything is tied.</summary>
    public bool Tied { get; init; }

    public EntrantTypes EntrantTypes { get; init; } = EntrantTypes.Individual | EntrantTypes.Group | EntrantTypes.HouseholdBusiness | EntrantTypes.CooperativeGroup | EntrantTypes.Cooperative | EntrantTypes.Enterprise;

    /// <summary>A mentor, a cohort and a need beside the contest.</summary>
    public bool Mentoring { get; init; }

    /// <summary>Somebody in charge of support, somebody who approves payments and, where there are entries, a supported project.</summary>
    public bool FollowUp { get; init; }

    /// <summary>Somebody in charge of figures and a class of the first commune with its roll call.</summary>
    public bool Figures { get; init; }

    /// <summary>Outbox rows are written for what the staging does, as if it had just happened.</summary>
    public bool Heard { get; init; }
}
