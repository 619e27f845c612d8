using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

/// <summary>Part II of a report, from its table.</summary>
public sealed class ReportProseTests
{
    private static readonly ReportPeriod Quarter = new(PeriodKind.Quarter, new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30), new DateOnly(2026, 1, 1));

    [Theory]
    [InlineData(true, "Có 571/482 hộ có phụ nữ thoát nghèo, cận nghèo (đạt 118% kế hoạch)")]
    [InlineData(false, "Hộ được giúp: 571/482 hộ (đạt 118% kế hoạch)")]
    public void A_year_against_its_plan(bool hasSubject, string words) =>
        Assert.Equal(words, Say(new ReportRow { Name = "Hộ được giúp", UnitOfCount = "hộ", Subject = hasSubject ? "có phụ nữ thoát nghèo, cận nghèo" : "", Plan = 482, Result = 571, Cumulative = 571 }));

    [Fact]
    public void A_quarter_says_its_own_result_and_the_sum_so_far() =>
        Assert.Equal(
            "Trong kỳ có 05 lớp dạy nghề (tăng 25% so với cùng kỳ); lũy kế 18/20 lớp (đạt 90% kế hoạch)",
            Say(new ReportRow { Name = "Lớp", UnitOfCount = "lớp", Subject = "dạy nghề", Plan = 20, Result = 5, Cumulative = 18, SamePeriod = 4 }));

    [Fact]
    public void Of_a_quarter_that_is_not_known_only_the_sum_so_far_is_said()
    {
        ReportRow row = new() { Name = "Hộ được giúp", UnitOfCount = "hộ", Subject = "thoát nghèo", Plan = 100, Cumulative = 30, SamePeriod = 10 };
        Assert.Equal("Lũy kế có 30/100 hộ thoát nghèo (đạt 30% kế hoạch)", Say(row));
        Assert.Equal("Hộ được giúp: lũy kế 30 hộ", Say(row with { Subject = "", Plan = null }));
        Assert.Equal("Lũy kế có 30 hộ thoát nghèo; từ 01/01/2025 50/100 hộ (đạt 50% kế hoạch)", Say(row with { PlanFrom = new DateOnly(2025, 1, 1), SincePlan = 50 }));
    }

    [Fact]
    public void A_plan_is_spoken_of_where_its_own_days_are()
    {
        ReportRow row = new() { Name = "Hộ được giúp", UnitOfCount = "hộ", Subject = "thoát nghèo", Plan = 120, Result = 40, Cumulative = 120, SamePeriod = 20 };
        Assert.Equal("Trong kỳ có 40/120 hộ thoát nghèo (đạt 33% kế hoạch; tăng 100% so với cùng kỳ); lũy kế 120 hộ", Say(row with { PlanFrom = Quarter.From, SincePlan = 40 }));
        Assert.Equal("Trong kỳ có 40 hộ thoát nghèo (tăng 100% so với cùng kỳ); lũy kế 120 hộ; từ 01/03/2026 60/120 hộ (đạt 50% kế hoạch)", Say(row with { PlanFrom = new DateOnly(2026, 3, 1), SincePlan = 60 }));
        Assert.Equal("Có 40 hộ thoát nghèo (tăng 100% so với cùng kỳ); từ 01/01/2025 90/120 hộ (đạt 75% kế hoạch)", Say(row with { Cumulative = 40, PlanFrom = new DateOnly(2025, 1, 1), SincePlan = 90 }));
        Assert.Equal("Trong kỳ có 40 hộ thoát nghèo (tăng 100% so với cùng kỳ); lũy kế 120 hộ", Say(row with { PlanFrom = new DateOnly(2026, 3, 1) }));
    }

    [Theory]
    [InlineData("lượt", "lượt hội viên", 274, "Có 274 lượt hội viên")]
    [InlineData("phụ nữ", "phụ nữ khởi nghiệp thành công", 18, "Có 18 phụ nữ khởi nghiệp thành công")]
    [InlineData("HTX", "hợp tác xã thành lập mới", 5, "Có 05 HTX thành lập mới")]
    [InlineData("hộ", "hộ", 12, "Có 12 hộ")]
    [InlineData("lớp", "lớpkhác", 12, "Có 12 lớp lớpkhác")]
    public void What_is_counted_is_named_once(string unit, string subject, long result, string words) =>
        Assert.Equal(words, Say(new ReportRow { Name = "Tên", UnitOfCount = unit, Subject = subject, Result = result, Cumulative = result }));

    [Fact]
    public void What_stands_is_said_with_its_day() =>
        Assert.Equal("Đến 30/09/2026 có 101 HTX do phụ nữ quản lý", Say(new ReportRow { Name = "HTX", UnitOfCount = "HTX", Subject = "do phụ nữ quản lý", IsStock = true, Result = 101 }));

    [Fact]
    public void Money_and_shares_stand_behind_their_names()
    {
        Assert.Equal("Dư nợ ủy thác: đến 30/09/2026 có 2.851 tỷ đồng", Say(new ReportRow { Name = "Dư nợ ủy thác", UnitOfCount = "đồng", Subject = "vay", Kind = FigureKind.Money, IsStock = true, Result = 2_851_000_000_000 }));
        Assert.Equal("Vốn vay: 12,1 tỷ đồng (đạt 121% kế hoạch 10 tỷ đồng)", Say(new ReportRow { Name = "Vốn vay", UnitOfCount = "đồng", Kind = FigureKind.Money, Plan = 10_000_000_000, Result = 12_100_000_000 }));
        Assert.Equal("Tỷ lệ: 41% (kế hoạch 45%)", Say(new ReportRow { Name = "Tỷ lệ", UnitOfCount = "%", Kind = FigureKind.Percent, Plan = 4500, Result = 4100, SamePeriod = 4000 }));
    }

    [Fact]
    public void Of_what_is_not_known_nothing_is_said_and_a_nought_is_a_nought()
    {
        Assert.Null(Say(new ReportRow { Name = "Hộ", UnitOfCount = "hộ", Plan = 5 }));
        Assert.Equal("Hộ: 0/5 hộ (đạt 0% kế hoạch)", Say(new ReportRow { Name = "Hộ", UnitOfCount = "hộ", Plan = 5, Result = 0 }));
        Assert.Equal("Hộ: 05 hộ", Say(new ReportRow { Name = "Hộ", UnitOfCount = "hộ", Plan = 0, Result = 5 }));
        Assert.Null(Say(new ReportRow { Name = "HTX", UnitOfCount = "HTX", IsStock = true, Cumulative = 4 }));
    }

    [Fact]
    public void Headings_gather_their_sentences_and_the_nought_is_an_option()
    {
        var table = ReportTable.Empty with
        {
            Period = Quarter,
            Rows =
            [
                new ReportRow { Heading = "1. Đào tạo", Name = "Lớp", UnitOfCount = "lớp", Result = 5 },
                new ReportRow { Heading = "1. Đào tạo", Name = "Lượt", UnitOfCount = "lượt" },
                new ReportRow { Heading = "2. Không rõ", Name = "Hộ", UnitOfCount = "hộ" },
                new ReportRow { Heading = "3. Vốn", Name = "Vay", Kind = FigureKind.Money, Result = 5_000_000 },
            ],
        };
        Assert.Equal([("1. Đào tạo", "Lớp: 05 lớp."), ("2. Vốn", "Vay: 5 triệu đồng.")], ReportProse.Write(table).Select(p => (p.Heading, Assert.Single(p.Sentences))));
        Assert.Equal("1. Đào tạo\n- Lớp: 05 lớp.\n2. Vốn\n- Vay: 5 triệu đồng.", ReportProse.Text(table));
        Assert.Equal(["1. Đào tạo", "2. Vốn"], ReportProse.Text(table).Split('\n').Where(ReportProse.IsHeading));
        Assert.Equal("Lớp: 5 lớp.", ReportProse.Write(table, new ReportStyle { PadsSmallCounts = false })[0].Sentences[0]);
        Assert.Equal(["1. Đào tạo", "2. Vốn"], ReportProse.Write(table with { Rows = [.. table.Rows.Select(r => r with { Heading = "II. " + r.Heading[3..] })] }).Select(p => p.Heading));
    }

    private static string? Say(ReportRow row) => ReportProse.Sentence(row, Quarter);
}
