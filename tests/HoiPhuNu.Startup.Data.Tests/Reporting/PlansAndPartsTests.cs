using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using static HoiPhuNu.Startup.Data.Tests.Reporting.FigureStage;

namespace HoiPhuNu.Startup.Data.Tests.Reporting;

/// <summary>Plans of other days than the report's, a year month by month, what makes up a sum and a number; on a real database.</summary>
public sealed class PlansAndPartsTests : IAsyncLifetime
{
    private static readonly DateTime Now = new(2026, 12, 20, 3, 0, 0, DateTimeKind.Utc);

    private FigureStage _stage = null!;

    public async Task InitializeAsync() => _stage = await Create();

    public async Task DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task A_plan_of_several_years_is_compared_with_what_was_reached_since_its_first_day()
    {
        await _stage.Commune("a", "48");
        await _stage.Target("a", "HO_THOAT", 50_000, new(2024, 1, 1), new(2028, 12, 31));
        await Exit("a", new(2023, 6, 1), 7);
        await Exit("a", new(2024, 6, 1), 10_000);
        await Exit("a", new(2025, 6, 1), 10_000);
        var row = await _stage.Row("a", Year(2025), "HO_THOAT");
        Assert.Equal((50_000L, 10_000L, 20_000L, 4_000L), (row.Plan, row.Cumulative, row.OfPlan, row.PercentOfPlan));
        Assert.Contains(FigureRows.PlanOfOtherDays, row.Notes);

        // In its first year it is a plan of the cumulative days like any other.
        row = await _stage.Row("a", Year(2024), "HO_THOAT");
        Assert.Equal((null, 2_000L), (row.PlanFrom, row.PercentOfPlan));
        Assert.Empty(row.Notes);

        // What was reached before still counts where this year has nothing yet.
        row = await _stage.Row("a", Year(2026), "HO_THOAT");
        Assert.Equal((null, 4_000L), (row.Cumulative, row.PercentOfPlan));

        // The administration's year begins on 15 December: one paid out then is of the plan's first year.
        await Exit("a", new(2023, 12, 20), 5_000);
        Assert.Equal(5_000, (await _stage.Row("a", ReportPeriods.Of(PeriodKind.StateYear, new(2025, 6, 1)), "HO_THOAT")).PercentOfPlan);
    }

    [Fact]
    public async Task A_plan_of_a_quarter_is_compared_with_the_quarter()
    {
        await _stage.Commune("a", "48");
        await _stage.Target("a", "HO_THOAT", 482, new(2026, 1, 1), new(2026, 12, 31));
        await _stage.Target("a", "HO_THOAT", 120, new(2026, 7, 1), new(2026, 9, 30));
        foreach (var month in new[] { 2, 5, 8, 11 })
        {
            await Exit("a", new(2026, month, 1), 40);
        }

        var row = await _stage.Row("a", ReportPeriods.Of(PeriodKind.Quarter, new(2026, 8, 1)), "HO_THOAT");
        Assert.Equal((120L, 40L, 120L, 3_333L), (row.Plan, row.Result, row.Cumulative, row.PercentOfPlan));
        Assert.Equal([FigureRows.PlanOfPeriod], row.Notes);
        row = await _stage.Row("a", ReportPeriods.Of(PeriodKind.StateQuarter, new(2026, 8, 1)), "HO_THOAT");
        Assert.Equal((120L, 3_333L), (row.Plan, row.PercentOfPlan));

        // In August the quarter's plan is compared with July and August, the year's with the year.
        await Exit("a", new(2026, 7, 2), 20);
        row = await _stage.Row("a", ReportPeriods.Of(PeriodKind.Month, new(2026, 8, 1)), "HO_THOAT");
        Assert.Equal((120L, 60L, 5_000L), (row.Plan, row.OfPlan, row.PercentOfPlan));

        // A plan of the last quarter covers the last day of the administration's year, not the year.
        await _stage.Target("a", "HO_THOAT", 60, new(2026, 10, 1), new(2026, 12, 31));
        row = await _stage.Row("a", ReportPeriods.Of(PeriodKind.StateYear, new(2026, 6, 1)), "HO_THOAT");
        Assert.Equal((482L, null, 180L), (row.Plan, row.PlanFrom, row.OfPlan));
    }

