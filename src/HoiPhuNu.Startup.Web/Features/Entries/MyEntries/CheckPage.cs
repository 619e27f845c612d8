namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>All answers on one page, before submitting.</summary>
public sealed class CheckPage
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required string ContestTitle { get; init; }

    public required DateTime? Until { get; init; }

    public required FactSheet Sheet { get; init; }

    /// <summary>What is missing or wrong, each with the page where it is put right.</summary>
    public required IReadOnlyList<Lack> Lacks { get; init; }

    public required string? ClosedBecause { get; init; }

    public required bool IsSubmittedAsTyped { get; init; }

    public required int SubmittedVersion { get; init; }

    /// <summary>The woman's name when the reader types for her.</summary>
    public required string? HelpedName { get; init; }

    public SubmitForm Form { get; set; } = new();

    public sealed record Lack(string Text, string Href);
}
