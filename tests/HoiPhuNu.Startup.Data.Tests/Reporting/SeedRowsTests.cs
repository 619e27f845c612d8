using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using static HoiPhuNu.Startup.Data.Tests.Reporting.FigureStage;

namespace HoiPhuNu.Startup.Data.Tests.Reporting;

/// <summary>
/// Every row of the field's table of activities and figures (domain notes 1.1): records that say it, and the figures read back exactly.
/// Each in a unit of its own. Rows that stay out are named in docs/programme-figures.md.
/// </summary>
public sealed class SeedRowsTests(SeedRowsStage shared) : IClassFixture<SeedRowsStage>
{
    private static readonly ReportPeriod In2023 = Year(2023);
    private static readonly DateOnly May = new(2023, 5, 15);
    private static int _communes;

    private readonly FigureStage _stage = shared.Stage;

    [Fact]
    public async Task Row_01_women_who_started_a_business_over_six_years_with_minority_women_among_them()
    {
        var unit = await Unit();
        await Support(unit, "KhoiNghiep", 62_764, new DateOnly(2019, 6, 1));
        await Support(unit, "ThanhCong", 1_100, new DateOnly(2022, 6, 1), minority: 1_100);
        var sixYears = Days(new DateOnly(2017, 1, 1), new DateOnly(2022, 12, 31));
        Assert.Equal(63_864, (await _stage.Row(unit, sixYears, "PN_KHOI_NGHIEP")).Result);
        var succeeded = await _stage.Row(unit, sixYears, "PN_KHOI_NGHIEP_THANH_CONG");
        Assert.Equal((1_100, 1_100), (succeeded.Result, succeeded.Splits[Split.Minority]));
    }

    [Fact]
    public async Task Row_02_four_kinds_of_training_in_one_line_count_people_not_turns()
    {
        var unit = await Unit();
        foreach (var (kind, topic, people) in new[] { (RecordKind.TrainingClass, "KyThuat", 120_000), (RecordKind.TrainingClass, "DayNghe", 50_000), (RecordKind.TrainingClass, "KhoiNghiep", 9_000), (RecordKind.Job, "GioiThieu", 19_500) })
        {
            await _stage.Keep(unit, kind, topic, May, kind == RecordKind.Job ? new() { People = people } : new() { People = people, Turns = people * 2 });
        }

        var rule = new IndicatorRule { Kinds = [RecordKind.TrainingClass, RecordKind.Job], Topics = ["KyThuat", "DayNghe", "KhoiNghiep", "GioiThieu"], Measure = Measure.People };
        Assert.Equal(198_500, (await _stage.Row(unit, In2023, "LD_HOC_NGHE", rule)).Result);
    }

    [Fact]
    public async Task Row_03_two_legal_types_in_one_count()
    {
        var unit = await Unit();
        await Entity(unit, RecordTopics.CooperativeGroup, 3_650, May);
        await Entity(unit, RecordTopics.Cooperative, 1_097, May);
        Assert.Equal(4_747, (await _stage.Row(unit, In2023, "THT_HTX_MOI")).Result);
    }

    [Fact]
    public async Task Row_04_goods_in_their_own_unit_and_loans_without_an_end()
    {
        var unit = await Unit();
        await _stage.Keep(unit, RecordKind.InKind, "ConGiong", May, new() { Quantity = 6_500_000_000, QuantityUnit = "con" }, programmes: "BIENCUONG");
        await _stage.Keep(unit, RecordKind.InKind, "ConGiong", May, new() { Quantity = 20_000, QuantityUnit = "kg" }, programmes: "BIENCUONG");
        await _stage.Keep(unit, RecordKind.MoneyFlow, "VonVayKhoiNghiep", May, new() { Amount = 4_950_000_000 }, programmes: "BIENCUONG");
        var since = Days(new DateOnly(2018, 1, 1), new DateOnly(2023, 12, 31));
        Assert.Equal(6_500_000_000, (await _stage.Row(unit, since, "CON_GIONG")).Result); // thousandths: 6,5 million head
        Assert.Equal(4_950_000_000, (await _stage.Row(unit, since, "VON_KET_NOI")).Result);
    }

