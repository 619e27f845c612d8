namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>A woman (or team) of the cohort and what she needs. Order matters only in <see cref="TopicIds"/>; a key standing twice counts once.</summary>
public sealed record MatchWoman
{
    public const int MaxTopics = 5;

    /// <summary>Most mentors beside the main one.</summary>
    public const int MaxFurther = 2;

    public required Guid Id { get; init; }

    /// <summary>What she needs, most needed first; at most <see cref="MaxTopics"/>, each once.</summary>
    public IReadOnlyList<Guid> TopicIds { get; init; } = [];

    /// <summary>Languages she can be accompanied in, as codes of the caller's. None means that nobody can be proposed.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Ways she can meet, as codes of the caller's. None means that nobody can be proposed.</summary>
    public IReadOnlyList<string> Ways { get; init; } = [];

    /// <summary>Wants women as mentors only.</summary>
    public bool WomenOnly { get; init; }

    /// <summary>Key of her sector. Compared by its characters: sectors belong to a contest, so a folded name serves better than an id.</summary>
    public string? Sector { get; init; }

    public Guid? ProvinceId { get; init; }

    /// <summary>Mentors who accompany her already, in either role.</summary>
    public IReadOnlyList<Guid> ExistingMentorIds { get; init; } = [];

    /// <summary>The main mentor the coordinator pinned.</summary>
    public Guid? PinnedMainId { get; init; }

    /// <summary>Further mentors the coordinator pinned, at most <see cref="MaxFurther"/>.</summary>
    public IReadOnlyList<Guid> PinnedFurtherIds { get; init; } = [];

    /// <summary>Mentors never to be proposed to her: banned by the coordinator, or one of the two declined.</summary>
    public IReadOnlyList<Guid> BannedMentorIds { get; init; } = [];
}