    [Fact]
    public async Task A_year_month_by_month_of_what_happened_and_of_what_stood()
    {
        await _stage.Commune("a", "48");
        await _stage.Target("48", "HO_THOAT", 100, new(2024, 1, 1), new(2026, 12, 31));
        await Exit("a", new(2024, 3, 1), 9);
        await Exit("a", new(2025, 1, 31), 4);
        await Exit("a", new(2025, 3, 1), 5);
        await Exit("a", new(2025, 3, 31), 7);
        await Exit("a", new(2025, 11, 30), 1);
        await _stage.Keep("a", RecordKind.Standing, "HoNgheo", new(2024, 12, 31), new() { Count = 30 });
        await _stage.Keep("a", RecordKind.Standing, "HoNgheo", new(2025, 6, 30), new() { Count = 20 });

        var (table, months) = await Of("HO_THOAT", new(2026, 2, 1));
        Assert.Equal([4, null, 12, null, null, null, null, null, null, null, 1, null], months.Select(m => m.Value));
        Assert.Equal((17L, 26L, 2_600L), (table.Rows[0].Cumulative, table.Rows[0].OfPlan, table.Rows[0].PercentOfPlan));
        Assert.Equal([("Xã a", 17L)], table.Lines.Select(l => (l.Name, l.Figures[0].Cumulative!.Value)));

        (table, months) = await Of("HO_NGHEO", new(2025, 7, 15));
        Assert.Equal([30, 30, 30, 30, 30, 20, 20], months.Select(m => m.Value));
        Assert.Equal(new DateOnly(2025, 7, 1), months[^1].From);
        Assert.Equal(20, table.Rows[0].Result);

        Task<(ReportTable Table, IReadOnlyList<(DateOnly From, long? Value)> Months)> Of(string indicator, DateOnly today) =>
            _stage.Database.Do(db => ReportTables.YearAsync(db, _stage.Unit("48").Id, _stage.Rule(indicator), 2025, today, null, CancellationToken.None));
    }

    [Fact]
    public async Task Who_is_asked_below_and_what_nobody_below_reports_is_everything()
    {
        await _stage.Commune("a", "48");
        var district = await _stage.Add(UnionUnit.Create("h", "Huyện Thử", UnitLevel.District, _stage.Unit("48")));
        await _stage.Add(UnionUnit.Create("x", "Xã x", UnitLevel.Commune, district));
        await _stage.Add(UnionUnit.Create("truong", "Hội phụ nữ Trường Thử", UnitLevel.Branch, _stage.Unit("48")));
        await _stage.Add(UnionUnit.Create("qd", "Hội phụ nữ cơ sở Đơn vị Thử", UnitLevel.Commune, _stage.Unit("TW")));

        // Below what was ended: a district of a province that stands, and a province itself.
        var former = UnionUnit.Create("hc", "Huyện Cũ", UnitLevel.District, _stage.Unit("48"));
        former.Close(new DateOnly(2025, 6, 30), null);
        await _stage.Add(UnionUnit.Create("y", "Xã y", UnitLevel.Commune, await _stage.Add(former)));
        await _stage.Add(UnionUnit.Create("z", "Xã z", UnitLevel.Commune, _stage.Unit("cu-quang-nam")));
        var year = Year(2026);
        var form = ReportForm.Create(_stage.Unit("TW").Id, "BC-DUOI", "Báo cáo thử", null, [new("1", "", _stage.Rule("HO_THOAT").IndicatorId)], null, Now);
        var call = ReportCall.Make(_stage.Unit("TW").Id, form.Id, "Báo cáo năm", year, new(2027, 1, 15), _stage.ClerkId, Now).Call!;
        await _stage.Save(form);
        await _stage.Save(call);
        foreach (var (unit, count) in new[] { ("48", 1), ("a", 2), ("h", 4), ("x", 8), ("truong", 16), ("qd", 32) })
        {
            await Exit(unit, new(2026, 6, 1), count);
        }

        var below = await Below("48");
        Assert.Equal(["a", "x", "y"], below.Order());
        var own = await Own("48");
        Assert.Equal((21L, null), (own.Result, own.Plan));
        Assert.Equal((await _stage.Row("48", year, "HO_THOAT")).Result, own.Result + (await _stage.Row("a", year, "HO_THOAT")).Result + (await _stage.Row("x", year, "HO_THOAT")).Result);
        Assert.Equal([1, 4, 16], (await _stage.Parts("48", new(year.From, year.To), "HO_THOAT", ownOnly: true)).Parts.Select(p => p.Value).Order());

        below = await Below("TW");
        Assert.Equal(["48", "qd", "z"], below.Intersect(["48", "qd", "a", "x", "y", "z", "h", "truong"]).Order());
        Assert.Null((await Own("TW")).Result);
        Assert.Empty(await Below("a"));

        Task<List<string>> Below(string unit) => _stage.Database.Do(db => db.Units.AskedBelow(db, call, _stage.Unit(unit)).Select(u => u.Code).ToListAsync());

        async Task<ReportRow> Own(string unit) =>
            (await _stage.Database.Do(db => ReportTables.LoadAsync(db, _stage.Unit(unit).Id, new ReportFormRules("Bảng thử", null, [_stage.Rule("HO_THOAT")]), year, null, LineDetail.None, CancellationToken.None, ownOnly: true))).Rows[0];
    }