    [Fact]
    public async Task Row_05_forty_nine_of_two_hundred_and_ten_communes()
    {
        var unit = await Unit();
        await _stage.Keep(unit, RecordKind.Achievement, "NongThonMoi", new DateOnly(2022, 12, 31), new() { Count = 41, Whole = 210 });
        await _stage.Keep(unit, RecordKind.Achievement, "NongThonMoi", May, new() { Count = 49, Whole = 210 });
        Assert.Equal(49, (await _stage.Row(unit, In2023, "XA_NONG_THON_MOI")).Result);
        var share = new IndicatorRule { Kinds = [RecordKind.Achievement], Topics = ["NongThonMoi"], Measure = Measure.CountOfWhole, IsStock = true };
        Assert.Equal(2_333, (await _stage.Row(unit, In2023, "XA_NONG_THON_MOI", share)).Result); // 23,33 %
    }

    [Fact]
    public async Task Row_06_a_survey_in_three_provinces()
    {
        var unit = await Unit();
        await _stage.Keep(unit, RecordKind.Visit, "KhaoSat", May, new() { Count = 3, People = 240 });
        Assert.Equal(3, (await _stage.Row(unit, Days(new(2023, 4, 1), new(2023, 6, 30)), "GIAM_SAT")).Result);
    }

    [Fact]
    public async Task Row_07_every_target_of_the_year_reached()
    {
        var unit = await Unit();
        await Support(unit, "NangCaoNangLuc", 376, May);
        await Entity(unit, RecordTopics.Cooperative, 5, May);
        await _stage.Target(unit, "CHU_CO_SO_NANG_CAO", 300, new(2023, 1, 1), new(2023, 12, 31));
        await _stage.Target(unit, "HTX_MOI", 5, new(2023, 1, 1), new(2023, 12, 31));
        var rows = (await _stage.Table(unit, In2023, LineDetail.None, "CHU_CO_SO_NANG_CAO", "HTX_MOI")).Rows;
        Assert.Equal([12_533, 10_000], rows.Select(r => r.PercentOfPlan!.Value));
    }

    [Fact]
    public async Task Row_08_the_same_437_in_two_sentences_is_never_874()
    {
        var unit = await Unit();
        await _stage.Keep(unit, RecordKind.Event, "VanHoa", May, new() { Count = 237, Turns = 18_000, Amount = 2_300_000_000 }, programmes: ["DA938", "DA8", "DA01"]);
        await _stage.Keep(unit, RecordKind.Event, "TruyenThong", May, new() { Count = 200, Turns = 14_200, Amount = 1_950_000_000 }, programmes: ["DA938", "DA8"]);
        var rows = (await _stage.Table(unit, In2023, LineDetail.None, "HOAT_DONG_VAN_HOA", "HOAT_DONG_VAN_HOA")).Rows;
        Assert.Equal([437, 437], rows.Select(r => r.Result!.Value));
        var turns = new IndicatorRule { Kinds = [RecordKind.Event], Measure = Measure.Turns };
        var cost = turns with { Measure = Measure.Amount };
        var culture = new IndicatorRule { Kinds = [RecordKind.Event], Topics = ["VanHoa"] };
        Assert.Equal(32_200, (await _stage.Row(unit, In2023, "HOAT_DONG_VAN_HOA", turns)).Result);
        Assert.Equal(4_250_000_000, (await _stage.Row(unit, In2023, "HOAT_DONG_VAN_HOA", cost)).Result);
        Assert.Equal(237, (await _stage.Row(unit, In2023, "HOAT_DONG_VAN_HOA", culture)).Result);
    }

    [Fact]
    public async Task Row_09_staff_trained_and_media_products()
    {
        var unit = await Unit();
        await _stage.Keep(unit, RecordKind.TrainingClass, "SoHoa", May, new() { People = 905 });
        await _stage.Keep(unit, RecordKind.Product, "TruyenThong", May, new() { Count = 24 });
        Assert.Equal(905, (await _stage.Row(unit, In2023, "CAN_BO_TAP_HUAN")).Result);
        Assert.Equal(24, (await _stage.Row(unit, In2023, "SAN_PHAM_TRUYEN_THONG")).Result);
    }

    [Fact]
    public async Task Row_10_a_mixed_audience_by_topic()
    {
        var unit = await Unit();
        await _stage.Keep(unit, RecordKind.TrainingClass, "TaiChinh", May, new() { People = 200, Women = 200 });
        var rule = new IndicatorRule { Kinds = [RecordKind.TrainingClass], Topics = ["TaiChinh"], Measure = Measure.People, Splits = [Split.Women] };
        Assert.Equal(200, (await _stage.Row(unit, In2023, "LD_HOC_NGHE", rule)).Result);
    }

