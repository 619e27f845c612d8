using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

/// <summary>What she typed over a grid as it was shown to her.</summary>
public static class TypedTargets
{
    /// <summary>Puts it on the page; what cannot be read stays there as typed, with the reason.</summary>
    /// <returns>Readable cells that no longer say what they said when they were shown, with what they mean now; the others are nobody's change.</returns>
    public static Dictionary<(Guid Unit, Guid Indicator), long?> Into(TargetsPage page, TargetsForm form, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(T);
        var (typed, shown) = (new Dictionary<(Guid, Guid), long?>(), form.ReadShown());
        foreach (var unit in page.Units)
        {
            foreach (var column in page.Columns)
            {
                var name = TargetsPage.Key(unit, column);
                var (key, was) = ((unit.Id, column.Id), shown.GetValueOrDefault(name, ""));
                if (!form.Cells.TryGetValue(name, out var posted) || (posted ?? "") == was)
                {
                    continue;
                }

                var text = posted ?? "";
                var (value, fault) = text.Length == 0 ? (null, "") : TargetNumber.Read(text, column.Kind, form.Mark, T);
                if (fault.Length > 0)
                {
                    page.Cells[key] = new TargetCell(text, page.Cell(unit, column).Value, T["{0}, “{1}”: {2}", unit.Name, column.Name, fault]) { Shown = was };
                    continue;
                }

                page.Cells[key] = new TargetCell(text, value) { Shown = was };
                typed[key] = value;
            }
        }

        return typed;
    }
}
