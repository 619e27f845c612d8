using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Ethnic group, household class and disability of the woman: sensitive by law, kept apart, with her consent, opened only with a written reason.</summary>
public sealed class SensitiveFacts : AggregateRoot
{
    public const int EthnicityLength = 2;

    private SensitiveFacts()
    {
    }

    public Guid ProjectId { get; private set; }

    /// <summary>Code 01–54; empty: not told.</summary>
    public string Ethnicity { get; private set; } = "";

    /// <summary>Value of Entries.HouseholdClass; null: not told.</summary>
    public int? HouseholdClass { get; private set; }

    /// <summary>Year of the commune's review the class comes from.</summary>
    public int? ClassYear { get; private set; }

    public bool? HasDisability { get; private set; }

    public DateTime ConsentedAt { get; private set; }

    public Guid TypedById { get; private set; }
}
