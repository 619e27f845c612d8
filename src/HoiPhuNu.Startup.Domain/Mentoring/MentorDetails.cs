using System.Text.Json.Serialization;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What a mentor tells about herself: replaced as a whole, page by page of the form.</summary>
public sealed record MentorDetails
{
    public const int StoryLength = 2000;
    public const int OrganisationLength = 200;
    public const int MaxCapacity = 50;
    public const int MaxHours = 200;
    public const int MaxTies = 20;

    public string Story { get; init; } = "";

    public string Organisation { get; init; } = "";

    public MentorGender Gender { get; init; }

    public IReadOnlyList<MentorTopic> Topics { get; init; } = [];

    /// <summary>Names of sectors as contests name them; compared folded.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>Provinces she serves (ids of units); none: the whole country.</summary>
    public IReadOnlyList<Guid> ProvinceIds { get; init; } = [];

    /// <summary>Codes of <see cref="SpokenLanguages"/>.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [SpokenLanguages.Vietnamese];

    public MeetingWays Ways { get; init; }

    /// <summary>Women she can take at one time, 0 to <see cref="MaxCapacity"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)] // None is an answer, and not the one that is taken when nothing is written.
    public int Capacity { get; init; } = 2;

    /// <summary>Hours a month, 0 to <see cref="MaxHours"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int HoursPerMonth { get; init; } = 4;

    public IReadOnlyList<MentorTie> Ties { get; init; } = [];
}
