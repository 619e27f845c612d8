using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Web.Features.Entries.Screening;

/// <summary>All submitted entries of a contest, and how many drafts there are where.</summary>
public sealed class ScreeningListPage
{
    public required string Slug { get; init; }

    public required string ContestTitle { get; init; }

    public required ScreeningFilter Filter { get; init; }

    public required PageOf<Row> Page { get; init; }

    public required IReadOnlyDictionary<EntryStatus, int> Counts { get; init; }

    public required int DraftCount { get; init; }

    /// <summary>Drafts by commune: counted, never read.</summary>
    public required PageOf<(string Commune, int Count)> Drafts { get; init; }

    public required IReadOnlyList<FieldOption> Tracks { get; init; }

    public required IReadOnlyList<FieldOption> Sectors { get; init; }

    public required IReadOnlyList<FieldOption> Units { get; init; }

    public sealed record Row(Guid Id, string Code, string Title, string Entrant, string Commune, string Track, string Sector, EntryStatus Status, DateTime SubmittedAt, int Number, bool IsHelped, DateTime? ReturnedUntil);
}
