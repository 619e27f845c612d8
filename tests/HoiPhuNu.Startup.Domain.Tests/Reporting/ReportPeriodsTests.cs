using System.Globalization;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

public class ReportPeriodsTests
{
    [Theory]
    [InlineData(PeriodKind.Month, "2026-02-10", "2026-02-01", "2026-02-28", "2026-01-01", 2)]
    [InlineData(PeriodKind.Quarter, "2026-09-30", "2026-07-01", "2026-09-30", "2026-01-01", 3)]
    [InlineData(PeriodKind.SixMonths, "2026-06-30", "2026-01-01", "2026-06-30", "2026-01-01", 1)]
    [InlineData(PeriodKind.SixMonths, "2026-07-01", "2026-07-01", "2026-12-31", "2026-01-01", 2)]
    [InlineData(PeriodKind.NineMonths, "2026-12-05", "2026-01-01", "2026-09-30", "2026-01-01", 1)]
    [InlineData(PeriodKind.Year, "2026-05-05", "2026-01-01", "2026-12-31", "2026-01-01", 1)]
    // NĐ 09/2019/NĐ-CP: the month from the 15th of the one before, the year from 15 December.
    [InlineData(PeriodKind.StateMonth, "2026-03-14", "2026-02-15", "2026-03-14", "2025-12-15", 3)]
    [InlineData(PeriodKind.StateMonth, "2026-03-15", "2026-03-15", "2026-04-14", "2025-12-15", 4)]
    [InlineData(PeriodKind.StateMonth, "2026-12-15", "2026-12-15", "2027-01-14", "2026-12-15", 1)]
    [InlineData(PeriodKind.StateQuarter, "2026-01-01", "2025-12-15", "2026-03-14", "2025-12-15", 1)]
    [InlineData(PeriodKind.StateQuarter, "2026-08-01", "2026-06-15", "2026-09-14", "2025-12-15", 3)]
    [InlineData(PeriodKind.StateQuarter, "2026-12-14", "2026-09-15", "2026-12-14", "2025-12-15", 4)]
    [InlineData(PeriodKind.StateSixMonths, "2026-06-14", "2025-12-15", "2026-06-14", "2025-12-15", 1)]
    [InlineData(PeriodKind.StateSixMonths, "2026-06-15", "2026-06-15", "2026-12-14", "2025-12-15", 2)]
    [InlineData(PeriodKind.StateYear, "2026-12-14", "2025-12-15", "2026-12-14", "2025-12-15", 1)]
    [InlineData(PeriodKind.StateYear, "2026-12-15", "2026-12-15", "2027-12-14", "2026-12-15", 1)]
    public void A_preset_is_two_days_and_a_beginning_of_the_cumulative(PeriodKind kind, string day, string from, string to, string cumulativeFrom, int number)
    {
        var period = ReportPeriods.Of(kind, Day(day));
        Assert.Equal(new ReportPeriod(kind, Day(from), Day(to), Day(cumulativeFrom)), period);
        Assert.Equal(number, ReportPeriods.NumberOf(period));
    }

    [Theory]
    [InlineData(PeriodKind.Month, "2026-03-01", "2026-02-01", "2026-02-28")]
    [InlineData(PeriodKind.Quarter, "2026-11-22", "2026-07-01", "2026-09-30")]
    [InlineData(PeriodKind.NineMonths, "2026-11-22", "2026-01-01", "2026-09-30")]
    [InlineData(PeriodKind.NineMonths, "2026-09-30", "2025-01-01", "2025-09-30")]
    [InlineData(PeriodKind.Year, "2026-12-31", "2025-01-01", "2025-12-31")]
    [InlineData(PeriodKind.StateYear, "2026-12-20", "2025-12-15", "2026-12-14")]
    public void What_is_reported_now_is_over(PeriodKind kind, string day, string from, string to)
    {
        var period = ReportPeriods.LastOver(kind, Day(day));
        Assert.Equal((Day(from), Day(to)), (period.From, period.To));
    }

    [Fact]
    public void Presets_of_a_kind_follow_one_another_without_gap_or_overlap_over_forty_years()
    {
        foreach (var kind in Enum.GetValues<PeriodKind>().Except([PeriodKind.Custom, PeriodKind.NineMonths]))
        {
            for (var day = new DateOnly(2010, 1, 1); day.Year < 2050; day = day.AddDays(1))
            {
                var period = ReportPeriods.Of(kind, day);
                Assert.True(period.From <= day && day <= period.To && period.CumulativeFrom <= period.From, $"{kind} {day}");
                if (period.To == day)
                {
                    Assert.Equal(day.AddDays(1), ReportPeriods.Of(kind, day.AddDays(1)).From);
                }
            }
        }
    }

    [Theory]
    [InlineData(PeriodKind.Year, "2026-01-01", "2026-01-01")]
    [InlineData(PeriodKind.StateYear, "2026-01-01", "2025-12-15")]
    [InlineData(PeriodKind.StateMonth, "2026-07-01", "2026-06-15")]
    [InlineData(PeriodKind.StateYear, "2026-07-03", "2026-07-03")]
    public void A_plan_begins_with_the_months_of_the_reports_calendar(PeriodKind kind, string first, string begins) =>
        Assert.Equal(Day(begins), ReportPeriods.PlanFrom(ReportPeriods.Of(kind, new DateOnly(2026, 8, 1)), Day(first)));

    /// <summary>S4's "năm 2023" ran to 31 October and was published on 24 November.</summary>
    [Fact]
    public void Any_two_days_make_a_report()
    {
        var period = ReportPeriods.Between(new DateOnly(2022, 11, 1), new DateOnly(2023, 10, 31));
        Assert.Equal(new DateOnly(2022, 11, 1), period.CumulativeFrom);
        Assert.Equal(new DateOnly(2023, 1, 1), ReportPeriods.Between(new DateOnly(2023, 7, 3), new DateOnly(2023, 10, 31)).CumulativeFrom);
        Assert.Equal((new DateOnly(2021, 11, 1), new DateOnly(2022, 10, 31)), period.SamePeriodBefore);
        Assert.Equal((PeriodKind.Custom, 0), (period.Kind, ReportPeriods.NumberOf(period)));
        Assert.Equal(ReportPeriods.Between(new DateOnly(2026, 5, 5), new DateOnly(2026, 5, 5)), ReportPeriods.Of(PeriodKind.Custom, new DateOnly(2026, 5, 5)));
    }

    [Theory]
    [InlineData("2025-02-28", "2024-02-29")]
    [InlineData("2028-02-29", "2027-02-28")]
    [InlineData("2026-02-14", "2025-02-14")]
    [InlineData("2026-12-31", "2025-12-31")]
    public void The_same_period_ends_on_the_same_day_and_the_last_of_February_on_the_last(string to, string before) =>
        Assert.Equal(Day(before), ReportPeriods.Between(Day(to).AddDays(-13), Day(to)).SamePeriodBefore.To);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
