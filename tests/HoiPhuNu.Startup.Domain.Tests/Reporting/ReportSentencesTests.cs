using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

/// <summary>What the writer of a report may choose, and figures that are told together.</summary>
public sealed class ReportSentencesTests
{
    private static readonly ReportPeriod Quarter = new(PeriodKind.Quarter, new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30), new DateOnly(2026, 1, 1));

    [Fact]
    public void From_twice_the_plan_on_the_times_are_said_too_or_what_the_writer_chose()
    {
        ReportRow row = new() { Name = "Phụ nữ", UnitOfCount = "phụ nữ", Subject = "phụ nữ khởi sự kinh doanh", Plan = 20_000, Result = 118_000 };
        Assert.Equal("Có 118.000/20.000 phụ nữ khởi sự kinh doanh (đạt 590% kế hoạch, gần gấp 6 lần)", Say(row));
        Assert.Equal("Có 118.000/20.000 phụ nữ khởi sự kinh doanh (đạt 590% kế hoạch)", Say(row, new() { Plan = PlanWording.Percent }));
        Assert.Equal("Có 118.000/20.000 phụ nữ khởi sự kinh doanh (gần gấp 6 lần kế hoạch)", Say(row, new() { Plan = PlanWording.Times }));
        Assert.Equal("Có 118.000/20.000 phụ nữ khởi sự kinh doanh", Say(row, new() { Plan = PlanWording.Fraction }));
        Assert.Equal("Có 312/300 phụ nữ khởi sự kinh doanh", Say(row with { Plan = 300, Result = 312 }, new() { Plan = PlanWording.Fraction }));
        Assert.Equal("Có 312/300 phụ nữ khởi sự kinh doanh (đạt 104% kế hoạch)", Say(row with { Plan = 300, Result = 312 }, new() { Plan = PlanWording.Times }));
        Assert.Equal("Vốn: 30 tỷ đồng (đạt 300% kế hoạch 10 tỷ đồng, gấp 3 lần)", Say(new ReportRow { Name = "Vốn", Kind = FigureKind.Money, Plan = 10_000_000_000, Result = 30_000_000_000 }));
    }

    [Fact]
    public void A_plan_that_was_missed_is_not_said_to_be_reached()
    {
        ReportRow row = new() { Name = "Hộ", UnitOfCount = "hộ", Plan = 60_000, Result = 59_999 };
        Assert.Equal("Hộ: 59.999/60.000 hộ (đạt 99,9% kế hoạch)", Say(row));
        (long Result, long Plan)[] cases = [(59_999, 60_000), (999, 1_000), (9_996, 10_000), (60_000, 60_000), (571, 482)];
        Assert.Equal([9_999L, 9_990, 9_996, 10_000, 11_846], cases.Select(c => (row with { Result = c.Result, Plan = c.Plan }).PercentOfPlan!.Value));
    }

    [Fact]
    public void Round_figures_stand_beside_the_exact_ones_of_their_plan()
    {
        ReportRow row = new() { Name = "Hộ", UnitOfCount = "hộ", Subject = "hộ có phụ nữ thoát nghèo", Plan = 482, Result = 571, SamePeriod = 437 };
        Assert.Equal("Có gần 600 hộ có phụ nữ thoát nghèo (571/482 hộ, đạt 118% kế hoạch; tăng 30,66% so với cùng kỳ)", Say(row, new() { Rounding = FigureRounding.NearlyOver }));
        Assert.Equal("Có gần 600 hộ có phụ nữ thoát nghèo (571/482 hộ; tăng 30,66% so với cùng kỳ)", Say(row, new() { Rounding = FigureRounding.NearlyOver, Plan = PlanWording.Fraction }));
        Assert.Equal("Có khoảng 570 hộ có phụ nữ thoát nghèo", Say(row with { Plan = null, SamePeriod = null }, new() { Rounding = FigureRounding.About, Digits = 2 }));
        Assert.Equal(
            "Trong kỳ có 05 lớp; lũy kế trên 100 lớp (104/100 lớp, đạt 104% kế hoạch)",
            Say(new ReportRow { Name = "Lớp", UnitOfCount = "lớp", Subject = "lớp", Plan = 100, Result = 5, Cumulative = 104 }, new() { Rounding = FigureRounding.NearlyOver }));
    }

    [Fact]
    public void Money_and_large_counts_in_words()
    {
        ReportRow money = new() { Name = "Vốn", Kind = FigureKind.Money, Result = 12_123_456_789 };
        Assert.Equal("Vốn: trên 12,12 tỷ đồng", Say(money));
        Assert.Equal("Vốn: trên 12,1 tỷ đồng", Say(money, new() { Rounding = FigureRounding.NearlyOver, Digits = 3 }));
        Assert.Equal("Vốn: 12.123.456.789 đồng", Say(money, new() { Rounding = FigureRounding.Exact }));
        ReportRow turns = new() { Name = "Lượt", UnitOfCount = "lượt", Subject = "lượt hội viên", Result = 32_118 };
        Assert.Equal("Có hơn 32 ngàn lượt hội viên", Say(turns, new() { Rounding = FigureRounding.NearlyMoreThan, Digits = 2, LargeInWords = true }));
        ReportRow animals = new() { Name = "Con giống", UnitOfCount = "con", Subject = "con giống", Kind = FigureKind.Quantity, Result = 6_481_000_000 };
        Assert.Equal("Có khoảng 6,5 triệu con giống", Say(animals, new() { Rounding = FigureRounding.About, Digits = 2, LargeInWords = true }));
    }

    [Fact]
    public void A_plan_broken_down_to_units_names_the_least_of_them()
    {
        ReportRow row = new() { Name = "Hộ", UnitOfCount = "hộ", Plan = 482, Result = 571 };
        ReportLine Line(long? plan) => new(Guid.CreateVersion7(), "Xã", null, [new ReportFigure(plan, null, null)]);
        var table = ReportTable.Empty with { Period = Quarter, Rows = [row], Lines = [Line(2), Line(480), Line(null)] };
        Assert.Equal(["Hộ: 571/482 hộ (đạt 118% kế hoạch; 02 đơn vị được giao, mỗi đơn vị ít nhất 02 hộ)."], ReportProse.Write(table)[0].Sentences);
        Assert.Equal(["Hộ: 571/482 hộ (đạt 118% kế hoạch)."], ReportProse.Write(table with { Notes = [new ReportNote(SummedTable.Missing, ["1", "4"])] })[0].Sentences);
    }

    [Fact]
    public void New_ones_and_all_there_are_are_told_together()
    {
        ReportRow[] rows =
        [
            Counted("HTX_MOI", "HTX", "hợp tác xã thành lập mới", 18), Counted("HTX_HIEN_CO", "HTX", "hợp tác xã", 101, isStock: true),
            Counted("HTX_HIEN_CO_NU", "thành viên", "thành viên nữ của các hợp tác xã", 302, isStock: true), Counted("HTX_HIEN_CO_LD_NU", "lao động", "lao động nữ của các hợp tác xã", 608, isStock: true),
        ];
        Assert.Equal(["Thành lập mới 18 HTX có phụ nữ tham gia quản lý; đến nay, toàn tỉnh có 101 Hợp tác xã với 302 thành viên nữ và 608 lao động nữ (tính đến 30/09/2026)."], Written(rows));
        Assert.Equal(
            ["Trong kỳ thành lập mới 18 HTX có phụ nữ tham gia quản lý (tăng 50% so với cùng kỳ; lũy kế 20 HTX, đạt 100% kế hoạch 20 HTX); đến nay, toàn tỉnh có 101 Hợp tác xã (tính đến 30/09/2026)."],
            Written(rows[0] with { Plan = 20, Cumulative = 20, SamePeriod = 12 }, rows[1]));

        // More new ones than there are, or none: each has its own sentence.
        Assert.Equal(["Có 18 HTX thành lập mới.", "Đến 30/09/2026 có 17 HTX."], Written(rows[0], rows[1] with { Result = 17 }));
        Assert.Equal(["Có 0 HTX thành lập mới.", "Đến 30/09/2026 có 101 HTX."], Written(rows[0] with { Result = 0, Cumulative = 0 }, rows[1]));
        Assert.Equal(["Có 18 HTX thành lập mới."], Written(rows[0], rows[1] with { Result = null }));
    }

    [Fact]
    public void Figures_of_one_row_of_the_field_are_one_sentence_and_only_where_they_count_the_same()
    {
        var (classes, women) = (Counted("LOP_DAY_NGHE", "lớp", "lớp đào tạo nghề", 70), Counted("LD_HOC_NGHE", "lao động", "lao động nữ được đào tạo nghề", 3_523));
        Assert.Equal(
            ["Có 70/60 lớp đào tạo nghề (đạt 117% kế hoạch) cho 3.523 lao động nữ (trong đó: DTTS: 11 lao động)."],
            Written(classes with { Plan = 60 }, women with { Splits = new Dictionary<Split, long> { [Split.Minority] = 11 } }));
        Assert.Equal(["Có 70 lớp đào tạo nghề.", "Dự kiến có 3.523 lao động nữ được đào tạo nghề."], Written(classes, women with { Notes = [FigureRows.Expected] }));

        // One table is of one ground, also while some are missing.
        var owed = Counted("UY_THAC_DU_NO", "đồng", "dư nợ ủy thác", 2_851_000_000_000, isStock: true) with { Kind = FigureKind.Money };
        var share = Counted("UY_THAC_TY_LE", "%", "dư nợ uỷ thác", 4_100, isStock: true) with { Kind = FigureKind.Percent, Notes = [SummedTable.FromRecords] };
        Assert.Equal(["UY_THAC_DU_NO: đến 30/09/2026 có 2.851 tỷ đồng (chiếm 41% dư nợ uỷ thác)."], Written(owed, share));
        Assert.Equal(
            ["UY_THAC_DU_NO: đến 30/09/2026 có 2.851 tỷ đồng (chiếm 41% dư nợ uỷ thác)."],
            Written([owed, share with { Notes = [SummedTable.FromRecordsOfSent] }], new ReportNote(SummedTable.Missing, ["1", "2"])));
    }

    [Fact]
    public void A_count_and_its_money_are_a_pair_and_no_fraction()
    {
        var (contracts, money) = (Counted("A", "hợp đồng", "bảo hiểm vi mô", 7_225), Counted("B", "đồng", "bảo hiểm vi mô", 621_000_000) with { Kind = FigureKind.Money });
        Assert.Equal(["Có 7.225 hợp đồng/621 triệu đồng bảo hiểm vi mô."], Written(contracts, money));
        Assert.Equal(
            ["Trong kỳ có 7.225 hợp đồng/621 triệu đồng bảo hiểm vi mô (lũy kế 8.000 hợp đồng, đạt 80% kế hoạch 10.000 hợp đồng)."],
            Written(money, contracts with { Plan = 10_000, Cumulative = 8_000 }));
        var exact = ReportProse.Write(ReportTable.Empty with { Period = Quarter, Rows = [contracts with { Result = 5, Cumulative = 5 }, money with { Result = 12_100_500_000, Cumulative = 12_100_500_000 }] }, new ReportStyle { Rounding = FigureRounding.Exact, PadsSmallCounts = true });
        Assert.Equal("Có 05 hợp đồng/12.100.500.000 đồng bảo hiểm vi mô.", Assert.Single(exact.SelectMany(p => p.Sentences)));
        Assert.Equal(["Có 7.225 hợp đồng bảo hiểm vi mô.", "B: 621 triệu đồng."], Written(contracts, money with { Subject = "khác" }));
    }

    [Fact]
    public void An_edited_text_is_outdated_once_its_figures_are_others_and_not_by_another_style()
    {
        static ReportTable Table(long result) => ReportTable.Empty with { Period = Quarter, Rows = [Counted("HO", "hộ", "hộ", result)] };
        var words = new ReportWords { Results = "- Có 571 hộ.", ResultsBasis = ReportProse.Basis(Table(571)), Rounding = FigureRounding.NearlyOver };
        Assert.False(ReportProse.IsOutdated(words, Table(571)));
        Assert.True(ReportProse.IsOutdated(words, Table(572)));
        Assert.False(ReportProse.IsOutdated(words with { Results = "" }, Table(572)));
    }

    private static ReportRow Counted(string code, string unit, string subject, long result, bool isStock = false) =>
        new() { IndicatorId = Guid.CreateVersion7(), Code = code, Name = code, UnitOfCount = unit, Subject = subject, Result = result, Cumulative = result, IsStock = isStock };

    private static IEnumerable<string> Written(params ReportRow[] rows) => Written(rows, []);

    private static IEnumerable<string> Written(ReportRow[] rows, params ReportNote[] notes) =>
        ReportProse.Write(ReportTable.Empty with { UnitName = "Tỉnh Quảng Nam", Period = Quarter, Rows = rows, Notes = notes }).SelectMany(p => p.Sentences);

    private static string? Say(ReportRow row, ReportStyle? style = null) => ReportProse.Sentence(row, Quarter, style);
}
