using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Kỳ báo cáo: a unit asks every unit below it for a report by a form, for a period, by a day.</summary>
public sealed class ReportCall : AggregateRoot
{
    public const int TitleLength = 200;

    private ReportCall()
    {
    }

    public Guid UnitId { get; private set; }

    public Guid FormId { get; private set; }

    /// <summary>"Báo cáo quý III năm 2026".</summary>
    public string Title { get; private set; } = "";

    public PeriodKind PeriodKind { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public DateOnly CumulativeFrom { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateTime CalledAt { get; private set; }

    public Guid CalledById { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public ReportPeriod Period => new(PeriodKind, From, To, CumulativeFrom);

    public static Refusal? WhyNot(string title, ReportPeriod period, DateOnly dueOn) =>
        string.IsNullOrWhiteSpace(title) ? ReportingRefusals.NameMissing
        : period.To < period.From || period.CumulativeFrom > period.From ? ReportingRefusals.PeriodBackwards
        : dueOn < period.From ? ReportingRefusals.DueBeforePeriod
        : null;

    public static (ReportCall? Call, Refusal? Refusal) Make(Guid unitId, Guid formId, string title, ReportPeriod period, DateOnly dueOn, Guid byId, DateTime now, Guid? id = null)
    {
        if (WhyNot(title, period, dueOn) is { } refusal)
        {
            return (null, refusal);
        }

        var made = new ReportCall
        {
            Id = id ?? Guid.CreateVersion7(),
            UnitId = unitId,
            FormId = formId,
            Title = VietnameseText.Clean(title),
            PeriodKind = period.Kind,
            From = period.From,
            To = period.To,
            CumulativeFrom = period.CumulativeFrom,
            DueOn = dueOn,
            CalledAt = now,
            CalledById = byId,
        };
        made.Raise(new ReportCalled(made.Id, byId, now, unitId, period.From, period.To, dueOn));
        return (made, null);
    }

    public Refusal? Close(Guid byId, DateTime now)
    {
        if (ClosedAt is not null)
        {
            return ReportingRefusals.CallClosed;
        }

        ClosedAt = now;
        Raise(new ReportCallClosed(Id, byId, now, UnitId));
        return null;
    }
}
