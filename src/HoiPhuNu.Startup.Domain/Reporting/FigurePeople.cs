namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>People of one rule: those known by name or account once each, typed totals as they are.</summary>
internal sealed class FigurePeople(int windows)
{
    private const long Unknown = long.MinValue;

    // Of each person: a bit for each group she is in, one for each group somebody told of her, and whether she stands on a sheet.
    private const int Told = 8, OnSheet = 1 << 16, Woman = 1 << (int)Split.Women, SexTold = Woman << Told;
    private static readonly Split[] Groups = [Split.Minority, Split.FemaleHeaded, Split.Poor, Split.NearPoor, Split.Disabled];
    private readonly Dictionary<int, int>[] _known = [.. Enumerable.Range(0, windows).Select(_ => new Dictionary<int, int>())];
    private readonly long[] _typed = Blank(windows);
    private readonly HashSet<(int Line, int Window, int Person)> _linePeople = [];
    private readonly Dictionary<(int Line, int Window), long> _lines = [];
    private readonly long[] _parts = Blank((int)Split.Women + 1);
    private readonly HashSet<int> _onSheets = [];
    private int _untold;
    private bool _sheetsOverlap;

    public void Take(int window, int line, long value, in FigureFact fact, int person, ReadOnlySpan<FigurePerson> roll, FigureRule rule)
    {
        if (fact.HasRollCall && !roll.IsEmpty)
        {
            foreach (var one in roll)
            {
                Note(window, line, one.Number, OnSheet | SexTold | (one.IsWoman ? Woman : 0), ofSheet: true);
            }

            AddParts(window, fact, rule, value: roll.Length, women: false);
        }
        else if (person >= 0 && fact.OnePerson is not null)
        {
            var groups = 0;
            foreach (var split in Groups)
            {
                groups |= rule.Part(split, fact) is { } part ? (1 << ((int)split + Told)) | (part > 0 ? 1 << (int)split : 0) : 0;
            }

            Note(window, line, person, groups, ofSheet: false);
        }
        else
        {
            _typed[window] = (_typed[window] == Unknown ? 0 : _typed[window]) + value;
            if (line >= 0 && window < FigureTable.Same)
            {
                _lines[(line, window)] = _lines.GetValueOrDefault((line, window)) + value;
            }

            AddParts(window, fact, rule, value, women: true);
        }
    }

    public long? Total(int window) =>
        _typed[window] == Unknown && _known[window].Count == 0 ? null : (_typed[window] == Unknown ? 0 : _typed[window]) + _known[window].Count;

    public IEnumerable<(int Line, int Window, long Count)> Lines() => _lines.Select(l => (l.Key.Line, l.Key.Window, l.Value));

    /// <summary>
    /// What is told of the group, and whether something does not tell it. Groups of a sheet are totals without names: once somebody of a sheet
    /// stands in a second record too, nobody can tell how many of a group there are.
    /// </summary>
    public (long? Known, bool IsUntold) Part(Split split)
    {
        if (split != Split.Women && _sheetsOverlap)
        {
            return (null, false);
        }

        var (group, told) = (1 << (int)split, 1 << ((int)split + Told));
        var (named, isTold, isUntold) = (0L, _parts[(int)split] != Unknown, (_untold & group) != 0);
        foreach (var groups in _known[FigureTable.Result].Values)
        {
            named += (groups & group) != 0 ? 1 : 0;
            isTold |= (groups & told) != 0;
            isUntold |= (groups & (told | OnSheet)) == 0;
        }

        return (isTold ? Math.Max(0, _parts[(int)split]) + named : null, isUntold);
    }

    private void Note(int window, int line, int person, int groups, bool ofSheet)
    {
        var known = _known[window];
        if (window == FigureTable.Result)
        {
            // Whichever of the two came first.
            _sheetsOverlap |= ofSheet ? known.ContainsKey(person) : _onSheets.Contains(person);
            if (ofSheet)
            {
                _onSheets.Add(person);
            }
        }

        known[person] = known.GetValueOrDefault(person) | groups;
        if (line >= 0 && window < FigureTable.Same && _linePeople.Add((line, window, person)))
        {
            _lines[(line, window)] = _lines.GetValueOrDefault((line, window)) + 1;
        }
    }

    private void AddParts(int window, in FigureFact fact, FigureRule rule, long value, bool women)
    {
        if (window != FigureTable.Result)
        {
            return;
        }

        foreach (var split in rule.Rule.Splits)
        {
            if (split == Split.Women && !women)
            {
                continue;
            }

            if (rule.Part(split, fact) is { } part)
            {
                _parts[(int)split] = Math.Max(0, _parts[(int)split]) + part;
            }
            else if (value != 0)
            {
                _untold |= 1 << (int)split;
            }
        }
    }

    private static long[] Blank(int length)
    {
        var blank = new long[length];
        Array.Fill(blank, Unknown);
        return blank;
    }
}
