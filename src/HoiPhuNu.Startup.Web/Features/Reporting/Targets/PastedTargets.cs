using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Activities.Import;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

/// <summary>
/// Fills the grid from a piece of a spreadsheet: units in the first column by code, name or another name they have; indicators in a line
/// above them by code or name, or without such a line in the order the grid shows. Nothing is stored, and what fits nowhere is said with its place.
/// </summary>
public static class PastedTargets
{
    /// <param name="page">With what was typed before.</param>
    /// <param name="form">Whose pasted text is read. The grid is written in the Vietnamese way afterwards, and where that is not how the text was written its mark says so.</param>
    /// <param name="typed">Cells she changed by hand: their columns stay in the grid.</param>
    /// <param name="T">Sentences.</param>
    public static void Into(TargetsPage page, TargetsForm form, IReadOnlyCollection<(Guid Unit, Guid Indicator)> typed, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(T);
        var faults = new List<string>();
        page.PasteFaults = faults;
        if (LinesOf(form.Pasted ?? "") is not { } lines)
        {
            faults.Add(T["Phần dán chưa đọc được: có dấu ngoặc kép chưa đóng, hoặc quá nhiều cột. Chép lại các ô từ bảng tính rồi dán lần nữa."]);
            return;
        }

        var kept = page.Columns.Where(c => typed.Any(key => key.Indicator == c.Id) || page.Units.Any(u => page.Cell(u, c).Fault.Length > 0)).ToList();
        if (Columns(page, lines, kept, faults, T) is not var (columns, values))
        {
            return;
        }

        var (seen, shown) = (new Dictionary<Guid, int>(), form.ReadShown());
        foreach (var line in values)
        {
            if (UnitOf(page, line.At(0).Text, line.Number, seen, faults, T) is not { } unit)
            {
                continue;
            }

            for (var i = 1; i < line.Cells.Count; i++)
            {
                if (line.At(i).IsEmpty)
                {
                    continue;
                }

                if (i > columns.Count)
                {
                    faults.Add(T["Dòng {0}, cột {1}: bảng không có cột này. Thêm dòng đầu ghi mã hoặc tên chỉ tiêu.", line.Number, i + 1]);
                }
                else if (columns[i - 1] is { } column)
                {
                    Put(unit, column, line.At(i).Text, T["Dòng {0}, cột “{1}”: ", line.Number, column.Name]);
                }
            }
        }

        page.Columns = [.. columns.OfType<TargetColumn>().Concat(kept).Distinct()];
        if (page.IsPasted)
        {
            WriteOurWay(page, form);
        }

        void Put(TargetUnit unit, TargetColumn column, string text, string place)
        {
            var (stored, name) = (page.Cell(unit, column), TargetsPage.Key(unit, column));
            var (value, fault) = TargetNumber.Read(text, column.Kind, form.Mark, T);
            var was = form.Cells.ContainsKey(name) ? shown.GetValueOrDefault(name, "") : stored.Shown;
            page.Cells[(unit.Id, column.Id)] = (fault.Length > 0 ? new TargetCell(text, stored.Value, place + fault) : new TargetCell(text, value)) with { Shown = was };
            page.IsPasted = true;
        }
    }

    /// <summary>Every changed cell as the grid writes numbers, so that she sees how each was understood and it is understood the same when it is saved.</summary>
    private static void WriteOurWay(TargetsPage page, TargetsForm form)
    {
        var kinds = page.Columns.ToDictionary(c => c.Id, c => c.Kind);
        foreach (var (key, cell) in page.Cells.Where(c => c.Value.Text != c.Value.Shown && kinds.ContainsKey(c.Key.Indicator)).ToList())
        {
            page.Cells[key] = cell with { Text = TargetNumber.OurWay(cell, kinds[key.Indicator], form.Mark) };
        }

        form.Mark = form.Mark == DecimalMark.Point ? DecimalMark.Comma : form.Mark;
    }

    /// <returns>Null: it cannot be taken apart.</returns>
    private static IReadOnlyList<ImportLine>? LinesOf(string pasted)
    {
        // Copied cells have tabs between them; a title above them has none, and would be asked for commas.
        var lines = pasted.ReplaceLineEndings("\n").Split('\n');
        var titles = Array.FindIndex(lines, l => l.Contains('\t', StringComparison.Ordinal));
        try
        {
            return DelimitedRows.Read(string.Join('\n', lines.Select((l, i) => i < titles ? "" : l))).Lines;
        }
        catch (ImportFileException)
        {
            return null;
        }
    }

