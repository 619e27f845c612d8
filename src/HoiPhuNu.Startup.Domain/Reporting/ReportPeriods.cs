namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>The days behind "quý III", "6 tháng", "năm" of the Union's calendar and of the administration's own (NĐ 09/2019/NĐ-CP, see docs/programme-figures.md).</summary>
public static class ReportPeriods
{
    /// <summary>Day of the month on which a month of the administration's calendar begins.</summary>
    public const int StateFirstDay = 15;

    /// <summary>The period of this kind that the day lies in; of nine months those of its year, of two days that day alone.</summary>
    public static ReportPeriod Of(PeriodKind kind, DateOnly day) => kind switch
    {
        PeriodKind.Month => Months(kind, day, 1),
        PeriodKind.Quarter => Months(kind, day, 3),
        PeriodKind.SixMonths => Months(kind, day, 6),
        PeriodKind.NineMonths => new(kind, NewYear(day.Year), new DateOnly(day.Year, 9, 30), NewYear(day.Year)),
        PeriodKind.Year => Months(kind, day, 12),
        PeriodKind.StateMonth => StateMonths(kind, day, 1),
        PeriodKind.StateQuarter => StateMonths(kind, day, 3),
        PeriodKind.StateSixMonths => StateMonths(kind, day, 6),
        PeriodKind.StateYear => StateMonths(kind, day, 12),
        _ => Between(day, day),
    };

    /// <summary>Any two days; cumulative from the beginning of the year of the last day, or from the first day where that is earlier.</summary>
    public static ReportPeriod Between(DateOnly from, DateOnly to) => new(PeriodKind.Custom, from, to, from < NewYear(to.Year) ? from : NewYear(to.Year));

    /// <summary>The one of this kind that ended last before the day: what is reported now.</summary>
    public static ReportPeriod LastOver(PeriodKind kind, DateOnly day)
    {
        var current = Of(kind, day);
        return current.To < day || kind == PeriodKind.Custom ? current : Of(kind, kind == PeriodKind.NineMonths ? day.AddYears(-1) : current.From.AddDays(-1));
    }

    /// <summary>Which one of its year, for titles: the third quarter, the second half. One for years and nine months, nought for any two days.</summary>
    public static int NumberOf(ReportPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Kind switch
        {
            PeriodKind.Month or PeriodKind.StateMonth => period.To.Month,
            PeriodKind.Quarter or PeriodKind.StateQuarter => (period.To.Month + 2) / 3,
            PeriodKind.SixMonths or PeriodKind.StateSixMonths => (period.To.Month + 5) / 6,
            PeriodKind.Custom => 0,
            _ => 1,
        };
    }

    /// <summary>The first day of a plan in the calendar of a report: by the administration's own a year begins on 15 December.</summary>
    public static DateOnly PlanFrom(ReportPeriod period, DateOnly first)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Kind >= PeriodKind.StateMonth && first.Day == 1 ? Shifted(first) : first;
    }

    private static ReportPeriod Months(PeriodKind kind, DateOnly day, int months)
    {
        var from = new DateOnly(day.Year, ((day.Month - 1) / months * months) + 1, 1);
        return new(kind, from, from.AddMonths(months).AddDays(-1), NewYear(day.Year));
    }

    private static ReportPeriod StateMonths(PeriodKind kind, DateOnly day, int months)
    {
        // From the 15th on a day belongs to the next month, and so from 15 December on to the next year.
        var named = day.Day >= StateFirstDay ? new DateOnly(day.Year, day.Month, 1).AddMonths(1) : new DateOnly(day.Year, day.Month, 1);
        var ordinary = Months(kind, named, months);
        return new(kind, Shifted(ordinary.From), Shifted(ordinary.To.AddDays(1)).AddDays(-1), Shifted(ordinary.CumulativeFrom));
    }

    private static DateOnly Shifted(DateOnly firstOfMonth) => firstOfMonth.AddMonths(-1).AddDays(StateFirstDay - 1);

    private static DateOnly NewYear(int year) => new(year, 1, 1);
}
