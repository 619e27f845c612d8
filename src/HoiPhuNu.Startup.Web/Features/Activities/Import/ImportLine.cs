namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <param name="Number">In the file, from 1, as a spreadsheet numbers it.</param>
/// <param name="Cells">In the order of the columns; shorter where the rest is empty.</param>
public sealed record ImportLine(int Number, IReadOnlyList<ImportCell> Cells)
{
    public ImportCell At(int column) => column >= 0 && column < Cells.Count ? Cells[column] : ImportCell.Empty;
}
