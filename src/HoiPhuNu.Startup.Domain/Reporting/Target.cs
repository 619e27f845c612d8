using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>What a unit is to reach of an indicator in a period, for a programme or for the Union's own work.</summary>
public sealed class Target : AggregateRoot
{
    public const int NoteLength = 300;

    private Target()
    {
    }

    public Guid UnitId { get; private set; }

    public Guid IndicatorId { get; private set; }

    /// <summary>Null: the Union's yearly work as a whole.</summary>
    public Guid? ProgrammeId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>In the indicator's figure kind.</summary>
    public long Value { get; private set; }

    public string Note { get; private set; } = "";

    public DateTime SetAt { get; private set; }

    public Guid SetById { get; private set; }

    public static Refusal? WhyNot(DateOnly from, DateOnly to, long value) =>
        to < from ? ReportingRefusals.PeriodBackwards
        : value < 0 ? ReportingRefusals.TargetNegative
        : null;

    public static (Target? Target, Refusal? Refusal) Set(Guid unitId, Guid indicatorId, Guid? programmeId, DateOnly from, DateOnly to, long value, string note, Guid byId, DateTime now)
    {
        if (WhyNot(from, to, value) is { } refusal)
        {
            return (null, refusal);
        }

        var made = new Target { UnitId = unitId, IndicatorId = indicatorId, ProgrammeId = programmeId, From = from, To = to };
        made.Take(value, note, byId, now);
        return (made, null);
    }

    /// <summary>Reports already signed keep the plan they were signed with.</summary>
    public Refusal? Change(long value, string note, Guid byId, DateTime now)
    {
        if (WhyNot(From, To, value) is { } refusal)
        {
            return refusal;
        }

        if ((value, VietnameseText.Clean(note)) != (Value, Note))
        {
            Take(value, note, byId, now);
        }

        return null;
    }

    /// <summary>Before the row is taken out: nothing is asked of the unit any more.</summary>
    public void Drop(Guid byId, DateTime now) => Raise(new TargetDropped(Id, byId, now, UnitId, IndicatorId, Value));

    private void Take(long value, string note, Guid byId, DateTime now)
    {
        Raise(new TargetSet(Id, byId, now, UnitId, IndicatorId, Value, value));
        (Value, Note, SetAt, SetById) = (value, VietnameseText.Clean(note), now, byId);
    }
}
