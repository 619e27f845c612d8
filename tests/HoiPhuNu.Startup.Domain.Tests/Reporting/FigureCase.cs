using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

/// <summary>A random little country: units that merge, records of every kind under several programmes, indicators of every sort; drawn from one number.</summary>
public sealed class FigureCase
{
    public static readonly string[] Programmes = ["A", "B", "C"];
    private static readonly string[] Topics = ["t1", "t2", "HTX", "X"];
    private static readonly RecordKind[] Kinds = Enum.GetValues<RecordKind>();
    private readonly Random _random;

    public FigureCase(int seed)
    {
        _random = new Random(seed);
        Units = MakeUnits();
        Asked = Units[_random.Next(3) == 0 ? 0 : _random.Next(Units.Count)].Id;
        var from = Day(2024, 2026);
        var to = from.AddDays(_random.Next(0, 400));
        Result = new FigureWindow(from, to);
        Cumulative = new FigureWindow(from.AddDays(-_random.Next(0, 200)), to);
        Same = new FigureWindow(from.AddYears(-1), to.AddYears(-1));
        SincePlan = new FigureWindow(from.AddDays(_random.Next(-500, 1)), to);
        Facts = [.. Enumerable.Range(0, _random.Next(0, 80)).Select(_ => MakeFact())];
        Rolls = Facts.Where(f => f.HasRollCall).ToDictionary(f => f.Id, _ => Enumerable.Range(0, _random.Next(1, 5)).Select(_ => _random.Next(0, 8)).Distinct().Select(n => new FigurePerson(n, n % 2 == 0)).ToArray());
        Lines = [.. Enumerable.Range(0, _random.Next(1, 6)).Select(MakeLine)];
        // Two headings may ask for the same.
        Lines.Add(Lines[0] with { Heading = "again" });
        Detail = (LineDetail)_random.Next(0, 3);
    }

    public List<ReportUnit> Units { get; }

    public Guid Asked { get; }

    public FigureWindow Result { get; }

    public FigureWindow Cumulative { get; }

    public FigureWindow Same { get; }

    /// <summary>Of a plan that began on another day.</summary>
    public FigureWindow SincePlan { get; }

    public List<FigureFact> Facts { get; }

    public Dictionary<Guid, FigurePerson[]> Rolls { get; }

    public List<ReportLineRule> Lines { get; }

    public LineDetail Detail { get; }

    public static ulong Mask(IEnumerable<string> codes) => codes.Aggregate(0UL, (mask, code) => mask | (1UL << Array.IndexOf(Programmes, code)));

    /// <summary>Four women of support cases, who may stand on sheets too.</summary>
    public static int PersonOf(FigureFact fact) => fact.OnePerson is { } id ? id.ToByteArray()[0] % 4 : -1;

    /// <param name="behind">With what the results are made of.</param>
    /// <param name="split">Only of this group.</param>
    /// <param name="ownOf">Only what this unit has that none below it reports; null: all of the one asked for.</param>
    public (ReportScope Scope, FigureTable Table) Compute(bool behind = false, Split? split = null, Guid? ownOf = null)
    {
        var scope = new ReportScope(Units, ownOf ?? Asked, Result.To, Detail);
        if (ownOf is not null)
        {
            scope.KeepOwn();
        }

        var table = new FigureTable([.. Lines.Select(l => new FigureRule(l, Mask(l.Rule.Programmes)))], (Result, Cumulative, Same), scope.Units, scope.LineCount, behind, split, [SincePlan]);
        foreach (var fact in Facts)
        {
            if (scope.NumberOf(fact.UnitId) is var unit and >= 0)
            {
                table.Take(fact, unit, PersonOf(fact), Rolls.GetValueOrDefault(fact.Id));
            }
        }

        table.Close();
        return (scope, table);
    }

