using HoiPhuNu.Startup.Domain.Activities;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>An indicator's rule made ready: which facts it takes, when they count, what of them is added.</summary>
public sealed class FigureRule
{
    private readonly HashSet<RecordKind> _kinds;
    private readonly HashSet<string>? _topics;
    private readonly int _states;
    private readonly ulong _programmes;

    /// <param name="line">With its code: figures typed by hand carry it as their topic.</param>
    /// <param name="programmes">Bits of the programmes its rule asks for.</param>
    public FigureRule(ReportLineRule line, ulong programmes)
    {
        ArgumentNullException.ThrowIfNull(line);
        Rule = line.Rule;
        IsStock = line.IsStock;
        var entered = Rule.Source == IndicatorSource.Entered;
        Source = entered ? IndicatorSource.Records : Rule.Source;
        _kinds = entered ? [RecordKind.Figure] : [.. Rule.Kinds];
        _topics = entered ? new([line.Code], StringComparer.Ordinal) : Rule.Topics.Count == 0 ? null : new(Rule.Topics, StringComparer.Ordinal);
        foreach (var state in Rule.States.Count == 0 ? [RecordState.Reached, RecordState.Recognised] : Rule.States)
        {
            _states |= 1 << (int)state;
        }

        _programmes = programmes;
        AsksProgrammes = Rule.Programmes.Count > 0;
    }

    public IndicatorRule Rule { get; }

    /// <summary>Where facts of this rule come from; what is typed by hand comes with the records.</summary>
    public IndicatorSource Source { get; }

    public bool IsStock { get; }

    public bool AsksProgrammes { get; }

    public bool IsRatio => Rule.Measure is Measure.CountOfWhole or Measure.AmountOfWhole;

    public bool IsDistinct => Rule.Measure == Measure.DistinctPeople;

    public IReadOnlySet<RecordKind> Kinds => _kinds;

    /// <summary>A kind that is told as it stands at a day: the last one of each unit and topic counts, not their sum.</summary>
    public static bool IsStand(RecordKind kind) => kind is RecordKind.Standing or RecordKind.Achievement or RecordKind.Figure;

    /// <summary>All but state and programmes, which differ from fact to fact of the same topic.</summary>
    public bool TakesTopic(IndicatorSource source, RecordKind kind, string topic) =>
        source == Source && (source != IndicatorSource.Records || (_kinds.Contains(kind) && _topics?.Contains(topic) != false));

    public bool Takes(in FigureFact fact) =>
        (Source != IndicatorSource.Records || (_states & (1 << (int)fact.State)) != 0)
        && (!AsksProgrammes || (fact.Programmes & _programmes) != 0)
        && (Rule.Measure != Measure.Quantity || string.Equals(fact.QuantityUnit, Rule.QuantityUnit, StringComparison.OrdinalIgnoreCase));

    /// <summary>Does it count in the window? Of stands this says only that it may: the last one does.</summary>
    public bool Counts(in FigureFact fact, FigureWindow window)
    {
        if (!IsStock)
        {
            return window.Has(fact.On);
        }

        return Source == IndicatorSource.EffectiveProjects
            ? fact.On == window.To
            : fact.On <= window.To && !(Source == IndicatorSource.Records && fact.Kind == RecordKind.CollectiveEntity && fact.Until <= window.To);
    }

    /// <summary>False: the fact does not tell it.</summary>
    public bool Measured(in FigureFact fact, out long value, out long whole)
    {
        // A support case, an entry, a project is one woman's; its people are its count.
        var isCase = fact.Source != IndicatorSource.Records || fact.Kind == RecordKind.SupportCase;
        var told = Rule.Measure switch
        {
            Measure.Count or Measure.CountOfWhole => fact.Count,
            Measure.Turns => fact.Turns,
            Measure.People or Measure.DistinctPeople => isCase ? fact.Count : fact.People,
            Measure.Women => isCase ? fact.Count : fact.Women,
            Measure.Members => fact.Members,
            Measure.WomenMembers => fact.WomenMembers,
            Measure.Workers => fact.Workers,
            Measure.WomenWorkers => fact.WomenWorkers,
            Measure.Amount or Measure.AmountOfWhole => fact.Amount,
            Measure.Quantity => fact.Quantity,
            _ => null,
        };
        (value, whole) = (told ?? 0, fact.Whole ?? 0);
        return told is not null && (!IsRatio || fact.Whole is not null);
    }

    /// <summary>How many of the group are in what the fact adds; null: not known, or the group is a part of something else than what is added.</summary>
    public long? Part(Split split, in FigureFact fact)
    {
        if (split == Split.Women)
        {
            return Rule.Measure switch
            {
                Measure.People or Measure.DistinctPeople when fact.Source == IndicatorSource.Records && fact.Kind != RecordKind.SupportCase => fact.Women,
                Measure.Members => fact.WomenMembers,
                Measure.Workers => fact.WomenWorkers,
                _ => null,
            };
        }

        return fact.Source == IndicatorSource.Records && GroupsFit(fact)
            ? split switch
            {
                Split.Minority => fact.Minority,
                Split.FemaleHeaded => fact.FemaleHeaded,
                Split.Poor => fact.Poor,
                Split.NearPoor => fact.NearPoor,
                Split.Disabled => fact.Disabled,
                _ => null,
            }
            : null;
    }

    private bool GroupsFit(in FigureFact fact) => (RecordShape.Of(fact.Kind).GroupsOf, Rule.Measure) switch
    {
        (RecordField.Count, Measure.Count) => true,
        (RecordField.Count, Measure.People or Measure.DistinctPeople or Measure.Women) => fact.Kind == RecordKind.SupportCase,
        (RecordField.People, Measure.People or Measure.DistinctPeople) => true,
        // Groups are told of all who came: of the women only where all of them were women.
        (RecordField.People, Measure.Women) => fact.Women == fact.People,
        (RecordField.Members, Measure.Members) => true,
        // Poor households at a day, gifts given: told as a count of households, with no people.
        (RecordField.People, Measure.Count) => fact.Kind is RecordKind.Standing or RecordKind.InKind && fact.People is null,
        _ => false,
    };
}
