using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Kỳ báo cáo: a unit asks every unit below it for a report by a form, for a period, by a day.</summary>
public sealed class ReportCall : AggregateRoot
{
    public const int TitleLength = 200;

    /// <summary>The site itself reminds this many days before the due day, and on the day after it.</summary>
    public const int DaysBefore = 3;

    /// <summary>After a pause of the site: later than this nobody is told that it is late.</summary>
    public const int DaysAfter = 7;

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

    /// <summary>When units whose reports are missing were last reminded.</summary>
    public DateTime? RemindedAt { get; private set; }

    /// <summary>The reminder before the due day is done.</summary>
    public bool SoonTold { get; private set; }

    /// <summary>The reminder after the due day is done.</summary>
    public bool LateTold { get; private set; }

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

    /// <summary>At most one reminder a day: units that heard this morning do not hear it again.</summary>
    public Refusal? WhyCannotRemind(DateTime now) =>
        ClosedAt is not null ? ReportingRefusals.CallClosed
        : RemindedAt is { } at && VietnamTime.Today(at) == VietnamTime.Today(now) ? ReportingRefusals.RemindedToday
        : null;

    public Refusal? Remind(Guid byId, DateTime now)
    {
        if (WhyCannotRemind(now) is { } refusal)
        {
            return refusal;
        }

        Tell(byId, now);
        return null;
    }

    /// <summary>The site's own reminders, each once: some days before the due day, unless the call itself is younger, and after it.</summary>
    public void RemindByItself(DateTime now)
    {
        var today = VietnamTime.Today(now);
        var soon = !SoonTold && today >= DueOn.AddDays(-DaysBefore) && today <= DueOn;
        var late = !LateTold && today > DueOn && today <= DueOn.AddDays(DaysAfter);
        (SoonTold, LateTold) = (SoonTold || soon, LateTold || late);
        if ((late || (soon && VietnamTime.Today(CalledAt) < DueOn.AddDays(-DaysBefore))) && WhyCannotRemind(now) is null)
        {
            Tell(null, now);
        }
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

    private void Tell(Guid? byId, DateTime now)
    {
        RemindedAt = now;
        Raise(new ReportsReminded(Id, byId, now, UnitId));
    }
}
