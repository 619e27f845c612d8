namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

public sealed class MyEntriesPage
{
    public required PageOf<EntryRow> Page { get; init; }

    /// <summary>Contests that take entries now, soonest closing first.</summary>
    public required IReadOnlyList<OpenContest> Open { get; init; }

    /// <param name="Entered">She has an entry there already.</param>
    public sealed record OpenContest(string Slug, string Title, DateTime ClosesAt, bool Entered);
}
