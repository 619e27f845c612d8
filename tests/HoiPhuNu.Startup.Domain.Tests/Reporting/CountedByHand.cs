using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

/// <summary>The same figures a second way: for each number all records are looked through, by the definitions of docs/programme-figures.md and nothing of the engine.</summary>
public sealed class CountedByHand(FigureCase on)
{
    private readonly Dictionary<Guid, ReportUnit> _units = on.Units.ToDictionary(u => u.Id);

    private DateOnly Day => _units[on.Asked].ValidTo is { } end && end < on.Result.To ? end : on.Result.To;

    /// <summary>The unit and everything that leads to it.</summary>
    public bool IsInside(Guid unit, Guid of) => Chain(unit).Contains(of);

    /// <summary>From a unit upward as it stood on the day.</summary>
    public List<Guid> Chain(Guid unit)
    {
        var chain = new List<Guid> { unit };
        while (chain[^1] != on.Asked && Next(_units[chain[^1]]) is { } next)
        {
            chain.Add(next);
        }

        return chain;
    }

    public List<FigureFact> Inside(Guid? line = null, LineDetail detail = LineDetail.None, bool direct = false) =>
        [.. on.Facts.Where(f => Chain(f.UnitId) is var chain && chain.Contains(on.Asked) && (line is null || LineOf(chain, detail) == (line.Value, direct)))];

    /// <summary>The first base unit on the way up (of the next level the last unit before the top); else the province, or the unit itself.</summary>
    private (Guid, bool) LineOf(List<Guid> chain, LineDetail detail)
    {
        bool Stands(Guid id) => (_units[id].ValidFrom is null || _units[id].ValidFrom <= Day) && (id == on.Asked || !(_units[id].ValidTo < Day));
        if (detail == LineDetail.NextLevel)
        {
            return chain.Count > 1 && Stands(chain[^2]) ? (chain[^2], false) : (on.Asked, true);
        }

        foreach (var id in chain)
        {
            if (_units[id].Level == UnitLevel.Commune && Stands(id))
            {
                return (id, false);
            }

            if (_units[id].Level == UnitLevel.Province || id == on.Asked)
            {
                return (id, true);
            }
        }

        return (on.Asked, true);
    }

    public long? Figure(List<FigureFact> facts, ReportLineRule line, FigureWindow window)
    {
        var used = Used(facts, line, window);
        if (used.Count == 0)
        {
            return null;
        }

        return line.Rule.Measure switch
        {
            Measure.CountOfWhole or Measure.AmountOfWhole => used.Sum(f => f.Whole!.Value) is var whole and > 0 ? (long)Math.Floor((2 * 10_000m * used.Sum(f => Value(f, line.Rule)!.Value) + whole) / (2 * whole)) : null,
            Measure.DistinctPeople => used.SelectMany(Known).Distinct().Count() + used.Where(f => !Known(f).Any()).Sum(f => Value(f, line.Rule)!.Value),
            _ => used.Sum(f => Value(f, line.Rule)!.Value),
        };
    }

    public long? Part(List<FigureFact> facts, ReportLineRule line, Split split)
    {
        var used = Used(facts, line, on.Result);
        if (line.Rule.Measure != Measure.DistinctPeople)
        {
            var parts = used.Select(f => (Whole: Value(f, line.Rule), Part: Group(f, line.Rule, split))).ToList();
            return parts.Any(p => p is { Whole: not 0, Part: null }) || parts.All(p => p.Part is null) ? null : parts.Sum(p => p.Part ?? 0);
        }

        // By name where names are known, typed totals besides. A sheet tells of each who stands on it whether she is a woman, and the groups as totals.
        var sheets = used.Where(IsSheet).ToList();
        var listed = sheets.SelectMany(f => on.Rolls[f.Id]).ToList();
        var women = split == Split.Women;
        var totals = used.Where(f => women ? !Known(f).Any() : IsSheet(f) || !Known(f).Any()).Select(f => (Whole: IsSheet(f) ? 1 : Value(f, line.Rule), Part: Group(f, line.Rule, split))).ToList();
        var ofCases = used.Where(f => !IsSheet(f)).SelectMany(f => Known(f).Select(person => (Person: person, Group: Group(f, line.Rule, split)))).Where(c => !listed.Exists(l => l.Number == c.Person)).ToLookup(c => c.Person, c => c.Group);
        if (totals.Any(t => t is { Whole: not 0, Part: null }) || ofCases.Any(c => c.All(g => g is null)))
        {
            return null;
        }

        var isTold = totals.Any(t => t.Part is not null) || ofCases.Count > 0 || (women && listed.Count > 0);
        return isTold ? totals.Sum(t => t.Part ?? 0) + ofCases.Count(c => c.Any(g => g > 0)) + (women ? listed.Where(p => p.IsWoman).Select(p => p.Number).Distinct().Count() : 0) : null;
    }

    /// <summary>Somebody of a sheet stands in a second record too.</summary>
    public bool Repeated(List<FigureFact> facts, ReportLineRule line)
    {
        var used = Used(facts, line, on.Result);
        var sheets = used.Where(IsSheet).SelectMany(Known).ToList();
        return sheets.Count > sheets.Distinct().Count() || sheets.Intersect(used.Where(f => !IsSheet(f)).SelectMany(Known)).Any();
    }