    [Fact]
    public async Task Row_11_coverage_of_base_units_and_households_by_criteria()
    {
        var unit = await Unit();
        await _stage.Keep(unit, RecordKind.Achievement, "CoSoHoi", May, new() { Count = 111, Whole = 111 });
        await _stage.Keep(unit, RecordKind.Achievement, "NamKhongBaSach", May, new() { Count = 947 });
        await _stage.Keep(unit, RecordKind.Achievement, "NamCoBaSach", May, new() { Count = 644 });
        await _stage.Keep(unit, RecordKind.InKind, "CongTrinh", May, new() { Count = 248, Amount = 4_980_000_000 });
        await _stage.Keep(unit, RecordKind.TrainingClass, "GiaDinh", May, new() { Count = 6 });
        Assert.Equal(10_000, (await _stage.Row(unit, In2023, "CO_SO_THAM_GIA")).Result);
        Assert.Equal(1_591, (await _stage.Row(unit, In2023, "GIA_DINH_5K3S")).Result);
        Assert.Equal(947, (await _stage.Row(unit, In2023, "GIA_DINH_5K3S", new IndicatorRule { Kinds = [RecordKind.Achievement], Topics = ["NamKhongBaSach"] })).Result);
        Assert.Equal(248, (await _stage.Row(unit, In2023, "AN_SINH_TIEN", new IndicatorRule { Kinds = [RecordKind.InKind], Topics = ["CongTrinh"] })).Result);
        Assert.Equal(6, (await _stage.Row(unit, In2023, "LOP_DAY_NGHE", new IndicatorRule { Kinds = [RecordKind.TrainingClass], Topics = ["GiaDinh"] })).Result);
    }

    [Fact]
    public async Task Row_12_social_support_as_counts_and_values_never_children_by_name()
    {
        var unit = await Unit();
        await _stage.Keep(unit, RecordKind.InKind, "MeDoDau", May, new() { Count = 501, Amount = 2_050_000_000 });
        await _stage.Keep(unit, RecordKind.InKind, "DiaChiNhanDao", May, new() { Count = 362, People = 310 });
        await _stage.Keep(unit, RecordKind.InKind, "Nha", May, new() { Count = 26, Amount = 2_800_000_000 });
        await _stage.Keep(unit, RecordKind.InKind, "SoTietKiem", May, new() { Count = 40, Amount = 600_000_000 });
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
        var rows = (await _stage.Table(unit, In2023, LineDetail.None, "HTX_MOI", "HTX_MOI_TV", "THT_MOI", "THT_MOI_TV", "HTX_HIEN_CO", "THT_HIEN_CO", "TO_LIEN_KET_HIEN_CO", "TV_HIEN_CO")).Rows;
        Assert.Equal([5, 90, 22, 180, 11, 83, 160, 3_663], rows.Select(r => r.Result!.Value));
        Assert.Equal((6, 61), ((await _stage.Row(unit, Year(2022), "HTX_HIEN_CO")).Result, (await _stage.Row(unit, Year(2022), "THT_HIEN_CO")).Result));
    }

    [Fact]
    public async Task Row_14_shops_and_sales_each_in_its_own_unit()
    {
        var unit = await Unit();
        await Entity(unit, RecordTopics.Shop, 15, May);
        await _stage.Keep(unit, RecordKind.ProductSale, "NongSan", May, new() { Quantity = 2_010_000, QuantityUnit = "tấn" });
        await _stage.Keep(unit, RecordKind.ProductSale, "ThuCong", May, new() { Quantity = 1_000_000, QuantityUnit = "áo" });
        await _stage.Keep(unit, RecordKind.ProductSale, "NongSan", May, new() { Quantity = 20_000, QuantityUnit = "kg" });
        Assert.Equal(15, (await _stage.Row(unit, In2023, "CUA_HANG_MOI")).Result);
        Assert.Equal(2_010_000, (await _stage.Row(unit, In2023, "NONG_SAN_TIEU_THU")).Result);
    }

    [Fact]
    public async Task Row_15_visits_and_products_on_a_market_place()
    {
        var unit = await Unit();
        await _stage.Keep(unit, RecordKind.Visit, "Tham", May, new() { Count = 1 });
        await _stage.Keep(unit, RecordKind.Product, "SanTMDT", May, new() { Count = 1 });
        Assert.Equal(1, (await _stage.Row(unit, In2023, "SAN_PHAM_SAN_TMDT")).Result);
        Assert.Equal(1, (await _stage.Row(unit, In2023, "GIAM_SAT", new IndicatorRule { Kinds = [RecordKind.Visit], Topics = ["Tham"] })).Result);
    }

