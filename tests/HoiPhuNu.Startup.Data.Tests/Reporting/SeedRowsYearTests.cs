using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Reporting;
using static HoiPhuNu.Startup.Data.Tests.Reporting.FigureStage;

namespace HoiPhuNu.Startup.Data.Tests.Reporting;

/// <summary>Rows 7 to 22: the year of one province; row 23 is a title, no figure.</summary>
public sealed class SeedRowsYearTests(SeedRowsStage shared) : SeedRows(shared)
{
    [Fact]
    public async Task Row_07_every_target_of_the_year_reached()
    {
        var unit = await Unit();
        await Support(unit, "NangCaoNangLuc", 376, May);
        await Entity(unit, RecordTopics.Cooperative, 5, May);
        await Stage.Target(unit, "CHU_CO_SO_NANG_CAO", 300, new(2023, 1, 1), new(2023, 12, 31));
        await Stage.Target(unit, "HTX_MOI", 5, new(2023, 1, 1), new(2023, 12, 31));
        var rows = (await Stage.Table(unit, In2023, LineDetail.None, "CHU_CO_SO_NANG_CAO", "HTX_MOI")).Rows;
        Assert.Equal([12_533, 10_000], rows.Select(r => r.PercentOfPlan!.Value));
    }

    [Fact]
    public async Task Row_08_the_same_437_in_two_sentences_is_never_874()
    {
        var unit = await Unit();
        await Stage.Keep(unit, RecordKind.Event, "VanHoa", May, new() { Count = 237, Turns = 18_000, Amount = 2_300_000_000 }, programmes: ["DA938", "DA8", "DA01"]);
        await Stage.Keep(unit, RecordKind.Event, "TruyenThong", May, new() { Count = 200, Turns = 14_200, Amount = 1_950_000_000 }, programmes: ["DA938", "DA8"]);
        await Stage.Keep(unit, RecordKind.Event, "XucTien", May, new() { Count = 50 }); // a fair is no "hoạt động văn hóa"
        await Stage.Keep(unit, RecordKind.Event, "CuocThi", May, new() { Count = 3 });
        var rows = (await Stage.Table(unit, In2023, LineDetail.None, "HOAT_DONG_VAN_HOA", "HOAT_DONG_VAN_HOA")).Rows;
        Assert.Equal([437, 437], rows.Select(r => r.Result!.Value));
        var turns = new IndicatorRule { Kinds = [RecordKind.Event], Topics = ["VanHoa", "TruyenThong"], Measure = Measure.Turns };
        var cost = turns with { Measure = Measure.Amount };
        var culture = new IndicatorRule { Kinds = [RecordKind.Event], Topics = ["VanHoa"] };
        Assert.Equal(32_200, (await Stage.Row(unit, In2023, "HOAT_DONG_VAN_HOA", turns)).Result);
        Assert.Equal(4_250_000_000, (await Stage.Row(unit, In2023, "HOAT_DONG_VAN_HOA", cost)).Result);
        Assert.Equal(237, (await Stage.Row(unit, In2023, "HOAT_DONG_VAN_HOA", culture)).Result);
    }

    [Fact]
    public async Task Row_09_staff_trained_and_media_products()
    {
        var unit = await Unit();
        await Stage.Keep(unit, RecordKind.TrainingClass, "CanBoHoi", May, new() { People = 905 });
        await Stage.Keep(unit, RecordKind.TrainingClass, "SoHoa", May, new() { People = 200 }); // members who learn to sell online are no staff
        await Stage.Keep(unit, RecordKind.Product, "TruyenThong", May, new() { Count = 24 });
        Assert.Equal(905, (await Stage.Row(unit, In2023, "CAN_BO_TAP_HUAN")).Result);
        Assert.Equal(24, (await Stage.Row(unit, In2023, "SAN_PHAM_TRUYEN_THONG")).Result);
    }

    [Fact]
    public async Task Row_10_a_mixed_audience_by_topic()
    {
        var unit = await Unit();
        await Stage.Keep(unit, RecordKind.TrainingClass, "TaiChinh", May, new() { People = 200, Women = 200 });
        var rule = new IndicatorRule { Kinds = [RecordKind.TrainingClass], Topics = ["TaiChinh"], Measure = Measure.People, Splits = [Split.Women] };
        Assert.Equal(200, (await Stage.Row(unit, In2023, "LD_HOC_NGHE", rule)).Result);
    }

