namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>
/// Adds up facts under rules, in one pass: each fact is looked at once, and counts once in a rule however many of its topics, headings and
/// programmes it answers to. Definitions: docs/programme-figures.md.
/// </summary>
public sealed class FigureTable
{
    internal const int Result = 0, Cumulative = 1, Same = 2;
    private const long Unknown = long.MinValue;
    private const int Splits = (int)Split.Women;

    private readonly FigureRule[] _rules;
    private readonly FigureWindow[] _windows;
    private readonly FigureUnit[] _units;
    private readonly Split? _behindSplit;
    private readonly List<FigurePart>? _behind;

    // Of (rule, window), and of (line, rule, window) for the first two windows.
    private readonly long[] _sums, _wholes, _lineSums, _lineWholes;
    private readonly long[] _splits;

    // Of each rule a bit for each group that something it added did not tell.
    private readonly int[] _untold;
    private readonly bool[] _contributes, _ended;

    // Of (rule, window): under which poverty standards a stock was told.
    private readonly (int Oldest, int Newest)[] _standards;

    private readonly Dictionary<(IndicatorSource, Activities.RecordKind, string), int[]> _rulesOf = [];
    private readonly Dictionary<(int Rule, int Window, int Unit, string Topic), LastStand> _stands = [];
    private readonly FigurePeople?[] _people;
    private bool _done;

    /// <param name="rules">In the order of the rows.</param>
    /// <param name="period">Period, cumulative days, and the days compared with.</param>
    /// <param name="units">By number.</param>
    /// <param name="lines">How many lines.</param>
    /// <param name="listsBehind">Keeps what the results in the period are made of.</param>
    /// <param name="behindSplit">Only of what this group is made of.</param>
    /// <param name="further">Further days whose totals are asked for, none later than the period's last: see <see cref="FurtherOf"/>.</param>
    public FigureTable(IReadOnlyList<FigureRule> rules, (FigureWindow Result, FigureWindow Cumulative, FigureWindow Same) period, IReadOnlyList<FigureUnit> units, int lines, bool listsBehind = false, Split? behindSplit = null, IReadOnlyList<FigureWindow>? further = null)
    {
        _rules = [.. rules];
        _windows = [period.Result, period.Cumulative, period.Same, .. further ?? []];
        _units = [.. units];
        (_behindSplit, _behind) = (behindSplit, listsBehind ? [] : null);
        (_sums, _wholes) = (Blank(_rules.Length * _windows.Length), new long[_rules.Length * _windows.Length]);
        (_lineSums, _lineWholes) = (Blank(lines * _rules.Length * 2), new long[_rules.Any(r => r.IsRatio) ? lines * _rules.Length * 2 : 0]);
        (_splits, _untold) = (Blank(_rules.Length * (Splits + 1)), new int[_rules.Length]);
        (_contributes, _ended) = (new bool[_units.Length], new bool[_units.Length]);
        _standards = new (int, int)[_rules.Length * _windows.Length];
        _people = [.. _rules.Select(r => r.IsDistinct ? new FigurePeople(_windows.Length) : null)];
    }

    /// <summary>Each fact exactly once.</summary>
    /// <param name="fact">Not removed.</param>
    /// <param name="unit">Number of its unit.</param>
    /// <param name="person">Number of the woman it is about; −1: none is known.</param>
    /// <param name="roll">Its roll call, where a rule counts distinct people.</param>
    public void Take(in FigureFact fact, int unit, int person = -1, ReadOnlySpan<FigurePerson> roll = default)
    {
        foreach (var r in RulesOf(fact))
        {
            var rule = _rules[r];
            if (!rule.Takes(fact) || !rule.Measured(fact, out var value, out var whole))
            {
                continue;
            }

            for (var w = 0; w < _windows.Length; w++)
            {
                // Of a stock the cumulative figure is the stand itself.
                if ((w == Cumulative && rule.IsStock) || !rule.Counts(fact, _windows[w]))
                {
                    continue;
                }

                if (rule.IsStock && rule.Source == IndicatorSource.Records && FigureRule.IsStand(fact.Kind))
                {
                    Stand(r, w, unit, fact, value, whole);
                }
                else
                {
                    Count(r, w, unit, fact, value, whole, person, roll);
                }
            }
        }
    }

