using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Domain.Entries;

/// <summary>
/// What judges read: everything of the entry file that does not say where the entrant lives, how to call her, when she was born,
/// or to which ethnic group or household class she belongs (that is <see cref="EntrantDetails"/>). Frozen as one document per version.
/// </summary>
public sealed record EntryContent
{
    public const int TitleLength = 160;
    public const int SummaryWords = 300;
    public const int SummaryLength = 2400;
    public const int AnswerLength = 4000;
    public const int ShortLength = 200;
    public const int TeamSize = 30;
    public const int MaxMentoringTopics = 5;
    public const int LegalNameLength = 200;
    public const int LinkLength = 300;
    public const int MaxPeople = 100_000;

    // Registration
    public string Title { get; init; } = "";

    public Guid? SectorId { get; init; }

    public Guid? TrackId { get; init; }

    public EntryStage? Stage { get; init; }

    public EntrantTypes EntrantType { get; init; }

    // Team
    public IReadOnlyList<TeamMember> Team { get; init; } = [];

    /// <summary>All members, where the team is larger than the list (a co-operative of 40).</summary>
    public int? Members { get; init; }

    public int? WomenMembers { get; init; }

    // Legal entity
    public string LegalName { get; init; } = "";

    public string TaxCode { get; init; } = "";

    public DateOnly? FoundedOn { get; init; }

    /// <summary>Share of the capital held by women, percent 0–100.</summary>
    public int? WomenCapitalPercent { get; init; }

    // Description and local resources
    public string Summary { get; init; } = "";

    public string Need { get; init; } = "";

    public string Product { get; init; } = "";

    public string LocalResources { get; init; } = "";

    public string Novelty { get; init; } = "";

    public string Customers { get; init; } = "";

    public string Competitors { get; init; } = "";

    public string Plan { get; init; } = "";

    public string Risks { get; init; } = "";

    public string Expansion { get; init; } = "";

    /// <summary>Link to a video; no file is stored yet.</summary>
    public string VideoLink { get; init; } = "";

    // Finance, whole đồng
    public long? TotalCapital { get; init; }

    public IReadOnlyList<FinanceLine> Finance { get; init; } = [];

    public long? RevenueYear1 { get; init; }

    public long? RevenueYear2 { get; init; }

    public long? RevenueYear3 { get; init; }

    public long? ProfitYear1 { get; init; }

    // Impact
    public int? WomenWorkers { get; init; }

    public int? EthnicMinorityWorkers { get; init; }

    public int? PoorHouseholds { get; init; }

    public string SocialImpact { get; init; } = "";

    public string Environment { get; init; } = "";

    // Mentoring needs
    public IReadOnlyList<string> MentoringTopics { get; init; } = [];

    public string MentoringNote { get; init; } = "";

    /// <summary>Sum of the finance lines minus the total: 0 when they add up; positive: too much is listed.</summary>
    public long FinanceDifference => Finance.Sum(l => l.Amount) - (TotalCapital ?? 0);

    public bool NeedsLegalEntity => EntrantType is EntrantTypes.Cooperative or EntrantTypes.Enterprise or EntrantTypes.HouseholdBusiness or EntrantTypes.CooperativeGroup;

    public bool NeedsTeam => EntrantType is not (EntrantTypes.Individual or EntrantTypes.HouseholdBusiness or EntrantTypes.None);

    /// <summary>Equal in every answer; the lists of a record are compared by their items here.</summary>
    public bool SameAs(EntryContent other) =>
        this == other with { Team = Team, Finance = Finance, MentoringTopics = MentoringTopics }
        && Team.SequenceEqual(other.Team) && Finance.SequenceEqual(other.Finance) && MentoringTopics.SequenceEqual(other.MentoringTopics);
}
