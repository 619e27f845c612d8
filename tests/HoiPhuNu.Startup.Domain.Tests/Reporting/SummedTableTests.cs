using HoiPhuNu.Startup.Domain.Reporting;
using static HoiPhuNu.Startup.Domain.Tests.Reporting.Reports;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

public class SummedTableTests
{
    [Fact]
    public void A_province_is_the_sum_of_what_came_and_of_what_it_did_itself_and_says_who_is_missing()
    {
        var computed = Table(9_999, "Tỉnh Cao Bằng");
        var sum = SummedTable.Of(computed, new(Province, "Tỉnh Cao Bằng, trực tiếp", null, Table(10)), [Sent("Xã A", 571), Sent("Xã B", 129), new(Guid.NewGuid(), "Xã C", ReportStatus.Draft, null), new(Guid.NewGuid(), "Xã D", null, null)]);
        var row = sum.Rows.Single();
        Assert.Equal((482L, 710L, 710L, 9L), (row.Plan, row.Result, row.Cumulative, row.Splits[Split.Minority]));
        Assert.Equal(["2 4"], sum.Notes.Where(n => n.Code == SummedTable.Missing).Select(n => string.Join(' ', n.Arguments)));
        Assert.Equal([571L, 129L, null, null, 10L], sum.Lines.Select(l => l.Figures[0].Result));
    }

    [Fact]
    public void Nothing_sent_is_blank_and_a_nought_that_was_sent_is_a_nought()
    {
        Assert.Null(SummedTable.Of(Table(5), null, [new(Guid.NewGuid(), "Xã C", null, null)]).Rows[0].Result);
        Assert.Null(SummedTable.Of(Table(5), null, [Sent("Xã C", null)]).Rows[0].Result);
        Assert.Equal(0, SummedTable.Of(Table(5), null, [Sent("Xã C", 0), Sent("Xã D", null)]).Rows[0].Result);
    }

    [Fact]
    public void A_share_is_never_added_up()
    {
        var share = Table() with { Rows = [Row(4_100) with { Kind = FigureKind.Percent }] };
        var sum = SummedTable.Of(share, null, [new(Guid.NewGuid(), "Xã A", ReportStatus.Sent, share), new(Guid.NewGuid(), "Xã B", ReportStatus.Sent, share)]);
        Assert.Equal(4_100, sum.Rows[0].Result);
        Assert.Contains(SummedTable.FromRecords, sum.Rows[0].Notes);
    }

    [Fact]
    public void What_a_part_misses_is_told_two_levels_up_with_its_name()
    {
        var province = SummedTable.Of(Table(), null, [Sent("Xã A", 571), new(Guid.NewGuid(), "Xã B", null, null)]);
        var centre = SummedTable.Of(Table(unit: "Trung ương"), null, [new(Province, "Tỉnh Cao Bằng", ReportStatus.Sent, province), Sent("Tỉnh Lạng Sơn", 3)]);
        Assert.Equal(["MissingBelow: Tỉnh Cao Bằng 1 2"], centre.Notes.Select(n => $"{n.Code}: {string.Join(' ', n.Arguments)}"));
    }

    [Fact]
    public void People_counted_once_are_never_added_up()
    {
        var people = Table() with { Rows = [Row(3) with { IsDistinct = true, Splits = new Dictionary<Split, long> { [Split.Women] = 2 } }] };
        UnitReturn Of(string name) => new(Guid.NewGuid(), name, ReportStatus.Sent, people with { Rows = [people.Rows[0] with { Result = 2, Cumulative = 2 }] });
        var row = SummedTable.Of(people, null, [Of("Xã A"), Of("Xã B")]).Rows[0];
        Assert.Equal((3L, 3L, 2L), (row.Result, row.Cumulative, row.Splits[Split.Women]));
        Assert.Contains(SummedTable.FromRecords, row.Notes);
    }

    [Fact]
    public void A_group_is_known_of_the_sum_only_when_every_part_tells_it()
    {
        var blank = new Dictionary<Split, long>();
        UnitReturn Of(string name, long? result, IReadOnlyDictionary<Split, long> splits) => new(Guid.NewGuid(), name, ReportStatus.Sent, Table() with { Rows = [Row(result) with { Splits = splits }] });
        var five = new Dictionary<Split, long> { [Split.Minority] = 5 };
        Assert.Empty(SummedTable.Of(Table(), null, [Of("Xã A", 20, five), Of("Xã B", 30, blank)]).Rows[0].Splits);

        Assert.Equal([FigureRows.GroupsPartlyTold], SummedTable.Of(Table(), null, [Of("Xã A", 20, five), Of("Xã B", 30, blank)]).Rows[0].Notes);

        // Who has sent nothing, or nought of the whole, hides nobody.
        Assert.Equal(5, SummedTable.Of(Table(), null, [Of("Xã A", 20, five), Of("Xã B", null, blank), Of("Xã C", 0, blank)]).Rows[0].Splits[Split.Minority]);
    }