    /// <summary>A line above the units whose cells are indicators is the head; where there is none the grid's own order counts.</summary>
    /// <returns>The columns and the lines below the head; null: there is a head, but of what is not known, so no number is put anywhere.</returns>
    private static (List<TargetColumn?> Columns, IEnumerable<ImportLine> Lines)? Columns(TargetsPage page, IReadOnlyList<ImportLine> lines, List<TargetColumn> kept, List<string> faults, IStringLocalizer T)
    {
        var above = lines.TakeWhile(l => UnitsOf(page, l.At(0).Text).Count == 0).ToList();
        var at = (above.Count > 0 ? above : lines.Take(1).ToList()).FindIndex(l => l.Cells.Skip(1).Any(c => Find(page, c.Text) is not null));
        if (at < 0)
        {
            if (above.Find(l => l.Cells.Skip(1).Any(c => !c.IsEmpty)) is { } words && words.Cells.Skip(1).Any(c => !c.IsEmpty && !TargetNumber.IsNumber(c.Text)))
            {
                faults.Add(T["Dòng {0} không ghi chỉ tiêu nào của chương trình này, nên chưa điền ô nào. Ghi mã hoặc tên chỉ tiêu như ở đầu các cột trong bảng.", words.Number]);
                return null;
            }

            return ([.. page.Columns], lines);
        }

        var (head, places) = (new List<TargetColumn?>(), new Dictionary<TargetColumn, int>());
        foreach (var cell in lines[at].Cells.Skip(1))
        {
            var (column, place) = (Find(page, cell.Text), head.Count + 2);
            if (column is null && !cell.IsEmpty)
            {
                faults.Add(T["Cột {0}: không có chỉ tiêu “{1}” trong chương trình này. Cột ấy không được đọc.", place, cell.Text]);
            }
            else if (column is not null && !places.TryAdd(column, place))
            {
                faults.Add(T["Cột {0}: chỉ tiêu “{1}” đã có ở cột {2}. Cột sau không được đọc.", place, column.Name, places[column]]);
                column = null;
            }

            head.Add(column);
        }

        if (places.Keys.Union(kept).Count() > page.MostShown)
        {
            faults.Add(T["Mỗi lần nhiều nhất {0} cột với chừng này đơn vị. Dán các cột còn lại ở lần sau.", page.MostShown]);
            var allowed = kept.Union(places.OrderBy(p => p.Value).Select(p => p.Key)).Take(page.MostShown).ToHashSet();
            head = [.. head.Select(c => c is not null && allowed.Contains(c) ? c : null)];
        }

        return (head, lines.Skip(at + 1));
    }

    private static TargetColumn? Find(TargetsPage page, string typed)
    {
        var folded = VietnameseText.Fold(typed);
        return folded.Length == 0 ? null
            : page.Indicators.FirstOrDefault(i => i.Code.Equals(typed, StringComparison.OrdinalIgnoreCase))
            ?? page.Indicators.FirstOrDefault(i => VietnameseText.Fold(i.Header) == folded)
            ?? page.Indicators.FirstOrDefault(i => i.NameFolded == folded);
    }

    private static List<TargetUnit> UnitsOf(TargetsPage page, string typed)
    {
        var folded = VietnameseText.Fold(typed);
        var found = page.Units.Where(u => u.Code == typed || u.NameFolded == folded || u.AliasesFolded.Contains($"|{folded}|", StringComparison.Ordinal)).ToList();
        return typed.Length == 0 ? [] : found.Count > 0 ? found : [.. page.Units.Where(u => folded.Length > 2 && u.NameFolded.EndsWith(" " + folded, StringComparison.Ordinal))];
    }

    private static TargetUnit? UnitOf(TargetsPage page, string typed, int number, Dictionary<Guid, int> seen, List<string> faults, IStringLocalizer T)
    {
        var found = UnitsOf(page, typed);
        if (found.Count == 0)
        {
            faults.Add(T["Dòng {0}: không có đơn vị “{1}” ở đây. Dòng ấy không được đọc.", number, typed]);
            return null;
        }

        if (found.Count > 1)
        {
            faults.Add(T["Dòng {0}: “{1}” có thể là {2}. Ghi mã đơn vị.", number, typed, string.Join(", ", found.Select(u => $"{u.Name} ({u.Code})"))]);
            return null;
        }

        if (!seen.TryAdd(found[0].Id, number))
        {
            faults.Add(T["Dòng {0}: đơn vị này đã có ở dòng {1}. Dòng sau không được đọc.", number, seen[found[0].Id]]);
            return null;
        }

        return found[0];
    }
}
