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

    private static UnitReturn Sent(string name, long? result) => new(Guid.NewGuid(), name, ReportStatus.Sent, Table(result, name));
}
