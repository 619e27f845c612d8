using HoiPhuNu.Startup.Domain.Activities;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>From which records an indicator is computed, and how.</summary>
public sealed record IndicatorRule
{
    public IndicatorSource Source { get; init; } = IndicatorSource.Records;

    /// <summary>Kinds of records; several make one union in which each record counts once.</summary>
    public IReadOnlyList<RecordKind> Kinds { get; init; } = [];

    /// <summary>Topics; empty: all of the kinds.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>States that count; empty: reached and recognised.</summary>
    public IReadOnlyList<RecordState> States { get; init; } = [];

    /// <summary>Codes of programmes one of which the record must carry; empty: any record.</summary>
    public IReadOnlyList<string> Programmes { get; init; } = [];

    public Measure Measure { get; init; } = Measure.Count;

    /// <summary>For <see cref="Measure.Quantity"/>: the unit whose quantities are added.</summary>
    public string QuantityUnit { get; init; } = "";

    /// <summary>
    /// False: what happened in the period. True: what stands at its last day: an entity founded by then and not ended; of stands the last one
    /// of each unit and topic on or before that day.
    /// </summary>
    public bool IsStock { get; init; }

    /// <summary>Which "trong đó" it may be split by.</summary>
    public IReadOnlyList<Split> Splits { get; init; } = [];

    /// <summary>Its meaning changes with the poverty standard.</summary>
    public bool HangsOnPovertyStandard { get; init; }

    public FigureKind FigureKind => Measure switch
    {
        Measure.Amount => FigureKind.Money,
        Measure.Quantity => FigureKind.Quantity,
        Measure.CountOfWhole or Measure.AmountOfWhole => FigureKind.Percent,
        _ => FigureKind.Whole,
    };

    public bool Equals(IndicatorRule? other) =>
        other is not null && Kinds.SequenceEqual(other.Kinds) && Topics.SequenceEqual(other.Topics) && States.SequenceEqual(other.States)
        && Programmes.SequenceEqual(other.Programmes) && Splits.SequenceEqual(other.Splits)
        && (Source, Measure, QuantityUnit, IsStock, HangsOnPovertyStandard) == (other.Source, other.Measure, other.QuantityUnit, other.IsStock, other.HangsOnPovertyStandard);

    public override int GetHashCode() => HashCode.Combine(Source, Measure, QuantityUnit, IsStock, Kinds.Count, Topics.Count, States.Count, Splits.Count);
}
