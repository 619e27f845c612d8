namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Help;

/// <summary>Who helps or has helped with an entry, how the woman agreed, and what was typed by whom.</summary>
public sealed class HelpPage
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required string? HelpedName { get; init; }

    public required IReadOnlyList<EntryReader.Helper> Helpers { get; init; }
}
