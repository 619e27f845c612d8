using System.Linq.Expressions;
using HoiPhuNu.Startup.Domain.Activities;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>
/// One thing that figures may count: an activity record, a submitted entry, a supported project, a payment. Flat, because a national
/// report passes three hundred thousand of them.
/// </summary>
public readonly record struct FigureFact
{
    public Guid Id { get; init; }

    public Guid UnitId { get; init; }

    public IndicatorSource Source { get; init; }

    /// <summary>Of records; anything else has none.</summary>
    public RecordKind Kind { get; init; }

    public string Topic { get; init; }

    public RecordState State { get; init; }

    public DateOnly On { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>A bit for each programme that one of the rules asks for.</summary>
    public ulong Programmes { get; init; }

    public bool HasRollCall { get; init; }

    /// <summary>The woman it is about, where she is known to the site.</summary>
    public Guid? PersonId { get; init; }

    public int? Count { get; init; }

    public int? Turns { get; init; }

    public int? People { get; init; }

    public int? Women { get; init; }

    public int? Minority { get; init; }

    public int? FemaleHeaded { get; init; }

    public int? Poor { get; init; }

    public int? NearPoor { get; init; }

    public int? Disabled { get; init; }

    public int? Members { get; init; }

    public int? WomenMembers { get; init; }

    public int? Workers { get; init; }

    public int? WomenWorkers { get; init; }

    public long? Amount { get; init; }

    public long? Whole { get; init; }

    public long? Quantity { get; init; }

    public string? QuantityUnit { get; init; }

    /// <summary>It tells of exactly one woman, who is known.</summary>
    public Guid? OnePerson => Count == 1 && (Source != IndicatorSource.Records || Kind == RecordKind.SupportCase) ? PersonId : null;

    /// <summary>The one list of what a table reads of a record; its programmes are read apart.</summary>
    public static Expression<Func<ActivityRecord, FigureFact>> OfRecord { get; } = record => new FigureFact
    {
        Id = record.Id,
        UnitId = record.UnitId,
        Source = IndicatorSource.Records,
        Kind = record.Kind,
        Topic = record.Topic,
        State = record.State,
        On = record.On,
        Until = record.Until,
        HasRollCall = record.HasRollCall,
        PersonId = record.PersonId,
        Count = record.Count,
        Turns = record.Turns,
        People = record.People,
        Women = record.Women,
        Minority = record.Minority,
        FemaleHeaded = record.FemaleHeaded,
        Poor = record.Poor,
        NearPoor = record.NearPoor,
        Disabled = record.Disabled,
        Members = record.Members,
        WomenMembers = record.WomenMembers,
        Workers = record.Workers,
        WomenWorkers = record.WomenWorkers,
        Amount = record.Amount,
        Whole = record.Whole,
        Quantity = record.Quantity,
        QuantityUnit = record.QuantityUnit,
    };
}
