using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>
/// Whose records a unit's report is made of, as the units stood on its last day: those below it, and those that had ended by then and were
/// taken over by one of them. A report of earlier days does not have them: they report on their own, under their old names.
/// </summary>
public sealed class ReportScope
{
    /// <summary>More units than this are not named in a query: all records are read, and those of others left aside.</summary>
    private const int MostNamed = 1_500;

    private const int Deepest = 24;

    private readonly ReportUnit[] _all;
    private readonly Dictionary<Guid, int> _numbers;
    private readonly bool?[] _within;
    private readonly DateOnly _day;
    private readonly ReportUnit _unit;
    private readonly List<(ReportUnit Unit, string Name, bool IsDirect)> _lines = [];
    private readonly Dictionary<(Guid, bool), int> _lineOf = [];
    private LineDetail _detail;

    /// <param name="units">Those below the unit and those that ended; others do no harm.</param>
    /// <param name="unitId">Whose report; one of them.</param>
    /// <param name="to">Its last day.</param>
    /// <param name="detail">Which lines.</param>
    public ReportScope(IReadOnlyList<ReportUnit> units, Guid unitId, DateOnly to, LineDetail detail)
    {
        _all = [.. units];
        _numbers = new Dictionary<Guid, int>(_all.Length);
        for (var i = 0; i < _all.Length; i++)
        {
            _numbers[_all[i].Id] = i;
        }

        _unit = _all[_numbers[unitId]];
        // One that has ended reports as its units stood on its own last day.
        _day = _unit.ValidTo is { } last && last < to ? last : to;
        _within = new bool?[_all.Length];
        for (var i = 0; i < _all.Length; i++)
        {
            IsWithin(i);
        }

        Units = Draw(detail);
        Name();
    }

    public string UnitName => _unit.Name;

    /// <summary>By number, for the table.</summary>
    public IReadOnlyList<FigureUnit> Units { get; private set; }

    /// <summary>Null: too many to name.</summary>
    public IReadOnlyList<Guid>? Ids { get; private set; }

    public int LineCount => _lines.Count;

    /// <summary>The lines, and which of them stand for what a unit does itself: those only where there is something.</summary>
    public IEnumerable<(int Line, Guid UnitId, string Name, bool IsDirect)> Lines => _lines.Select((l, i) => (i, l.Unit.Id, l.Name, l.IsDirect));

    /// <summary>Paths of units inside that do not lie below the unit: what is below them may be inside too.</summary>
    public IReadOnlyList<string> PathsTakenOver => [.. _all.Where((u, i) => _within[i] == true && !IsBelow(u)).Select(u => u.Path)];

    /// <summary>−1: not in this report.</summary>
    public int NumberOf(Guid unitId) => _numbers.TryGetValue(unitId, out var number) && _within[number] == true ? number : -1;

    /// <summary>The commune whose place it is today, or a unit that lies in none: people are told apart by name within it.</summary>
    public int HomeOf(int number)
    {
        for (var steps = 0; steps < Deepest; steps++)
        {
            if (Units[number].Successor is >= 0 and var next)
            {
                number = next;
            }
            else if (_all[number].Level > UnitLevel.Commune && Of(_all[number].ParentId) is { Level: >= UnitLevel.Commune } above)
            {
                number = _numbers[above.Id];
            }
            else
            {
                break;
            }
        }

        return number;
    }

    /// <summary>Units taken over whose records are in the table, by the highest one that ended.</summary>
    public IReadOnlyList<string> Absorbed(FigureTable table) =>
        [.. _all.Where((u, i) => _within[i] == true && !IsBelow(u) && table.Contributes(i)).Select(Root).DistinctBy(u => u.Id).OrderBy(u => u.SortKey, StringComparer.Ordinal).Select(u => u.Name)];

    /// <summary>Units that ended without a successor, whose stands are left out.</summary>
    public IReadOnlyList<string> Ended(FigureTable table) =>
        [.. _all.Where((u, i) => _within[i] == true && table.HasEnded(i)).OrderBy(u => u.SortKey, StringComparer.Ordinal).Select(u => u.Name)];

    /// <summary>
    /// Only what no unit below reports: what the unit did itself, units that send no report of their own, as a women's association of a school,
    /// and what ended below it without a successor. Together with the reports of those below it is everything.
    /// </summary>
    public void KeepOwn()
    {
        Keep([.. _all.Select((u, i) => _within[i] == true && !IsReported(u))]);
        Units = Draw(_detail);
        Name();
    }

    /// <summary>Only what the unit did itself, and what ended below it without a successor: its own line in a table with these lines.</summary>
    public void KeepDirect(LineDetail detail)
    {
        var before = _detail;
        var units = Draw(detail);
        Keep([.. _all.Select((_, i) => _within[i] == true && units[i].Line is var line and >= 0 && _lines[line] is { IsDirect: true } own && own.Unit == _unit)]);
        Units = Draw(before);
        Name();
    }

    /// <summary>Without these units, what is below them, and what they took over.</summary>
    public void LeaveOut(IReadOnlySet<Guid> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        Keep([.. _all.Select((u, i) => _within[i] == true && !IsOf(u, units))]);
        Units = Draw(_detail);
        Name();
    }