    [Fact]
    public async Task Row_16_a_contest_held_elsewhere_awards_two_classes()
    {
        // Contests of this site come from their published results: ReportTablesTests.
        var unit = await Unit();
        await _stage.Keep(unit, RecordKind.Event, "CuocThi", May, new() { People = 212 });
        await _stage.Keep(unit, RecordKind.Figure, "GIAI_DU_AN", May, new() { Count = 15 });
        await _stage.Keep(unit, RecordKind.Figure, "GIAI_TAP_THE", May, new() { Count = 2 });
        Assert.Equal(15, (await Typed(unit, "GIAI_DU_AN")).Result);
        Assert.Equal(2, (await Typed(unit, "GIAI_TAP_THE")).Result);
        Assert.Equal(212, (await _stage.Row(unit, In2023, "HOAT_DONG_VAN_HOA", new IndicatorRule { Kinds = [RecordKind.Event], Topics = ["CuocThi"], Measure = Measure.People })).Result);
    }

    [Fact]
    public async Task Row_17_the_same_women_under_two_headings_are_one_set()
    {
        var unit = await Unit();
        await Support(unit, "NangCaoNangLuc", 376, May, programmes: ["DA939", "DA01"]);
        await Support(unit, "KhoiNghiep", 221, May, programmes: ["DA939", "DA01"]);
        await _stage.Keep(unit, RecordKind.MoneyFlow, "VonVayKhoiNghiep", May, new() { Amount = 5_140_000_000, People = 96 });
        var twice = (await _stage.Table(unit, In2023, LineDetail.None, "CHU_CO_SO_NANG_CAO", "PN_KHOI_NGHIEP", "VON_KET_NOI", "CHU_CO_SO_NANG_CAO", "PN_KHOI_NGHIEP")).Rows;
        Assert.Equal([376, 221, 5_140_000_000, 376, 221], twice.Select(r => r.Result!.Value));
    }

    [Fact]
    public async Task Row_18_micro_finance_disbursed_and_borrowers()
    {
        var unit = await Unit();
        await _stage.Keep(unit, RecordKind.MoneyFlow, "TaiChinhViMo", May, new() { Amount = 7_100_000_000, People = 640 });
        await _stage.Keep(unit, RecordKind.MoneyFlow, "TaiChinhViMo", May.AddMonths(2), new() { Amount = 5_000_000_000, People = 469 });
        var rows = (await _stage.Table(unit, In2023, LineDetail.None, "VI_MO_GIAI_NGAN", "VI_MO_THANH_VIEN")).Rows;
        Assert.Equal([12_100_000_000, 1_109], rows.Select(r => r.Result!.Value));
    }

    [Fact]
    public async Task Row_19_savings_groups_their_members_balance_and_loans()
    {
        var unit = await Unit();
        await Entity(unit, RecordTopics.SavingsGroup, 920, new(2022, 1, 5), 41_735);
        await _stage.Keep(unit, RecordKind.Standing, "TietKiemToNhom", new(2023, 6, 30), new() { Amount = 61_000_000_000 });
        await _stage.Keep(unit, RecordKind.Standing, "TietKiemToNhom", new(2023, 12, 31), new() { Amount = 70_200_000_000 });
        await _stage.Keep(unit, RecordKind.MoneyFlow, "TietKiemChoVay", May, new() { Amount = 40_000_000_000, People = 13_535 });
        var rows = (await _stage.Table(unit, In2023, LineDetail.None, "TO_TIET_KIEM", "TIET_KIEM_SO_DU")).Rows;
        Assert.Equal([920, 70_200_000_000], rows.Select(r => r.Result!.Value));
        Assert.Equal(13_535, (await _stage.Row(unit, In2023, "VI_MO_THANH_VIEN", new IndicatorRule { Kinds = [RecordKind.MoneyFlow], Topics = ["TietKiemChoVay"], Measure = Measure.People })).Result);
        Assert.Equal(41_735, (await _stage.Row(unit, In2023, "TV_HIEN_CO", new IndicatorRule { Kinds = [RecordKind.CollectiveEntity], Topics = [RecordTopics.SavingsGroup], Measure = Measure.Members, IsStock = true })).Result);
    }

    [Fact]
    public async Task Row_20_a_balance_of_savings_is_not_outstanding_loans()
    {
        var unit = await Unit();
        await _stage.Keep(unit, RecordKind.Standing, "TietKiemNhcsxh", new(2023, 12, 31), new() { Count = 25_709, Amount = 77_830_000_000 });
        await _stage.Keep(unit, RecordKind.Standing, "TaiChinhViMo", new(2023, 12, 31), new() { Count = 1_253, Amount = 1_008_000_000 });
        var rows = (await _stage.Table(unit, In2023, LineDetail.None, "TIET_KIEM_NHCSXH", "UY_THAC_DU_NO")).Rows;
        Assert.Equal([77_830_000_000, null], rows.Select(r => r.Result));
    }

