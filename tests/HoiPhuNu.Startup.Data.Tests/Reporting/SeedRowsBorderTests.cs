using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Reporting;
using static HoiPhuNu.Startup.Data.Tests.Reporting.FigureStage;

namespace HoiPhuNu.Startup.Data.Tests.Reporting;

/// <summary>Rows 1 to 6: border communes, the country over several years.</summary>
public sealed class SeedRowsBorderTests(SeedRowsStage shared) : SeedRows(shared)
{
    [Fact]
    public async Task Row_01_women_who_started_a_business_over_six_years_with_minority_women_among_them()
    {
        var unit = await Unit();
        await Support(unit, "KhoiNghiep", 62_764, new DateOnly(2019, 6, 1));
        await Support(unit, "ThanhCong", 1_100, new DateOnly(2022, 6, 1), minority: 1_100);
        var sixYears = Days(new DateOnly(2017, 1, 1), new DateOnly(2022, 12, 31));
        Assert.Equal(63_864, (await Stage.Row(unit, sixYears, "PN_KHOI_NGHIEP")).Result);
        var succeeded = await Stage.Row(unit, sixYears, "PN_KHOI_NGHIEP_THANH_CONG");
        Assert.Equal((1_100, 1_100), (succeeded.Result, succeeded.Splits[Split.Minority]));
    }

    [Fact]
    public async Task Row_02_four_kinds_of_training_in_one_line_count_people_not_turns()
    {
        var unit = await Unit();
        foreach (var (kind, topic, people) in new[] { (RecordKind.TrainingClass, "KyThuat", 120_000), (RecordKind.TrainingClass, "DayNghe", 50_000), (RecordKind.TrainingClass, "KhoiNghiep", 9_000), (RecordKind.Job, "GioiThieu", 19_500) })
        {
            await Stage.Keep(unit, kind, topic, May, kind == RecordKind.Job ? new() { People = people } : new() { People = people, Turns = people * 2 });
        }

        var rule = new IndicatorRule { Kinds = [RecordKind.TrainingClass, RecordKind.Job], Topics = ["KyThuat", "DayNghe", "KhoiNghiep", "GioiThieu"], Measure = Measure.People };
        Assert.Equal(198_500, (await Stage.Row(unit, In2023, "LD_HOC_NGHE", rule)).Result);
    }

    [Fact]
    public async Task Row_03_two_legal_types_in_one_count()
    {
        var unit = await Unit();
        await Entity(unit, RecordTopics.CooperativeGroup, 3_650, May);
        await Entity(unit, RecordTopics.Cooperative, 1_097, May);
        var row = await Stage.Row(unit, In2023, "THT_HTX_MOI");
        Assert.Equal(4_747, row.Result);
        Assert.EndsWith("ó 4.747 tổ hợp tác/hợp tác xã do phụ nữ quản lý thành lập mới", ReportProse.Sentence(row, In2023));
    }

    [Fact]
    public async Task Row_04_goods_in_their_own_unit_and_loans_without_an_end()
    {
        var unit = await Unit();
        await Stage.Keep(unit, RecordKind.InKind, "ConGiong", May, new() { Quantity = 6_500_000_000, QuantityUnit = "con" }, programmes: "BIENCUONG");
        await Stage.Keep(unit, RecordKind.InKind, "ConGiong", May, new() { Quantity = 20_000, QuantityUnit = "kg" }, programmes: "BIENCUONG");
        await Stage.Keep(unit, RecordKind.MoneyFlow, "VonVayKhoiNghiep", May, new() { Amount = 4_950_000_000 }, programmes: "BIENCUONG");
        var since = Days(new DateOnly(2018, 1, 1), new DateOnly(2023, 12, 31));
        Assert.Equal(6_500_000_000, (await Stage.Row(unit, since, "CON_GIONG")).Result); // thousandths: 6,5 million head
        await Stage.Keep(unit, RecordKind.MoneyFlow, "VonVayKhoiNghiep", May.AddDays(1), new() { Amount = 0, People = 60, Women = 40 });
        Assert.Equal(40, (await Stage.Row(unit, since, "PN_VAY_KHOI_NGHIEP")).Result); // "phụ nữ được vay vốn", not everybody
        Assert.Equal(4_950_000_000, (await Stage.Row(unit, since, "VON_KET_NOI")).Result);
    }

    [Fact]
    public async Task Row_05_forty_nine_of_two_hundred_and_ten_communes()
    {
        var unit = await Unit();
        await Stage.Keep(unit, RecordKind.Achievement, "NongThonMoi", new DateOnly(2022, 12, 31), new() { Count = 41, Whole = 210 });
        await Stage.Keep(unit, RecordKind.Achievement, "NongThonMoi", May, new() { Count = 49, Whole = 210 });
        Assert.Equal(49, (await Stage.Row(unit, In2023, "XA_NONG_THON_MOI")).Result);
        var share = new IndicatorRule { Kinds = [RecordKind.Achievement], Topics = ["NongThonMoi"], Measure = Measure.CountOfWhole, IsStock = true };
        Assert.Equal(2_333, (await Stage.Row(unit, In2023, "XA_NONG_THON_MOI", share)).Result); // 23,33 %
    }

    [Fact]
    public async Task Row_06_a_survey_in_three_provinces()
    {
        var unit = await Unit();
        await Stage.Keep(unit, RecordKind.Visit, "KhaoSat", May, new() { Count = 3, People = 240 });
        Assert.Equal(3, (await Stage.Row(unit, Days(new(2023, 4, 1), new(2023, 6, 30)), "GIAM_SAT")).Result);
    }
}
