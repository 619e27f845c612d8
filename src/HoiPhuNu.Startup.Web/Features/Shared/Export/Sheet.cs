namespace HoiPhuNu.Startup.Web.Features.Shared.Export;

/// <summary>A table to be carried away: exactly the rows and columns the page shows under its filters, all pages of them.</summary>
/// <param name="Name">Of the sheet and the file: letters and digits make the file name.</param>
/// <param name="Columns">In the order of the page.</param>
/// <param name="Rows">One value for each column: string, int, long, DateOnly, or null for blank.</param>
public sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
