namespace HoiPhuNu.Startup.Web.Features.Shared.Export;

/// <param name="Header">As the page heads it.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Width">In characters.</param>
public sealed record SheetColumn(string Header, CellKind Kind = CellKind.Text, int Width = 18);