    private List<ReportUnit> MakeUnits()
    {
        var units = new List<ReportUnit> { Unit("TW", UnitLevel.Central, null, "/", null, null) };
        for (var p = 0; p < 3; p++)
        {
            var province = Unit($"P{p}", UnitLevel.Province, units[0].Id, units[0].Path, null, null);
            units.Add(province);
            if (_random.Next(3) == 0)
            {
                units.Add(Unit($"P{p}S", UnitLevel.Branch, province.Id, province.Path, null, null));
            }

            var district = _random.Next(3) == 0 ? Unit($"P{p}D", UnitLevel.District, province.Id, province.Path, null, null) : null;
            units.AddRange(district is null ? [] : [district]);
            for (var c = _random.Next(0, 3); c >= 0; c--)
            {
                var above = district is not null && _random.Next(2) == 0 ? district : province;
                units.Add(Unit($"P{p}C{c}", UnitLevel.Commune, above.Id, above.Path, _random.Next(4) == 0 ? Day(2023, 2027) : null, null));
                if (_random.Next(3) == 0)
                {
                    units.Add(Unit($"P{p}C{c}B", UnitLevel.Branch, units[^1].Id, units[^1].Path, null, null));
                }
            }
        }

        // Some end; most are taken over by a unit of the same level that was made later, so no ring arises.
        for (var i = 1; i < units.Count; i++)
        {
            if (_random.Next(4) == 0)
            {
                var into = units.Skip(i + 1).Where(u => u.Level == units[i].Level && !u.Path.StartsWith(units[i].Path, StringComparison.Ordinal)).ToList();
                units[i] = units[i] with { ValidTo = Day(2024, 2028), MergedIntoId = into.Count == 0 || _random.Next(5) == 0 ? null : into[_random.Next(into.Count)].Id };
            }
        }

        return units;
    }

    private ReportUnit Unit(string code, UnitLevel level, Guid? parent, string above, DateOnly? from, DateOnly? to) => new(NewId(), code, code, $"{above}{code}/", level, parent, null, from, to, _random.Next(5) > 0);

    private FigureFact MakeFact()
    {
        var kind = Kinds[_random.Next(Kinds.Length)];
        var on = Day(2023, 2027);
        var isRoll = kind is RecordKind.TrainingClass or RecordKind.Event && _random.Next(2) == 0;
        var source = _random.Next(12) == 0 ? IndicatorSource.Entries : IndicatorSource.Records;
        return new FigureFact
        {
            Id = NewId(),
            UnitId = Units[_random.Next(Units.Count)].Id,
            Source = source,
            Kind = source == IndicatorSource.Records ? kind : default,
            Topic = source == IndicatorSource.Records ? Topics[_random.Next(Topics.Length)] : "",
            State = (RecordState)_random.Next(1, 5),
            On = on,
            Until = _random.Next(3) == 0 ? on.AddDays(_random.Next(0, 600)) : null,
            Programmes = Mask(Programmes.Where(_ => _random.Next(2) == 0)),
            HasRollCall = isRoll && source == IndicatorSource.Records,
            PersonId = _random.Next(3) == 0 ? NewId() : null,
            Count = Number() ?? (_random.Next(2) == 0 ? 1 : null),
            Turns = Number(),
            People = Number(),
            Women = Number(),
            Minority = Number(),
            FemaleHeaded = Number(),
            Poor = Number(),
            NearPoor = Number(),
            Disabled = Number(),
            Members = Number(),
            WomenMembers = Number(),
            Workers = Number(),
            WomenWorkers = Number(),
            Amount = Number() * 1_000_000_000L,
            Whole = Number(),
            Quantity = Number(),
            QuantityUnit = _random.Next(2) == 0 ? "kg" : "con",
        };
    }

    private ReportLineRule MakeLine(int number)
    {
        var source = _random.Next(10) switch { 0 => IndicatorSource.Entries, 1 => IndicatorSource.Entered, _ => IndicatorSource.Records };
        return new ReportLineRule(NewId(), "X", $"{number}", "", "Tên", "hộ", "", new IndicatorRule
        {
            Source = source,
            Kinds = [.. Kinds.Where(_ => _random.Next(2) == 0)],
            Topics = [.. Topics.Where(_ => _random.Next(6) == 0)],
            States = _random.Next(2) == 0 ? [] : [(RecordState)_random.Next(1, 5), (RecordState)_random.Next(1, 5)],
            Programmes = _random.Next(2) == 0 ? [] : [.. Programmes.Where(_ => _random.Next(2) == 0)],
            Measure = (Measure)_random.Next(1, 14),
            QuantityUnit = "kg",
            IsStock = _random.Next(2) == 0,
            Splits = [.. Enum.GetValues<Split>().Where(_ => _random.Next(2) == 0)],
        });
    }

    private int? Number() => _random.Next(3) == 0 ? null : _random.Next(0, 50);

    private DateOnly Day(int from, int to) => new DateOnly(from, 1, 1).AddDays(_random.Next(0, (to - from) * 365));

    private Guid NewId()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
