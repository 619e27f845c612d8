namespace HoiPhuNu.Startup.Domain.Entries;

/// <summary>
/// The representative's own data: for the entrant, her helper, secretaries and organizers, never for judges. Ethnicity, household
/// class and priority groups are sensitive by law: they are kept only with their own consent and may always be left out.
/// </summary>
public sealed record EntrantDetails
{
    public string FullName { get; init; } = "";

    public DateOnly? BirthDate { get; init; }

    /// <summary>E.164.</summary>
    public string Phone { get; init; } = "";

    public string Email { get; init; } = "";

    public Guid? ProvinceId { get; init; }

    public Guid? CommuneId { get; init; }

    public string Hamlet { get; init; } = "";

    /// <summary>Role in the team or entity: giám đốc, tổ trưởng …</summary>
    public string Role { get; init; } = "";

    /// <summary>Code 01–55 of the list of ethnic groups; empty: not told.</summary>
    public string Ethnicity { get; init; } = "";

    public HouseholdClass? HouseholdClass { get; init; }

    public IReadOnlyList<string> PriorityGroups { get; init; } = [];

    /// <summary>Are there data in it that need the separate consent?</summary>
    public bool HasSensitive => Ethnicity.Length > 0 || HouseholdClass is not null || PriorityGroups.Count > 0;

    public EntrantDetails WithoutSensitive() => this with { Ethnicity = "", HouseholdClass = null, PriorityGroups = [] };

    /// <summary>Equal in every answer; the list of a record is compared by its items here.</summary>
    public bool SameAs(EntrantDetails other) => this == other with { PriorityGroups = PriorityGroups } && PriorityGroups.SequenceEqual(other.PriorityGroups);
}