    public List<FigureFact> Used(List<FigureFact> facts, ReportLineRule line, FigureWindow window)
    {
        var rule = line.Rule;
        var states = rule.States.Count == 0 ? [RecordState.Reached, RecordState.Recognised] : rule.States;
        var fitting = facts.Where(f =>
            (rule.Source == IndicatorSource.Entries
                ? f.Source == IndicatorSource.Entries
                : f.Source == IndicatorSource.Records && states.Contains(f.State)
                    && (rule.Source == IndicatorSource.Entered ? f.Kind == RecordKind.Figure && f.Topic == line.Code : rule.Kinds.Contains(f.Kind) && (rule.Topics.Count == 0 || rule.Topics.Contains(f.Topic))))
            && (rule.Programmes.Count == 0 || rule.Programmes.Any(p => (f.Programmes & FigureCase.Mask([p])) != 0))
            && (rule.Measure != Measure.Quantity || f.QuantityUnit == rule.QuantityUnit)
            && Value(f, rule) is not null
            && (rule.Measure is not (Measure.CountOfWhole or Measure.AmountOfWhole) || f.Whole is not null)).ToList();
        if (!rule.IsStock)
        {
            return [.. fitting.Where(f => f.On >= window.From && f.On <= window.To)];
        }

        var until = fitting.Where(f => f.On <= window.To).ToList();
        bool IsStand(FigureFact f) => f.Source == IndicatorSource.Records && f.Kind is RecordKind.Standing or RecordKind.Achievement or RecordKind.Figure;
        var stands = until.Where(IsStand).GroupBy(f => (f.UnitId, f.Topic)).Select(g => g.OrderBy(f => f.On).ThenBy(f => f.Id).Last()).ToList();
        return
        [
            .. until.Where(f => !IsStand(f) && !(f.Source == IndicatorSource.Records && f.Kind == RecordKind.CollectiveEntity && f.Until is { } end && end <= window.To)),
            .. stands.Where(s => StillStands(s, stands, window)),
        ];
    }

    /// <summary>Who took its ground over, one after another: none has told it since the ground came there, and the last of them had not ended.</summary>
    private bool StillStands(FigureFact stand, List<FigureFact> stands, FigureWindow window)
    {
        List<ReportUnit> owners = [_units[stand.UnitId], .. Successors(stand.UnitId).Select(u => _units[u])];
        var isToldAnew = Enumerable.Range(1, owners.Count - 1).Any(k => stands.Any(o => o.UnitId == owners[k].Id && o.Topic == stand.Topic && o.On > owners.Take(k).Max(u => u.ValidTo)));
        var isNobodys = owners[^1].Id != on.Asked && owners[^1].ValidTo < Day && owners.Max(u => u.ValidTo) < window.To;
        return !isToldAnew && !isNobodys;
    }

    private Guid? Next(ReportUnit unit) => unit.ValidTo < Day && unit.Id != on.Asked && unit.MergedIntoId is not null ? unit.MergedIntoId : unit.ParentId;

    private IEnumerable<Guid> Successors(Guid unit)
    {
        for (var at = _units[unit]; at.Id != on.Asked && at.ValidTo < Day && at.MergedIntoId is { } into; at = _units[into])
        {
            yield return into;
        }
    }

    private static bool IsSheet(FigureFact fact) => fact.HasRollCall;

    private IEnumerable<int> Known(FigureFact fact) =>
        fact.HasRollCall ? on.Rolls[fact.Id].Select(p => p.Number) : fact.Count == 1 && fact.PersonId is not null && (fact.Source == IndicatorSource.Entries || fact.Kind == RecordKind.SupportCase) ? [FigureCase.PersonOf(fact)] : [];

    public static long? Value(FigureFact f, IndicatorRule rule)
    {
        var isCase = f.Source == IndicatorSource.Entries || f.Kind == RecordKind.SupportCase;
        return rule.Measure switch
        {
            Measure.Count => f.Count,
            Measure.CountOfWhole => f.Count,
            Measure.Turns => f.Turns,
            Measure.People => isCase ? f.Count : f.People,
            Measure.DistinctPeople => isCase ? f.Count : f.People,
            Measure.Women => isCase ? f.Count : f.Women,
            Measure.Members => f.Members,
            Measure.WomenMembers => f.WomenMembers,
            Measure.Workers => f.Workers,
            Measure.WomenWorkers => f.WomenWorkers,
            Measure.Quantity => f.Quantity,
            _ => f.Amount,
        };
    }

    private static long? Group(FigureFact f, IndicatorRule rule, Split split)
    {
        var isRecord = f.Source == IndicatorSource.Records;
        var people = rule.Measure is Measure.People or Measure.DistinctPeople;
        var women = rule.Measure == Measure.Women && (f.Kind == RecordKind.SupportCase || f.Women == f.People);
        if (split == Split.Women)
        {
            return people && isRecord && f.Kind != RecordKind.SupportCase ? f.Women : rule.Measure == Measure.Members ? f.WomenMembers : rule.Measure == Measure.Workers ? f.WomenWorkers : null;
        }

        var fits = isRecord && f.Kind switch
        {
            RecordKind.SupportCase => people || women || rule.Measure == Measure.Count,
            RecordKind.HouseholdTransition or RecordKind.Figure => rule.Measure == Measure.Count,
            RecordKind.TrainingClass or RecordKind.Event or RecordKind.Job or RecordKind.MoneyFlow => people || women,
            RecordKind.Standing or RecordKind.InKind => people || women || (rule.Measure == Measure.Count && f.People is null),
            RecordKind.CollectiveEntity => rule.Measure == Measure.Members,
            _ => false,
        };
        return fits ? split switch { Split.Minority => f.Minority, Split.FemaleHeaded => f.FemaleHeaded, Split.Poor => f.Poor, Split.NearPoor => f.NearPoor, _ => f.Disabled } : null;
    }
}