    [Fact]
    public void While_some_are_missing_what_comes_from_records_comes_without_theirs()
    {
        var people = Table() with { Rows = [Row(3) with { IsDistinct = true }] };
        var (missing, none) = (new UnitReturn(Guid.NewGuid(), "Xã B", ReportStatus.Returned, null), new UnitReturn(Guid.NewGuid(), "Xã C", null, null));
        UnitReturn sent = new(Guid.NewGuid(), "Xã A", ReportStatus.Sent, people), empty = new(Guid.NewGuid(), "Xã D", ReportStatus.Accepted, people with { Rows = [] });
        Assert.Empty(SummedTable.LeftOut([sent, empty]));
        Assert.Equal([missing.UnitId, none.UnitId], SummedTable.LeftOut([sent, missing, none, empty]));
        var province = SummedTable.Of(people, new(Province, "Tỉnh Cao Bằng, trực tiếp", null, people), [sent, missing, none, empty]);
        Assert.Equal([SummedTable.FromRecordsOfSent], province.Rows[0].Notes);

        // One level up: those the province misses are missing in what the centre reads from records too.
        UnitReturn below = new(Province, "Tỉnh Cao Bằng", ReportStatus.Sent, province), whole = new(Guid.NewGuid(), "Tỉnh Lạng Sơn", ReportStatus.Sent, SummedTable.Of(people, null, [sent]));
        Assert.Equal([missing.UnitId, none.UnitId], SummedTable.LeftOut([below, whole]));
        Assert.Equal([SummedTable.FromRecordsOfSent], SummedTable.Of(people, null, [below, whole]).Rows[0].Notes);
        Assert.Equal([SummedTable.FromRecords], SummedTable.Of(people, null, [whole]).Rows[0].Notes);
    }

    [Fact]
    public void A_part_keeps_the_words_of_its_own_plan_to_itself()
    {
        ReportTable Of(string note) => Table() with { Rows = [Row(5) with { Notes = [note] }], Notes = [new(note, ["Đề án 2415"])] };
        foreach (var note in new[] { FigureRows.PlanOfProgramme, FigureRows.PlanOfSeveral })
        {
            var sum = SummedTable.Of(Table(), null, [new(Guid.NewGuid(), "Xã A", ReportStatus.Sent, Of(note))]);
            Assert.Empty(sum.Rows[0].Notes);
            Assert.Empty(sum.Notes);
            Assert.Equal([note], SummedTable.Of(Of(note), null, [Sent("Xã A", 5)]).Rows[0].Notes);
        }
    }

    [Fact]
    public void A_plan_is_compared_with_what_was_sent_of_its_own_days()
    {
        var quarter = Table().Period;
        ReportTable Computed(DateOnly? from, long? since, string note) => Table() with { Rows = [Row(99, 100) with { Cumulative = 120, PlanFrom = from, SincePlan = since, Notes = note.Length == 0 ? [] : [note] }] };
        UnitReturn Of(long result, long cumulative) => new(Guid.NewGuid(), "Xã A", ReportStatus.Sent, Table() with { Rows = [Row(result, 40) with { Cumulative = cumulative, PlanFrom = quarter.From, SincePlan = result, Notes = [FigureRows.PlanOfPeriod] }] });
        ReportRow Sum(DateOnly? from, long? since, string note = "") => SummedTable.Of(Computed(from, since, note), null, [Of(20, 50), Of(10, 30)]).Rows[0];

        var ofYear = Sum(null, null);
        Assert.Equal(8_000, ofYear.PercentOfPlan);
        Assert.DoesNotContain(FigureRows.PlanOfPeriod, ofYear.Notes);
        Assert.Equal(3_000, Sum(quarter.From, 99, FigureRows.PlanOfPeriod).PercentOfPlan);

        // Ten of the years before are records; this year is what was sent.
        var ofYears = Sum(quarter.CumulativeFrom.AddYears(-1), 130, FigureRows.PlanOfOtherDays);
        Assert.Equal((90L, 9_000L), (ofYears.OfPlan, ofYears.PercentOfPlan));

        // Begun in March: what was sent has January and February in it.
        var ofMonths = Sum(quarter.CumulativeFrom.AddMonths(2), 80, FigureRows.PlanOfOtherDays);
        Assert.Null(ofMonths.PercentOfPlan);
        Assert.Equal([SummedTable.PlanNotCompared], ofMonths.Notes);
    }

    [Fact]
    public void What_is_divided_by_a_plan_is_sealed_and_how_people_are_counted_is_not()
    {
        var (table, words) = (Table(), new ReportWords());
        string Hash(Func<ReportRow, ReportRow> change) => ReportFingerprint.Of(table with { Rows = [change(table.Rows[0])] }, words);
        Assert.Equal(ReportFingerprint.Of(table, words), Hash(r => r with { IsDistinct = true }));
        Assert.NotEqual(ReportFingerprint.Of(table, words), Hash(r => r with { PlanFrom = table.Period.From }));
        Assert.NotEqual(Hash(r => r with { PlanFrom = table.Period.From }), Hash(r => r with { PlanFrom = table.Period.From, SincePlan = 5 }));
    }

    private static UnitReturn Sent(string name, long? result) => new(Guid.NewGuid(), name, ReportStatus.Sent, Table(result, name));
}
