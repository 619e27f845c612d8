namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <param name="Column">Heading of the cell; empty: the whole line.</param>
/// <param name="Cell">What stands in it, its beginning where it is long.</param>
/// <param name="Message">What to do.</param>
public sealed record ImportFault(string Column, string Cell, string Message)
{
    public const int LongestCell = 120;

    public static ImportFault Of(string column, string cell, string message)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return new(column, cell.Length > LongestCell ? cell[..LongestCell] + "…" : cell, message);
    }
}
