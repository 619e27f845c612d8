namespace HoiPhuNu.Startup.Domain.Contests;

/// <summary>What an organizer decides about a contest before it opens; instants are UTC, to the minute.</summary>
public sealed record ContestPlan
{
    public required string Title { get; init; }

    public string Theme { get; init; } = "";

    public string Summary { get; init; } = "";

    public string RulesMarkdown { get; init; } = "";

    /// <summary>English text of the rules; empty: the Vietnamese one is shown.</summary>
    public string RulesMarkdownEnglish { get; init; } = "";

    public required string CodePrefix { get; init; }

    public ContestLevel Level { get; init; } = ContestLevel.Province;

    public EntrantTypes EntrantTypes { get; init; }

    public DateTime? OpensAt { get; init; }

    public DateTime? ClosesAt { get; init; }

    public int GraceMinutes { get; init; } = Contest.DefaultGraceMinutes;

    public string ContactName { get; init; } = "";

    public string ContactPhone { get; init; } = "";
}