    [Fact]
    public async Task Row_21_vocational_classes_and_job_points()
    {
        var unit = await Unit();
        await _stage.Keep(unit, RecordKind.TrainingClass, "DayNghe", May, new() { Count = 18, People = 539, Women = 539 });
        await Entity(unit, "DiemViecLam", 7, May);
        await _stage.Keep(unit, RecordKind.Job, "ViecLam", May, new() { People = 512 });
        var rows = (await _stage.Table(unit, In2023, LineDetail.None, "LOP_DAY_NGHE", "LD_HOC_NGHE", "VIEC_LAM")).Rows;
        Assert.Equal([18, 539, 512], rows.Select(r => r.Result!.Value));
    }

    [Fact]
    public async Task Row_22_expected_exits_with_groups_that_overlap_and_a_target_for_both()
    {
        var unit = await Unit();
        await _stage.Keep(unit, RecordKind.Standing, "HoNgheo", new(2023, 1, 1), new() { Count = 2_879 });
        await _stage.Keep(unit, RecordKind.Standing, "HoCanNgheo", new(2023, 1, 1), new() { Count = 3_062 });
        await _stage.Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, May, new() { Count = 1_129, Minority = 579, FemaleHeaded = 498 }, RecordState.Expected);
        await _stage.Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfNearPoverty, May, new() { Count = 488, Minority = 138, FemaleHeaded = 147 }, RecordState.Expected);
        await _stage.Target(unit, "HO_THOAT", 350, new(2023, 1, 1), new(2023, 12, 31));
        var out1 = await _stage.Row(unit, In2023, "HO_THOAT_NGHEO_DU_KIEN");
        var out2 = await _stage.Row(unit, In2023, "HO_THOAT_CAN_NGHEO_DU_KIEN");
        Assert.Equal((1_129, 579, 498), (out1.Result, out1.Splits[Split.Minority], out1.Splits[Split.FemaleHeaded]));
        Assert.Equal((488, 138, 147), (out2.Result, out2.Splits[Split.Minority], out2.Splits[Split.FemaleHeaded]));
        Assert.Null((await _stage.Row(unit, In2023, "HO_THOAT")).Result); // expected is not reached
        Assert.Equal(2_879, (await _stage.Row(unit, In2023, "HO_NGHEO")).Result);
        var both = await _stage.Row(unit, In2023, "HO_THOAT", _stage.Rule("HO_THOAT").Rule with { States = [RecordState.Expected, RecordState.Reached] });
        Assert.Equal((1_617, 46_200), (both.Result, both.PercentOfPlan));
    }

    [Fact]
    public async Task Row_24_classes_and_turns_over_eight_years()
    {
        var unit = await Unit("04");
        for (var year = 2017; year <= 2024; year++)
        {
            await _stage.Keep(unit, RecordKind.TrainingClass, year % 2 == 0 ? "KhoiNghiep" : "QuanLyKinhDoanh", new(year, 5, 5), new() { Count = year == 2024 ? 101 : 107, Turns = year == 2024 ? 7_388 : 7_500 }, programmes: "DA939");
        }

        var rows = (await _stage.Table(unit, Days(new(2017, 1, 1), new(2024, 12, 31)), LineDetail.None, "LOP_KHOI_NGHIEP", "LUOT_KHOI_NGHIEP", "NGUOI_KHOI_NGHIEP")).Rows;
        Assert.Equal([850, 59_888, null], rows.Select(r => r.Result));
    }

    [Fact]
    public async Task Row_25_loans_and_grants_in_one_total()
    {
        var unit = await Unit("04");
        await _stage.Keep(unit, RecordKind.MoneyFlow, "VonVayKhoiNghiep", May, new() { Amount = 15_500_000_000 });
        await _stage.Keep(unit, RecordKind.MoneyFlow, "TaiTro", May, new() { Amount = 4_700_000_000 });
        Assert.Equal(20_200_000_000, (await _stage.Row(unit, In2023, "VON_KET_NOI")).Result);
    }

    [Fact]
    public async Task Row_26_ideas_supported_and_models_that_work_well()
    {
        var unit = await Unit("04");
        await Support(unit, "YTuong", 104, May);
        await Support(unit, "MoHinh", 72, May);
        Assert.Equal(104, (await _stage.Row(unit, In2023, "Y_TUONG_HO_TRO")).Result);
        Assert.Equal(72, (await _stage.Row(unit, In2023, "MO_HINH_HIEU_QUA")).Result);
    }

    [Fact]
    public async Task Row_27_forums_fairs_and_products_with_stars()
    {
        var unit = await Unit("04");
        await _stage.Keep(unit, RecordKind.Event, "DienDan", May, new());
        await _stage.Keep(unit, RecordKind.Event, "NgayHoi", May, new());
        await _stage.Keep(unit, RecordKind.Product, "OCOP", May, new() { Count = 2 });
        Assert.Equal(2, (await _stage.Row(unit, In2023, "XUC_TIEN")).Result);
        Assert.Equal(2, (await _stage.Row(unit, In2023, "SAN_PHAM_OCOP")).Result);
    }

    [Fact]
    public async Task Row_28_coverage_has_the_members_at_the_date_below_the_line()
    {
        var unit = await Unit("22");
        await Support(unit, "KhoiNghiep", 2_238, May);
        await Entity(unit, RecordTopics.CooperativeGroup, 22, May);
        await _stage.Keep(unit, RecordKind.Achievement, "TuyenTruyen", new(2023, 12, 31), new() { Count = 215_400, Whole = 215_400 });
        Assert.Equal(2_238, (await _stage.Row(unit, In2023, "PN_KHOI_NGHIEP")).Result);
        Assert.Equal(22, (await _stage.Row(unit, In2023, "THT_HTX_MOI")).Result);
        Assert.Equal(10_000, (await _stage.Row(unit, In2023, "HOI_VIEN_TUYEN_TRUYEN")).Result);
    }

    [Fact]
    public async Task Row_29_planned_classes_stand_beside_held_ones_and_are_not_added()
    {
        var unit = await Unit("22");
        await _stage.Keep(unit, RecordKind.TrainingClass, "KyThuat", new(2024, 5, 5), new() { Count = 6 }, RecordState.Planned);
        await _stage.Keep(unit, RecordKind.TrainingClass, "KyThuat", new(2024, 6, 5), new() { Count = 2, People = 60 });
        var held = new IndicatorRule { Kinds = [RecordKind.TrainingClass], Topics = ["KyThuat"] };
        var planned = held with { States = [RecordState.Planned] };
        var quarters = Days(new(2024, 4, 1), new(2024, 9, 30));
        Assert.Equal((6, 2), ((await _stage.Row(unit, quarters, "LOP_DAY_NGHE", planned)).Result, (await _stage.Row(unit, quarters, "LOP_DAY_NGHE", held)).Result));
    }

    [Fact]
    public async Task Row_30_one_record_under_several_programmes_is_in_each_and_once_in_all()
    {
        var unit = await Unit("22");
        await _stage.Keep(unit, RecordKind.Event, "TruyenThong", May, new() { People = 80 }, programmes: ["DA938", "DA01", "DA8"]);
        await _stage.Keep(unit, RecordKind.Event, "TruyenThong", May, new() { People = 50 });
        Assert.Equal(80, (await _stage.Row(unit, In2023, "NGUOI_938")).Result);
        var any = _stage.Rule("NGUOI_938").Rule;
        Assert.Equal(80, (await _stage.Row(unit, In2023, "NGUOI_938", any with { Programmes = ["DA938", "DA8", "DA01"] })).Result);
        Assert.Equal(130, (await _stage.Row(unit, In2023, "NGUOI_938", any with { Programmes = [] })).Result);
        Assert.Null((await _stage.Row(unit, In2023, "NGUOI_938", any with { Programmes = ["NQ57"] })).Result);
    }

    [Fact]
    public async Task Row_31_supervision()
    {
        var unit = await Unit("22");
        await _stage.Keep(unit, RecordKind.Visit, "GiamSat", May, new());
        Assert.Equal(1, (await _stage.Row(unit, In2023, "GIAM_SAT")).Result);
    }

    [Fact]
    public async Task Row_32_households_against_the_year_at_a_cut_off_day()
    {
        var unit = await Unit("cu-quang-nam");
        await _stage.Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, May, new() { Count = 400 });
        await _stage.Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfNearPoverty, new(2023, 10, 31), new() { Count = 171 }, RecordState.Recognised);
        await _stage.Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, new(2023, 11, 1), new() { Count = 30 });
        await _stage.Target(unit, "HO_THOAT", 482, new(2023, 1, 1), new(2023, 12, 31));
        await _stage.Target(unit, "HO_THOAT", 2_400, new(2021, 1, 1), new(2025, 12, 31));
        var row = await _stage.Row(unit, Days(new(2023, 1, 1), new(2023, 10, 31)), "HO_THOAT");
        Assert.Equal((571, 482, 11_846), (row.Result, row.Plan, row.PercentOfPlan));
    }

    [Fact]
    public async Task Row_33_livelihood_assets_with_value_and_people()
    {
        var unit = await Unit("cu-quang-nam");
        await _stage.Keep(unit, RecordKind.InKind, "SinhKe", May, new() { Amount = 4_530_000_000, People = 1_200, Poor = 1_200 });
        var rows = (await _stage.Table(unit, In2023, LineDetail.None, "SINH_KE_HO", "SINH_KE_TIEN")).Rows;
        Assert.Equal([1_200, 4_530_000_000], rows.Select(r => r.Result!.Value));
        Assert.Equal(1_200, rows[0].Splits[Split.Poor]);
    }

    [Fact]
    public async Task Row_34_vocational_classes_jobs_and_work_abroad()
    {
        var unit = await Unit("cu-quang-nam");
        await _stage.Keep(unit, RecordKind.TrainingClass, "DayNghe", May, new() { Count = 70, People = 3_523 });
        await _stage.Keep(unit, RecordKind.Job, "ViecLam", May, new() { People = 1_418 });
        await _stage.Keep(unit, RecordKind.Job, "XuatKhauLaoDong", May, new() { People = 33 });
        var rows = (await _stage.Table(unit, In2023, LineDetail.None, "LOP_DAY_NGHE", "LD_HOC_NGHE", "VIEC_LAM", "XKLD")).Rows;
        Assert.Equal([70, 3_523, 1_418, 33], rows.Select(r => r.Result!.Value));
    }

    [Fact]
    public async Task Row_35_entrusted_credit_at_a_date_with_its_share()
    {
        var unit = await Unit("cu-quang-nam");
        await _stage.Keep(unit, RecordKind.Standing, "DuNoUyThac", new(2023, 9, 30), new() { People = 57_000, Amount = 2_700_000_000_000, Whole = 6_900_000_000_000 });
        await _stage.Keep(unit, RecordKind.Standing, "DuNoUyThac", new(2023, 10, 31), new() { People = 58_124, Amount = 2_851_000_000_000, Whole = 6_954_000_000_000 });
        var rows = (await _stage.Table(unit, Days(new(2023, 1, 1), new(2023, 10, 31)), LineDetail.None, "UY_THAC_KHACH", "UY_THAC_DU_NO", "UY_THAC_TY_LE")).Rows;
        Assert.Equal([58_124, 2_851_000_000_000, 4_100], rows.Select(r => r.Result!.Value));
    }

    [Fact]
    public async Task Row_36_ideas_realised_two_types_of_events_and_clubs_new_or_kept()
    {
        var unit = await Unit("cu-quang-nam");
        await Support(unit, "HienThucHoa", 226, May);
        await _stage.Keep(unit, RecordKind.TrainingClass, "TruyenThong", May, new() { Count = 40, Turns = 2_100 });
        await _stage.Keep(unit, RecordKind.Event, "TruyenThong", May, new() { Count = 175, Turns = 13_050 });
        await Entity(unit, RecordTopics.Club, 7, new(2021, 1, 1));
        await Entity(unit, RecordTopics.Club, 2, May);
        var rows = (await _stage.Table(unit, In2023, LineDetail.None, "Y_TUONG_HIEN_THUC_HOA", "CUOC_TRUYEN_THONG", "CLB_KHOI_NGHIEP")).Rows;
        Assert.Equal([226, 175, 9], rows.Select(r => r.Result!.Value));
        Assert.Equal(15_150, (await _stage.Row(unit, In2023, "LUOT_TRUYEN_THONG", new IndicatorRule { Kinds = [RecordKind.Event, RecordKind.TrainingClass], Topics = ["TruyenThong"], Measure = Measure.Turns })).Result);
    }

    [Fact]
    public async Task Row_37_women_members_and_women_workers_are_different_counts()
    {
        var unit = await Unit("cu-quang-nam");
        await _stage.Keep(unit, RecordKind.CollectiveEntity, RecordTopics.Cooperative, new(2020, 1, 1), new() { Count = 83, Members = 900, WomenMembers = 250, Workers = 700, WomenWorkers = 500 });
        await _stage.Keep(unit, RecordKind.CollectiveEntity, RecordTopics.Cooperative, May, new() { Count = 18, Members = 130, WomenMembers = 52, Workers = 160, WomenWorkers = 108 });
        var rows = (await _stage.Table(unit, In2023, LineDetail.None, "HTX_MOI", "HTX_HIEN_CO", "HTX_HIEN_CO_NU", "HTX_HIEN_CO_LD_NU")).Rows;
        Assert.Equal([18, 101, 302, 608], rows.Select(r => r.Result!.Value));
    }

    [Fact]
    public async Task Row_38_a_result_over_its_target()
    {
        var unit = await Unit("cu-quang-nam");
        await Support(unit, "NangCaoNangLuc", 312, May);
        await _stage.Target(unit, "CHU_CO_SO_NANG_CAO", 300, new(2023, 1, 1), new(2023, 12, 31));
        var row = await _stage.Row(unit, In2023, "CHU_CO_SO_NANG_CAO");
        Assert.Equal((312, 300, 10_400), (row.Result, row.Plan, row.PercentOfPlan));
    }

    [Fact]
    public async Task Row_39_papers_written()
    {
        var unit = await Unit("cu-quang-nam");
        await _stage.Keep(unit, RecordKind.Product, "DeXuat", May, new());
        Assert.Equal(1, (await _stage.Row(unit, In2023, "VAN_BAN")).Result);
    }

    [Fact]
    public async Task Row_40_welfare_is_one_generic_line_and_its_items()
    {
        var unit = await Unit("cu-quang-nam");
        await _stage.Keep(unit, RecordKind.InKind, "Qua", May, new() { Count = 54_900, Amount = 11_000_000_000 });
        await _stage.Keep(unit, RecordKind.InKind, "Nha", May, new() { Count = 146, Amount = 7_200_000_000 });
        await _stage.Keep(unit, RecordKind.InKind, "NuocSach", May, new() { Count = 415, Amount = 1_900_000_000 });
        Assert.Equal(20_100_000_000, (await _stage.Row(unit, In2023, "AN_SINH_TIEN")).Result);
        Assert.Equal(54_900, (await Kind(unit, "Qua", Measure.Count)).Result);
    }

    [Fact]
    public async Task Row_41_contracts_and_their_money_are_a_pair_not_a_fraction()
    {
        var unit = await Unit("cu-quang-nam");
        await _stage.Keep(unit, RecordKind.InKind, "BaoHiem", May, new() { Count = 7_225, Amount = 621_000_000 });
        Assert.Equal(7_225, (await Kind(unit, "BaoHiem", Measure.Count)).Result);
        var money = await Kind(unit, "BaoHiem", Measure.Amount);
        Assert.Equal((621_000_000, FigureKind.Money, null), (money.Result, money.Kind, money.Plan));
    }

    [Fact]
    public async Task Row_42_a_model_of_forty_households_by_class()
    {
        var unit = await Unit("cu-quang-nam");
        foreach (var poor in new[] { 8, 7, 7, 6 })
        {
            await Support(unit, "MoHinh", 10, May, poor: poor, amount: 250_000_000);
        }

        var rule = new IndicatorRule { Kinds = [RecordKind.SupportCase], Topics = ["MoHinh"], Splits = [Split.Poor] };
        var row = await _stage.Row(unit, In2023, "MO_HINH_HIEU_QUA", rule);
        Assert.Equal((40, 28), (row.Result, row.Splits[Split.Poor]));
        Assert.Equal(1_000_000_000, (await _stage.Row(unit, In2023, "MO_HINH_HIEU_QUA", rule with { Measure = Measure.Amount })).Result);
    }

    private async Task<string> Unit(string under = "cu-binh-phuoc") => (await _stage.Commune($"hang-{Interlocked.Increment(ref _communes)}", under)).Code;

    private Task<ActivityRecord> Support(string unit, string topic, int count, DateOnly on, int? minority = null, int? poor = null, long? amount = null, string[]? programmes = null) =>
        _stage.Keep(unit, RecordKind.SupportCase, topic, on, new() { Count = count, Minority = minority, Poor = poor, Amount = amount }, programmes: programmes ?? []);

    private Task<ActivityRecord> Entity(string unit, string topic, int count, DateOnly on, int? members = null, DateOnly? until = null) =>
        _stage.Keep(unit, RecordKind.CollectiveEntity, topic, on, new() { Count = count, Members = members }, until: until);

    private Task<ReportRow> Kind(string unit, string topic, Measure measure) =>
        _stage.Row(unit, In2023, "AN_SINH_TIEN", new IndicatorRule { Kinds = [RecordKind.InKind], Topics = [topic], Measure = measure });

    private Task<ReportRow> Typed(string unit, string code) =>
        _stage.Row(unit, In2023, "AN_SINH_TIEN", new IndicatorRule { Kinds = [RecordKind.Figure], Topics = [code] });
}
