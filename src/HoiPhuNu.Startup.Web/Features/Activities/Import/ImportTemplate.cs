using HoiPhuNu.Startup.Web.Features.Shared.Export;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>A sheet to fill in: every heading the import knows and a line for each of her units with its code.</summary>
public static class ImportTemplate
{
    public static Sheet Of(IReadOnlyList<(string Code, string Name)> units, IStringLocalizer T)
    {
        var columns = RecordColumns.Headings(T);
        return new Sheet(T["Mẫu nhập số liệu"], columns, [.. units.Select(u => (IReadOnlyList<object?>)[u.Code, u.Name, .. Enumerable.Repeat<object?>(null, columns.Count - 2)])]);
    }
}
