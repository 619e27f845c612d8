namespace HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;

/// <summary>A table of figures: drawn on the page and written into the files from the same cells.</summary>
/// <param name="Key">Anchor.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Note">How it is counted.</param>
/// <param name="Head">Of the first column.</param>
/// <param name="Columns">Of the figures.</param>
/// <param name="Rows">Name and figures.</param>
public sealed record PortfolioTable(string Key, string Title, string Note, string Head, IReadOnlyList<string> Columns, IReadOnlyList<PortfolioTable.Row> Rows)
{
    public sealed record Row(string Name, IReadOnlyList<PortfolioCell> Cells, bool IsTotal = false);
}
