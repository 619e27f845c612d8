namespace HoiPhuNu.Startup.Web.Features.Shared.Export;

/// <summary>A table to be carried away: exactly the rows and columns the page shows under its filters, all pages of them.</summary>
/// <param name="Name">Of the sheet and the file: letters and digits make the file name.</param>
/// <param name="Columns">In the order of the page.</param>
/// <param name="Rows">
/// One value for each column: string, int, long, decimal, <see cref="PercentValue"/>, DateOnly, or null for blank. Walked once, row by row: a long table
/// need never stand in memory whole.
/// </param>
public sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>Above the table: what it is, whose, of which days. XLSX only; a CSV is its table.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Rows, counted from nought, that stand out: headings, a total.</summary>
    public IReadOnlySet<int> BoldRows { get; init; } = new HashSet<int>();

    /// <summary>Columns that stay when the rest is moved sideways.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Printed across the long side, as wide as the paper.</summary>
    public bool IsLandscape { get; init; }
}