    /// <summary>After the last fact: of each unit and topic the last stand counts, none that a successor has told anew, and none of a unit that ended without one.</summary>
    public void Close()
    {
        if (_done)
        {
            return;
        }

        _done = true;
        foreach (var ((r, w, unit, topic), stand) in _stands)
        {
            if (StillStands(r, w, unit, topic))
            {
                Count(r, w, unit, stand.Fact, stand.Value, stand.Whole);
            }
        }

        for (var r = 0; r < _rules.Length; r++)
        {
            if (_people[r] is { } people)
            {
                for (var w = 0; w < _windows.Length; w++)
                {
                    _sums[(r * _windows.Length) + w] = people.Total(w) ?? Unknown;
                }

                foreach (var (line, w, count) in people.Lines())
                {
                    _lineSums[LineAt(line, r, w)] = count;
                }

                foreach (var split in _rules[r].Rule.Splits)
                {
                    var (known, isUntold) = people.Part(split);
                    _splits[(r * (Splits + 1)) + (int)split] = known ?? Unknown;
                    _untold[r] |= isUntold ? 1 << (int)split : 0;
                }
            }
        }
    }

    public long? ResultOf(int rule) => Figure(rule, Result);

    public long? CumulativeOf(int rule) => Figure(rule, _rules[rule].IsStock ? Result : Cumulative);

    public long? SamePeriodOf(int rule) => Figure(rule, Same);

    /// <param name="rule">Its number.</param>
    /// <param name="number">Of the further days.</param>
    public long? FurtherOf(int rule, int number) => Figure(rule, Same + 1 + number);

    /// <summary>From this day to the last of the period, where those days were asked for; of a stock the stand.</summary>
    public long? SinceOf(int rule, DateOnly from) =>
        _rules[rule].IsStock ? ResultOf(rule)
        : Array.FindIndex(_windows, w => w.From == from && w.To == _windows[Result].To) is >= 0 and var window ? Figure(rule, window)
        : null;

    /// <summary>Oldest and newest poverty standard under which what stands was told, by first year; null: nothing was, or the rule does not hang on it.</summary>
    /// <param name="rule">Of a stock.</param>
    /// <param name="yearBefore">At the end of the days compared with.</param>
    public (int Oldest, int Newest)? StandardsOf(int rule, bool yearBefore) => _standards[(rule * _windows.Length) + (yearBefore ? Same : Result)] is { Oldest: > 0 } told ? told : null;

    /// <summary>Null where one of the things added does not tell the group: what the others tell is not the group.</summary>
    public long? SplitOf(int rule, Split split) => IsUntold(rule, split) ? null : Known(_splits[(rule * (Splits + 1)) + (int)split]);

    /// <summary>Some of what is added tells the group, some does not.</summary>
    public bool IsPartlyTold(int rule, Split split) => IsUntold(rule, split) && Known(_splits[(rule * (Splits + 1)) + (int)split]) is not null;

    public (long? Result, long? Cumulative) LineOf(int line, int rule) =>
        (LineFigure(line, rule, Result), LineFigure(line, rule, _rules[rule].IsStock ? Result : Cumulative));

    public bool HasLine(int line) => Enumerable.Range(0, _rules.Length).Any(r => LineOf(line, r) is not (null, null));

    /// <summary>Something of this unit is in the table.</summary>
    public bool Contributes(int unit) => _contributes[unit];

    /// <summary>The unit ended without a successor, and a stand of it is left out of the results for that.</summary>
    public bool HasEnded(int unit) => _ended[unit];

    /// <summary>What the results in the period are made of, each thing once, the latest first.</summary>
    public IReadOnlyList<FigurePart> Behind() =>
        [.. (_behind ?? []).GroupBy(b => b.Id).Select(g => new FigurePart(g.Key, g.Max(b => b.On), g.Sum(b => b.Value), g.Sum(b => b.Whole))).OrderByDescending(b => b.On).ThenByDescending(b => b.Id)];

    private static long[] Blank(int length)
    {
        var blank = new long[length];
        Array.Fill(blank, Unknown);
        return blank;
    }

    private static long? Known(long value) => value == Unknown ? null : value;

    /// <summary>Hundredths of a percent, half up.</summary>
    private static long? Percent(long part, long whole) => whole <= 0 ? null : (long)Math.Round((decimal)part * 10_000 / whole, MidpointRounding.AwayFromZero);

    private int[] RulesOf(in FigureFact fact)
    {
        var key = (fact.Source, fact.Kind, fact.Topic ?? "");
        if (!_rulesOf.TryGetValue(key, out var rules))
        {
            _rulesOf[key] = rules = [.. Enumerable.Range(0, _rules.Length).Where(r => _rules[r].TakesTopic(key.Source, key.Kind, key.Item3))];
        }

        return rules;
    }