    [Fact]
    public async Task Row_11_coverage_of_base_units_and_households_by_criteria()
    {
        var unit = await Unit();
        await Stage.Keep(unit, RecordKind.Achievement, "CoSoHoi", May, new() { Count = 111, Whole = 111 });
        await Stage.Keep(unit, RecordKind.Achievement, "NamKhongBaSach", May, new() { Count = 947 });
        await Stage.Keep(unit, RecordKind.Achievement, "NamCoBaSach", May, new() { Count = 644 });
        await Stage.Keep(unit, RecordKind.InKind, "CongTrinh", May, new() { Count = 248, Amount = 4_980_000_000 });
        await Stage.Keep(unit, RecordKind.TrainingClass, "GiaDinh", May, new() { Count = 6 });
        Assert.Equal(10_000, (await Stage.Row(unit, In2023, "CO_SO_THAM_GIA")).Result);
        Assert.Equal(1_591, (await Stage.Row(unit, In2023, "GIA_DINH_5K3S")).Result);
        Assert.Equal(947, (await Stage.Row(unit, In2023, "GIA_DINH_5K3S", new IndicatorRule { Kinds = [RecordKind.Achievement], Topics = ["NamKhongBaSach"] })).Result);
        Assert.Equal(248, (await Stage.Row(unit, In2023, "AN_SINH_TIEN", new IndicatorRule { Kinds = [RecordKind.InKind], Topics = ["CongTrinh"] })).Result);
        Assert.Equal(6, (await Stage.Row(unit, In2023, "LOP_DAY_NGHE", new IndicatorRule { Kinds = [RecordKind.TrainingClass], Topics = ["GiaDinh"] })).Result);
    }

    [Fact]
    public async Task Row_12_social_support_as_counts_and_values_never_children_by_name()
    {
        var unit = await Unit();
        await Stage.Keep(unit, RecordKind.InKind, "MeDoDau", May, new() { Count = 501, Amount = 2_050_000_000 });
        await Stage.Keep(unit, RecordKind.InKind, "DiaChiNhanDao", May, new() { Count = 362, People = 310 });
        await Stage.Keep(unit, RecordKind.InKind, "Nha", May, new() { Count = 26, Amount = 2_800_000_000 });
        await Stage.Keep(unit, RecordKind.InKind, "SoTietKiem", May, new() { Count = 40, Amount = 600_000_000 });
        Assert.Equal(501, (await Kind(unit, "MeDoDau", Measure.Count)).Result);
        Assert.Equal(310, (await Kind(unit, "DiaChiNhanDao", Measure.People)).Result);
        Assert.Equal(2_800_000_000, (await Kind(unit, "Nha", Measure.Amount)).Result);
        Assert.Equal(600_000_000, (await Kind(unit, "SoTietKiem", Measure.Amount)).Result);
    }

    [Fact]
    public async Task Row_13_new_in_the_year_and_standing_at_its_end_three_types_with_members()
    {
        var unit = await Unit();
        await Entity(unit, RecordTopics.Cooperative, 6, new(2021, 3, 1), 150);
        await Entity(unit, RecordTopics.CooperativeGroup, 61, new(2021, 3, 1), 1_240);
        await Entity(unit, RecordTopics.LinkageGroup, 160, new(2021, 3, 1), 2_003);
        await Entity(unit, RecordTopics.LinkageGroup, 4, new(2020, 3, 1), 40, until: new(2022, 12, 31));
        await Entity(unit, RecordTopics.Cooperative, 5, May, 90);
        await Entity(unit, RecordTopics.CooperativeGroup, 22, May, 180);
        var rows = (await Stage.Table(unit, In2023, LineDetail.None, "HTX_MOI", "HTX_MOI_TV", "THT_MOI", "THT_MOI_TV", "HTX_HIEN_CO", "THT_HIEN_CO", "TO_LIEN_KET_HIEN_CO", "TV_HIEN_CO")).Rows;
        Assert.Equal([5, 90, 22, 180, 11, 83, 160, 3_663], rows.Select(r => r.Result!.Value));
        Assert.Equal((6, 61), ((await Stage.Row(unit, Year(2022), "HTX_HIEN_CO")).Result, (await Stage.Row(unit, Year(2022), "THT_HIEN_CO")).Result));
    }

