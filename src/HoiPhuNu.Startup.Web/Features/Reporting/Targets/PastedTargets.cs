using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

/// <summary>
/// Fills the grid from a piece of a spreadsheet: units in the first column by code, name or another name they have; indicators in the first
/// line by code or name, or without such a line in the order the grid shows. Nothing is stored, and what fits nowhere is said with its place.
/// </summary>
public static class PastedTargets
{
    public static void Into(TargetsPage page, string pasted, DecimalMark mark, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(pasted);
        ArgumentNullException.ThrowIfNull(T);
        var faults = new List<string>();
        var lines = pasted.ReplaceLineEndings("\n").Split('\n').Select((text, i) => (Number: i + 1, Cells: text.Split('\t').Select(c => c.Trim()).ToArray())).Where(l => l.Cells.Any(c => c.Length > 0)).ToList();
        var columns = Columns(page, lines, faults, T);
        var seen = new Dictionary<Guid, int>();
        foreach (var (number, cells) in lines)
        {
            if (UnitOf(page, cells[0], number, seen, faults, T) is not { } unit)
            {
                continue;
            }

            for (var i = 1; i < cells.Length; i++)
            {
                if (cells[i].Length > 0 && i - 1 < columns.Count && columns[i - 1] is { } column)
                {
                    Put(page, unit, column, cells[i], mark, T["Dòng {0}, cột “{1}”: ", number, column.Name]);
                }
                else if (cells[i].Length > 0 && i - 1 >= columns.Count)
                {
                    faults.Add(T["Dòng {0}, cột {1}: bảng không có cột này. Thêm dòng đầu ghi mã hoặc tên chỉ tiêu.", number, i + 1]);
                }
            }
        }

        var read = columns.OfType<TargetColumn>().Distinct().Take(page.MostShown).ToList();
        page.Columns = read.Count > 0 ? read : page.Columns;
        (page.PasteFaults, page.IsPasted) = (faults, true);

        void Put(TargetsPage into, TargetUnit unit, TargetColumn column, string typed, DecimalMark how, string place)
        {
            var stored = into.Cell(unit, column);
            var (value, fault) = TargetNumber.Read(typed, column.Kind, how, T);
            into.Cells[(unit.Id, column.Id)] = fault.Length > 0 ? stored with { Text = typed, Fault = place + fault } : stored with { Text = TargetNumber.Write(value, column.Kind), Value = value };
        }
    }

    private static List<TargetColumn?> Columns(TargetsPage page, List<(int Number, string[] Cells)> lines, List<string> faults, IStringLocalizer T)
    {
        // A first line whose cells are indicators is the head; without one the grid's own order counts.
        var head = lines.Count > 0 ? lines[0].Cells.Skip(1).Select(c => Find(page, c)).ToList() : [];
        if (head.All(c => c is null))
        {
            return [.. page.Columns];
        }

        for (var i = 0; i < head.Count; i++)
        {
            if (head[i] is null && lines[0].Cells[i + 1].Length > 0)
            {
                faults.Add(T["Cột {0}: không có chỉ tiêu “{1}” trong chương trình này. Cột ấy không được đọc.", i + 2, lines[0].Cells[i + 1]]);
            }
        }

        if (head.OfType<TargetColumn>().Distinct().Count() > page.MostShown)
        {
            faults.Add(T["Mỗi lần nhiều nhất {0} cột với chừng này đơn vị. Dán các cột còn lại ở lần sau.", page.MostShown]);
            var allowed = head.OfType<TargetColumn>().Distinct().Take(page.MostShown).ToHashSet();
            head = [.. head.Select(c => c is not null && allowed.Contains(c) ? c : null)];
        }

        lines.RemoveAt(0);
        return head;
    }

    private static TargetColumn? Find(TargetsPage page, string typed)
    {
        var folded = VietnameseText.Fold(typed);
        return folded.Length == 0 ? null : page.Indicators.FirstOrDefault(i => i.Code.Equals(typed, StringComparison.OrdinalIgnoreCase)) ?? page.Indicators.FirstOrDefault(i => i.NameFolded == folded);
    }

    private static TargetUnit? UnitOf(TargetsPage page, string typed, int number, Dictionary<Guid, int> seen, List<string> faults, IStringLocalizer T)
    {
        var folded = VietnameseText.Fold(typed);
        var found = page.Units.Where(u => u.Code == typed || u.NameFolded == folded || u.AliasesFolded.Contains($"|{folded}|", StringComparison.Ordinal)).ToList();
        found = found.Count > 0 ? found : page.Units.Where(u => folded.Length > 2 && u.NameFolded.EndsWith(" " + folded, StringComparison.Ordinal)).ToList();
        if (typed.Length == 0 || found.Count == 0)
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