    private bool IsUntold(int rule, Split split) => (_untold[rule] & (1 << (int)split)) != 0;

    private int LineAt(int line, int rule, int window) => (((line * _rules.Length) + rule) * 2) + window;

    private void Count(int r, int w, int unit, in FigureFact fact, long value, long whole, int person = -1, ReadOnlySpan<FigurePerson> roll = default)
    {
        var rule = _rules[r];
        _contributes[unit] = true;
        if (_people[r] is { } people)
        {
            people.Take(w, _units[unit].Line, value, fact, person, roll, rule);
        }
        else
        {
            Add(r, w, unit, value, whole);
            if (w == Result)
            {
                AddSplits(r, rule, fact, value);
            }
        }

        if (rule is { IsStock: true, Rule.HangsOnPovertyStandard: true })
        {
            ref var told = ref _standards[(r * _windows.Length) + w];
            var standard = Activities.PovertyStandard.On(fact.On);
            told = told.Oldest == 0 ? (standard, standard) : (Math.Min(told.Oldest, standard), Math.Max(told.Newest, standard));
        }

        if (w == Result)
        {
            Behind(rule, fact, value, whole);
        }
    }

    private void Add(int rule, int window, int unit, long value, long whole)
    {
        var at = (rule * _windows.Length) + window;
        _sums[at] = checked((_sums[at] == Unknown ? 0 : _sums[at]) + value);
        _wholes[at] = checked(_wholes[at] + whole);
        var line = _units[unit].Line;
        if (line >= 0 && window < Same)
        {
            at = LineAt(line, rule, window);
            _lineSums[at] = checked((_lineSums[at] == Unknown ? 0 : _lineSums[at]) + value);
            if (_rules[rule].IsRatio)
            {
                _lineWholes[at] = checked(_lineWholes[at] + whole);
            }
        }
    }

    private void AddSplits(int r, FigureRule rule, in FigureFact fact, long value)
    {
        foreach (var split in rule.Rule.Splits)
        {
            if (rule.Part(split, fact) is { } part)
            {
                ref var sum = ref _splits[(r * (Splits + 1)) + (int)split];
                sum = (sum == Unknown ? 0 : sum) + part;
            }
            else if (value != 0)
            {
                _untold[r] |= 1 << (int)split;
            }
        }
    }

    private void Behind(FigureRule rule, in FigureFact fact, long value, long whole)
    {
        if (_behind is null)
        {
            return;
        }

        if (_behindSplit is not { } split)
        {
            _behind.Add(new FigurePart(fact.Id, fact.On, value, rule.IsRatio ? whole : 0));
        }
        else if (rule.Part(split, fact) is > 0 and { } part)
        {
            _behind.Add(new FigurePart(fact.Id, fact.On, part, 0));
        }
    }

    private void Stand(int r, int w, int unit, in FigureFact fact, long value, long whole)
    {
        var key = (r, w, unit, fact.Topic);
        if (!_stands.TryGetValue(key, out var stand) || (fact.On, fact.Id).CompareTo((stand.Fact.On, stand.Fact.Id)) > 0)
        {
            _stands[key] = new LastStand(fact, value, whole);
        }
    }

    /// <summary>
    /// Until one that took the unit over, or took that one over, tells the same after the merger that brought it there. Where the last of them
    /// ended without a successor, its ground is told by others from then on.
    /// </summary>
    private bool StillStands(int r, int w, int unit, string topic)
    {
        var (at, brought) = (unit, DateOnly.MinValue);
        for (var steps = 0; steps < 16 && _units[at].EndedOn is { } ended; steps++)
        {
            brought = ended > brought ? ended : brought;
            if (_units[at].Successor is not (>= 0 and var next))
            {
                var stood = brought >= _windows[w].To;
                _ended[at] |= !stood && w == Result;
                return stood;
            }

            if (_stands.TryGetValue((r, w, next, topic), out var later) && later.Fact.On > brought)
            {
                return false;
            }

            at = next;
        }

        return true;
    }

    private long? Figure(int rule, int window)
    {
        var at = (rule * _windows.Length) + window;
        return _sums[at] == Unknown ? null : _rules[rule].IsRatio ? Percent(_sums[at], _wholes[at]) : _sums[at];
    }

    private long? LineFigure(int line, int rule, int window)
    {
        var at = LineAt(line, rule, window);
        return _lineSums[at] == Unknown ? null : _rules[rule].IsRatio ? Percent(_lineSums[at], _lineWholes[at]) : _lineSums[at];
    }

    private readonly record struct LastStand(FigureFact Fact, long Value, long Whole);
}