    [Fact]
    public async Task Row_14_shops_and_sales_each_in_its_own_unit()
    {
        var unit = await Unit();
        await Entity(unit, RecordTopics.Shop, 15, May);
        await Stage.Keep(unit, RecordKind.ProductSale, "NongSan", May, new() { Quantity = 2_010_000, QuantityUnit = "tấn" });
        await Stage.Keep(unit, RecordKind.ProductSale, "ThuCong", May, new() { Quantity = 1_000_000, QuantityUnit = "áo" });
        await Stage.Keep(unit, RecordKind.ProductSale, "NongSan", May, new() { Quantity = 20_000, QuantityUnit = "kg" });
        Assert.Equal(15, (await Stage.Row(unit, In2023, "CUA_HANG_MOI")).Result);
        Assert.Equal(2_010_000, (await Stage.Row(unit, In2023, "NONG_SAN_TIEU_THU")).Result);
    }

    [Fact]
    public async Task Row_15_visits_and_products_on_a_market_place()
    {
        var unit = await Unit();
        await Stage.Keep(unit, RecordKind.Visit, "Tham", May, new() { Count = 1 });
        await Stage.Keep(unit, RecordKind.Product, "SanTMDT", May, new() { Count = 1 });
        Assert.Equal(1, (await Stage.Row(unit, In2023, "SAN_PHAM_SAN_TMDT")).Result);
        Assert.Equal(1, (await Stage.Row(unit, In2023, "GIAM_SAT", new IndicatorRule { Kinds = [RecordKind.Visit], Topics = ["Tham"] })).Result);
    }

    [Fact]
    public async Task Row_16_a_contest_held_elsewhere_awards_two_classes()
    {
        // Contests of this site come from their published results: SiteSourcesTests.
        var unit = await Unit();
        await Stage.Keep(unit, RecordKind.Event, "CuocThi", May, new() { People = 212 });
        await Stage.Keep(unit, RecordKind.Figure, "GIAI_DU_AN", May, new() { Count = 15 });
        await Stage.Keep(unit, RecordKind.Figure, "GIAI_TAP_THE", May, new() { Count = 2 });
        Assert.Equal(15, (await Typed(unit, "GIAI_DU_AN")).Result);
        Assert.Equal(2, (await Typed(unit, "GIAI_TAP_THE")).Result);
        Assert.Equal(212, (await Stage.Row(unit, In2023, "HOAT_DONG_VAN_HOA", new IndicatorRule { Kinds = [RecordKind.Event], Topics = ["CuocThi"], Measure = Measure.People })).Result);
    }

    [Fact]
    public async Task Row_17_the_same_women_under_two_headings_are_one_set()
    {
        var unit = await Unit();
        await Support(unit, "NangCaoNangLuc", 376, May, programmes: ["DA939", "DA01"]);
        await Support(unit, "KhoiNghiep", 221, May, programmes: ["DA939", "DA01"]);
        await Stage.Keep(unit, RecordKind.MoneyFlow, "VonVayKhoiNghiep", May, new() { Amount = 5_140_000_000, People = 96 });
        var twice = (await Stage.Table(unit, In2023, LineDetail.None, "CHU_CO_SO_NANG_CAO", "PN_KHOI_NGHIEP", "VON_KET_NOI", "CHU_CO_SO_NANG_CAO", "PN_KHOI_NGHIEP")).Rows;
        Assert.Equal([376, 221, 5_140_000_000, 376, 221], twice.Select(r => r.Result!.Value));
    }

    [Fact]
    public async Task Row_18_micro_finance_disbursed_and_borrowers()
    {
        var unit = await Unit();
        await Stage.Keep(unit, RecordKind.MoneyFlow, "TaiChinhViMo", May, new() { Amount = 7_100_000_000, People = 640 });
        await Stage.Keep(unit, RecordKind.MoneyFlow, "TaiChinhViMo", May.AddMonths(2), new() { Amount = 5_000_000_000, People = 469 });
        var rows = (await Stage.Table(unit, In2023, LineDetail.None, "VI_MO_GIAI_NGAN", "VI_MO_THANH_VIEN")).Rows;
        Assert.Equal([12_100_000_000, 1_109], rows.Select(r => r.Result!.Value));
    }