    private bool IsOf(ReportUnit unit, IReadOnlySet<Guid> units)
    {
        for (var (at, steps) = (unit, 0); at is not null && at != _unit && steps < Deepest; at = Above(at), steps++)
        {
            if (units.Contains(at.Id))
            {
                return true;
            }
        }

        return false;
    }

    private void Keep(bool[] within)
    {
        for (var i = 0; i < within.Length; i++)
        {
            _within[i] = within[i];
        }
    }

    /// <summary>It or a unit above it, below the one asked for, is asked for a report of its own: see AskedIn of the queries.</summary>
    private bool IsReported(ReportUnit unit)
    {
        for (var (at, steps) = (unit, 0); at is not null && at != _unit && steps < Deepest; at = Above(at), steps++)
        {
            if (at.Level is UnitLevel.Province or UnitLevel.Commune && Stands(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool Stands(ReportUnit unit) => (unit.ValidFrom is null || unit.ValidFrom <= _day) && !HasEnded(unit);

    private void Name()
    {
        Guid[] inside = [.. _all.Where((_, i) => _within[i] == true).Select(u => u.Id)];
        Ids = inside.Length > MostNamed ? null : inside;
    }

    private bool IsBelow(ReportUnit unit) => unit.Path.StartsWith(_unit.Path, StringComparison.Ordinal);

    private bool IsWithin(int number)
    {
        if (_within[number] is { } known)
        {
            return known;
        }

        _within[number] = false; // Should units ever point at each other in a ring.
        var unit = _all[number];
        var within = unit == _unit || (Above(unit) is { } above && IsWithin(_numbers[above.Id]));
        _within[number] = within;
        return within;
    }

    private bool HasEnded(ReportUnit unit) => unit.ValidTo < _day && unit != _unit;

    private ReportUnit? Of(Guid? id) => id is { } key && _numbers.TryGetValue(key, out var number) ? _all[number] : null;

    /// <summary>Who took it over, else the unit above.</summary>
    private ReportUnit? Above(ReportUnit unit) => HasEnded(unit) && unit.MergedIntoId is not null ? Of(unit.MergedIntoId) : Of(unit.ParentId);

    private ReportUnit Root(ReportUnit unit)
    {
        var root = unit;
        for (var above = Of(unit.ParentId); above is not null && _within[_numbers[above.Id]] == true && above != _unit; above = Of(above.ParentId))
        {
            root = above;
        }

        return root;
    }

    private List<FigureUnit> Draw(LineDetail detail)
    {
        _detail = detail;
        _lines.Clear();
        _lineOf.Clear();
        if (detail != LineDetail.None)
        {
            var isBase = detail == LineDetail.BaseUnits;
            var lines = _all.Where((u, i) => _within[i] == true && IsLine(u)).Select(u => (Unit: u, Group: isBase ? ProvinceOf(u) : null, IsDirect: false)).ToList();
            var above = isBase ? lines.Select(l => l.Group).OfType<ReportUnit>().Concat(_all.Where((u, i) => _within[i] == true && u.Level == UnitLevel.Province && u != _unit)).Append(_unit).Distinct().Where(u => !IsLine(u)) : [_unit];
            lines.AddRange(above.ToList().Select(u => (u, isBase && u != _unit ? u : null, true)));
            foreach (var (unit, group, isDirect) in lines
                .OrderBy(l => l.Group is not null).ThenBy(l => l.Group?.SortKey ?? "", StringComparer.Ordinal).ThenBy(l => l.Group?.Path ?? "", StringComparer.Ordinal)
                .ThenBy(l => !l.IsDirect).ThenBy(l => !l.Unit.IsTerritorial).ThenBy(l => l.Unit.SortKey, StringComparer.Ordinal).ThenBy(l => l.Unit.Path, StringComparer.Ordinal))
            {
                _lineOf[(unit.Id, isDirect)] = _lines.Count;
                _lines.Add((unit, isDirect ? $"{unit.Name} (trực tiếp)" : group is not null ? $"{unit.Name}, {group.Name}" : unit.Name, isDirect));
            }
        }

        return [.. _all.Select((u, i) => new FigureUnit(_within[i] == true ? LineOf(u) : -1, _within[i] == true && HasEnded(u) && Of(u.MergedIntoId) is { } into ? _numbers[into.Id] : -1, HasEnded(u) ? u.ValidTo : null))];
    }

    private bool IsLine(ReportUnit unit) =>
        Stands(unit) && (_detail == LineDetail.NextLevel ? unit != _unit && Above(unit) == _unit : unit.Level == UnitLevel.Commune);

    private ReportUnit? ProvinceOf(ReportUnit unit)
    {
        for (var (at, steps) = (Above(unit), 0); at is not null && at != _unit && steps < Deepest; at = Above(at), steps++)
        {
            if (at.Level == UnitLevel.Province)
            {
                return at;
            }
        }

        return null;
    }

    private int LineOf(ReportUnit unit)
    {
        for (var (at, steps) = (unit, 0); at is not null && steps < Deepest && _lines.Count > 0; at = at == _unit ? null : Above(at), steps++)
        {
            if (_lineOf.TryGetValue((at.Id, false), out var line) || _lineOf.TryGetValue((at.Id, true), out line))
            {
                return line;
            }
        }

        return -1;
    }
}
