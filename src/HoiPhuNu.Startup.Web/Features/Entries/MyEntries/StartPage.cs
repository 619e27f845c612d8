namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>Before an entry is begun: the contest, until when, what will be asked.</summary>
public sealed class StartPage
{
    public required string ContestTitle { get; init; }

    public required string ContestSlug { get; init; }

    public required DateTime? ClosesAt { get; init; }

    /// <summary>Why she cannot begin; null: she can.</summary>
    public string? WhyNot { get; set; }

    /// <summary>Drafts she already has in this contest.</summary>
    public required IReadOnlyList<DraftLink> Drafts { get; init; }

    public StartForm Form { get; set; } = new();

    public sealed record DraftLink(Guid Id, string Title, DateTime SavedAt);
}