    [Fact]
    public async Task Row_19_savings_groups_their_members_balance_and_loans()
    {
        var unit = await Unit();
        await Entity(unit, RecordTopics.SavingsGroup, 920, new(2022, 1, 5), 41_735);
        await Stage.Keep(unit, RecordKind.Standing, "TietKiemToNhom", new(2023, 6, 30), new() { Amount = 61_000_000_000 });
        await Stage.Keep(unit, RecordKind.Standing, "TietKiemToNhom", new(2023, 12, 31), new() { Amount = 70_200_000_000 });
        await Stage.Keep(unit, RecordKind.MoneyFlow, "TietKiemChoVay", May, new() { Amount = 40_000_000_000, People = 13_535 });
        var rows = (await Stage.Table(unit, In2023, LineDetail.None, "TO_TIET_KIEM", "TIET_KIEM_SO_DU")).Rows;
        Assert.Equal([920, 70_200_000_000], rows.Select(r => r.Result!.Value));
        Assert.Equal(13_535, (await Stage.Row(unit, In2023, "VI_MO_THANH_VIEN", new IndicatorRule { Kinds = [RecordKind.MoneyFlow], Topics = ["TietKiemChoVay"], Measure = Measure.People })).Result);
        Assert.Equal(41_735, (await Stage.Row(unit, In2023, "TV_HIEN_CO", new IndicatorRule { Kinds = [RecordKind.CollectiveEntity], Topics = [RecordTopics.SavingsGroup], Measure = Measure.Members, IsStock = true })).Result);
    }

    [Fact]
    public async Task Row_20_a_balance_of_savings_is_not_outstanding_loans()
    {
        var unit = await Unit();
        await Stage.Keep(unit, RecordKind.Standing, "TietKiemNhcsxh", new(2023, 12, 31), new() { Count = 25_709, Amount = 77_830_000_000 });
        await Stage.Keep(unit, RecordKind.Standing, "TaiChinhViMo", new(2023, 12, 31), new() { Count = 1_253, Amount = 1_008_000_000 });
        var rows = (await Stage.Table(unit, In2023, LineDetail.None, "TIET_KIEM_NHCSXH", "UY_THAC_DU_NO")).Rows;
        Assert.Equal([77_830_000_000, null], rows.Select(r => r.Result));
    }

    [Fact]
    public async Task Row_21_vocational_classes_and_job_points()
    {
        var unit = await Unit();
        await Stage.Keep(unit, RecordKind.TrainingClass, "DayNghe", May, new() { Count = 18, People = 560, Women = 539 });
        await Entity(unit, "DiemViecLam", 7, May);
        await Stage.Keep(unit, RecordKind.Job, "ViecLam", May, new() { People = 530, Women = 512 });
        var rows = (await Stage.Table(unit, In2023, LineDetail.None, "LOP_DAY_NGHE", "LD_HOC_NGHE", "VIEC_LAM")).Rows;
        Assert.Equal([18, 539, 512], rows.Select(r => r.Result!.Value));
    }

    [Fact]
    public async Task Row_22_expected_exits_with_groups_that_overlap_and_a_target_for_both()
    {
        var unit = await Unit();
        await Stage.Keep(unit, RecordKind.Standing, "HoNgheo", new(2023, 1, 1), new() { Count = 2_879 });
        await Stage.Keep(unit, RecordKind.Standing, "HoCanNgheo", new(2023, 1, 1), new() { Count = 3_062 });
        await Stage.Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, May, new() { Count = 1_129, Minority = 579, FemaleHeaded = 498 }, RecordState.Expected);
        await Stage.Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfNearPoverty, May, new() { Count = 488, Minority = 138, FemaleHeaded = 147 }, RecordState.Expected);
        await Stage.Target(unit, "HO_THOAT", 350, new(2023, 1, 1), new(2023, 12, 31));
        var out1 = await Stage.Row(unit, In2023, "HO_THOAT_NGHEO_DU_KIEN");
        var out2 = await Stage.Row(unit, In2023, "HO_THOAT_CAN_NGHEO_DU_KIEN");
        Assert.Equal((1_129, 579, 498), (out1.Result, out1.Splits[Split.Minority], out1.Splits[Split.FemaleHeaded]));
        Assert.Equal((488, 138, 147), (out2.Result, out2.Splits[Split.Minority], out2.Splits[Split.FemaleHeaded]));
        Assert.Null((await Stage.Row(unit, In2023, "HO_THOAT")).Result); // expected is not reached
        Assert.Equal(2_879, (await Stage.Row(unit, In2023, "HO_NGHEO")).Result);
        var both = await Stage.Row(unit, In2023, "HO_THOAT", Stage.Rule("HO_THOAT").Rule with { States = [RecordState.Expected, RecordState.Reached] });
        Assert.Equal((1_617, 46_200), (both.Result, both.PercentOfPlan));
    }
}
