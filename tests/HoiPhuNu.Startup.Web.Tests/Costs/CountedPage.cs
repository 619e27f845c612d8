using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Tests.Costs;

/// <summary>
/// One page whose SQL commands are counted in a small and in a large world.
/// <code>
/// new CountedPage("/to-chuc/{slug}/ho-so", w => w.Open.Secretary, w => $"/to-chuc/{w.Open.Slug}/ho-so").Lists("tbody tr"),
/// </code>
/// </summary>
/// <param name="Template">As routing knows it; several lines may stand for one.</param>
/// <param name="Who">Who opens it; null: anybody.</param>
/// <param name="Address">With the ids of this world.</param>
public sealed record CountedPage(string Template, Func<BusyWorld, Person?> Who, Func<BusyWorld, string> Address)
{
    /// <summary>CSS selector, within main, of the rows that are many in the large world; null: the page shows no list.</summary>
    public string? Rows { get; private init; }

    /// <summary>Why all rows stand on one page, however many; null: they are paged, or cut short.</summary>
    public string? WholeBecause { get; private init; }

    public bool IsCut { get; private init; }

    /// <summary>SQL commands it may ask.</summary>
    public int Most { get; private init; } = 15;

    /// <summary>More commands than others may, with the reason.</summary>
    public CountedPage MayAsk(int most, string because) => string.IsNullOrWhiteSpace(because) ? throw new ArgumentException("Say why.", nameof(because)) : this with { Most = most };

    /// <summary>A list with pages.</summary>
    public CountedPage Lists(string rows) => this with { Rows = rows };

    /// <summary>Only the first few are shown, on purpose.</summary>
    public CountedPage ShowsFirst(string rows) => this with { Rows = rows, IsCut = true };

    /// <summary>All of them on one page, with the reason.</summary>
    public CountedPage ShowsAll(string rows, string because) => this with { Rows = rows, WholeBecause = because };
}
