namespace HoiPhuNu.Startup.Web.Features.Entries;

/// <summary>An entry file to be read, for _FactSheet.</summary>
/// <param name="Blocks">In the order of the task list.</param>
/// <param name="ChangeAt">Where "Thay đổi" leads, "/ho-so/…": the page's slug follows; null shows no such links.</param>
/// <param name="Level">Heading level of the parts.</param>
public sealed record FactSheet(IReadOnlyList<FactBlock> Blocks, string? ChangeAt = null, int Level = 2);