    [Fact]
    public async Task Each_thing_behind_a_number_tells_what_it_adds()
    {
        await _stage.Commune("a", "48");
        var days = new FigureWindow(new(2026, 1, 1), new(2026, 12, 31));
        await _stage.Keep("a", RecordKind.InKind, "ConGiong", new(2026, 5, 1), new() { Quantity = 1_500, QuantityUnit = "con" });
        await _stage.Keep("a", RecordKind.InKind, "ConGiong", new(2026, 6, 1), new() { Quantity = 2_000, QuantityUnit = "con" });
        await _stage.Keep("a", RecordKind.InKind, "ConGiong", new(2026, 6, 1), new() { Quantity = 9_000, QuantityUnit = "kg" });
        var (figure, parts) = await _stage.Parts("48", days, "CON_GIONG");
        Assert.Equal(3_500, figure);
        Assert.Equal([2_000, 1_500], parts.Select(p => p.Value));

        await _stage.Keep("a", RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, new(2026, 5, 1), new() { Count = 12, Minority = 5 });
        await _stage.Keep("a", RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, new(2026, 6, 1), new() { Count = 30 });
        (figure, parts) = await _stage.Parts("48", days, "HO_THOAT", Split.Minority);

        // The thirty do not say how many of them: five is not the group, and the list is what is known of it.
        Assert.Equal((null, 5L), (figure, parts.Single().Value));
    }

    [Fact]
    public async Task Of_vocational_classes_with_men_nobody_knows_how_many_of_the_women_are_of_a_minority()
    {
        await _stage.Commune("a", "48");
        await _stage.Keep("a", RecordKind.TrainingClass, "DayNghe", new(2026, 5, 1), new() { People = 30, Women = 30, Minority = 11 });
        Assert.Equal(11, (await _stage.Row("48", Year(2026), "LD_HOC_NGHE")).Splits[Split.Minority]);
        await _stage.Keep("a", RecordKind.TrainingClass, "DayNghe", new(2026, 6, 1), new() { People = 50, Women = 45, Minority = 40 });
        var row = await _stage.Row("48", Year(2026), "LD_HOC_NGHE");
        Assert.Equal(75, row.Result);
        Assert.Empty(row.Splits);
        Assert.Equal([FigureRows.GroupsPartlyTold], row.Notes);
    }

    [Fact]
    public async Task What_is_read_beside_a_sum_is_read_without_those_who_have_not_sent()
    {
        await _stage.Commune("a", "48");
        await _stage.Commune("b", "48");
        foreach (var (unit, people) in new[] { ("a", 20), ("b", 300), ("48", 5) })
        {
            await _stage.Keep(unit, RecordKind.TrainingClass, "KhoiNghiep", new(2026, 5, 1), new() { People = people, Turns = people });
            await _stage.Keep(unit, RecordKind.Standing, "DuNoUyThac", new(2026, 5, 1), new() { Count = null, Amount = people, Whole = 400 });
        }

        Assert.Equal((325L, 2_708L), await Without());
        Assert.Equal((25L, 313L), await Without("b"));
        Assert.Equal((5L, 125L), await Without("a", "b"));
        Assert.Equal((25L, 313L), await Without("b", "48"));

        async Task<(long?, long?)> Without(params string[] units)
        {
            var form = new ReportFormRules("Bảng thử", null, [_stage.Rule("NGUOI_KHOI_NGHIEP"), _stage.Rule("UY_THAC_TY_LE")]);
            var rows = (await _stage.Database.Do(db => ReportTables.LoadAsync(db, _stage.Unit("48").Id, form, Year(2026), null, LineDetail.None, CancellationToken.None, leftOut: units.Select(u => _stage.Unit(u).Id).ToHashSet()))).Rows;
            return (rows[0].Result, rows[1].Result);
        }
    }

    private Task<ActivityRecord> Exit(string unit, DateOnly on, int count) => _stage.Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, on, new() { Count = count });
}
