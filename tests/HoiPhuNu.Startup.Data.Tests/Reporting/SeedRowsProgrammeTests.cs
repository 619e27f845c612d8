using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Reporting;
using static HoiPhuNu.Startup.Data.Tests.Reporting.FigureStage;

namespace HoiPhuNu.Startup.Data.Tests.Reporting;

/// <summary>Rows 24 to 42: eight years of one programme, a plan of classes, a province against its plan.</summary>
public sealed class SeedRowsProgrammeTests(SeedRowsStage shared) : SeedRows(shared)
{
    [Fact]
    public async Task Row_24_classes_and_turns_over_eight_years()
    {
        var unit = await Unit("04");
        for (var year = 2017; year <= 2024; year++)
        {
            await Stage.Keep(unit, RecordKind.TrainingClass, year % 2 == 0 ? "KhoiNghiep" : "QuanLyKinhDoanh", new(year, 5, 5), new() { Count = year == 2024 ? 101 : 107, Turns = year == 2024 ? 7_388 : 7_500 }, programmes: "DA939");
        }

        var rows = (await Stage.Table(unit, Days(new(2017, 1, 1), new(2024, 12, 31)), LineDetail.None, "LOP_KHOI_NGHIEP", "LUOT_KHOI_NGHIEP", "NGUOI_KHOI_NGHIEP")).Rows;
        Assert.Equal([850, 59_888, null], rows.Select(r => r.Result));
    }

    [Fact]
    public async Task Row_25_loans_and_grants_in_one_total()
    {
        var unit = await Unit("04");
        await Stage.Keep(unit, RecordKind.MoneyFlow, "VonVayKhoiNghiep", May, new() { Amount = 15_500_000_000 });
        await Stage.Keep(unit, RecordKind.MoneyFlow, "TaiTro", May, new() { Amount = 4_700_000_000 });
        Assert.Equal(20_200_000_000, (await Stage.Row(unit, In2023, "VON_KET_NOI")).Result);
    }

    [Fact]
    public async Task Row_26_ideas_supported_and_models_that_work_well()
    {
        var unit = await Unit("04");
        await Support(unit, "YTuong", 104, May);
        await Support(unit, "MoHinh", 72, May);
        Assert.Equal(104, (await Stage.Row(unit, In2023, "Y_TUONG_HO_TRO")).Result);
        Assert.Equal(72, (await Stage.Row(unit, In2023, "MO_HINH_HIEU_QUA")).Result);
    }

    [Fact]
    public async Task Row_27_forums_fairs_and_products_with_stars()
    {
        var unit = await Unit("04");
        await Stage.Keep(unit, RecordKind.Event, "DienDan", May, new());
        await Stage.Keep(unit, RecordKind.Event, "NgayHoi", May, new());
        await Stage.Keep(unit, RecordKind.Product, "OCOP", May, new() { Count = 2 });
        Assert.Equal(2, (await Stage.Row(unit, In2023, "XUC_TIEN")).Result);
        Assert.Equal(2, (await Stage.Row(unit, In2023, "SAN_PHAM_OCOP")).Result);
    }

    [Fact]
    public async Task Row_28_coverage_has_the_members_at_the_date_below_the_line()
    {
        var unit = await Unit("22");
        await Support(unit, "KhoiNghiep", 2_238, May);
        await Entity(unit, RecordTopics.CooperativeGroup, 22, May);
        await Stage.Keep(unit, RecordKind.Achievement, "TuyenTruyen", new(2023, 12, 31), new() { Count = 215_400, Whole = 215_400 });
        Assert.Equal(2_238, (await Stage.Row(unit, In2023, "PN_KHOI_NGHIEP")).Result);
        Assert.Equal(22, (await Stage.Row(unit, In2023, "THT_HTX_MOI")).Result);
        Assert.Equal(10_000, (await Stage.Row(unit, In2023, "HOI_VIEN_TUYEN_TRUYEN")).Result);
    }

    [Fact]
    public async Task Row_29_planned_classes_stand_beside_held_ones_and_are_not_added()
    {
        var unit = await Unit("22");
        await Stage.Keep(unit, RecordKind.TrainingClass, "KyThuat", new(2024, 5, 5), new() { Count = 6 }, RecordState.Planned);
        await Stage.Keep(unit, RecordKind.TrainingClass, "KyThuat", new(2024, 6, 5), new() { Count = 2, People = 60 });
        var held = new IndicatorRule { Kinds = [RecordKind.TrainingClass], Topics = ["KyThuat"] };
        var planned = held with { States = [RecordState.Planned] };
        var quarters = Days(new(2024, 4, 1), new(2024, 9, 30));
        Assert.Equal((6, 2), ((await Stage.Row(unit, quarters, "LOP_DAY_NGHE", planned)).Result, (await Stage.Row(unit, quarters, "LOP_DAY_NGHE", held)).Result));
    }

    [Fact]
    public async Task Row_30_one_record_under_several_programmes_is_in_each_and_once_in_all()
    {
        var unit = await Unit("22");
        await Stage.Keep(unit, RecordKind.Event, "TruyenThong", May, new() { People = 80 }, programmes: ["DA938", "DA01", "DA8"]);
        await Stage.Keep(unit, RecordKind.Event, "TruyenThong", May, new() { People = 50 });
        Assert.Equal(80, (await Stage.Row(unit, In2023, "NGUOI_938")).Result);
        var any = Stage.Rule("NGUOI_938").Rule;
        Assert.Equal(80, (await Stage.Row(unit, In2023, "NGUOI_938", any with { Programmes = ["DA938", "DA8", "DA01"] })).Result);
        Assert.Equal(130, (await Stage.Row(unit, In2023, "NGUOI_938", any with { Programmes = [] })).Result);
        Assert.Null((await Stage.Row(unit, In2023, "NGUOI_938", any with { Programmes = ["NQ57"] })).Result);
    }

    [Fact]
    public async Task Row_31_supervision()
    {
        var unit = await Unit("22");
        await Stage.Keep(unit, RecordKind.Visit, "GiamSat", May, new());
        Assert.Equal(1, (await Stage.Row(unit, In2023, "GIAM_SAT")).Result);
    }

    [Fact]
    public async Task Row_32_households_against_the_year_at_a_cut_off_day()
    {
        var unit = await Unit("cu-quang-nam");
        await Stage.Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, May, new() { Count = 400 });
        await Stage.Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfNearPoverty, new(2023, 10, 31), new() { Count = 171 }, RecordState.Recognised);
        await Stage.Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, new(2023, 11, 1), new() { Count = 30 });
        await Stage.Target(unit, "HO_THOAT", 482, new(2023, 1, 1), new(2023, 12, 31));
        await Stage.Target(unit, "HO_THOAT", 2_400, new(2021, 1, 1), new(2025, 12, 31));
        var row = await Stage.Row(unit, Days(new(2023, 1, 1), new(2023, 10, 31)), "HO_THOAT");
        Assert.Equal((571, 482, 11_846), (row.Result, row.Plan, row.PercentOfPlan));
    }

    [Fact]
    public async Task Row_33_livelihood_assets_with_value_and_people()
    {
        var unit = await Unit("cu-quang-nam");
        await Stage.Keep(unit, RecordKind.InKind, "SinhKe", May, new() { Amount = 4_530_000_000, People = 1_200, Women = 1_200, Poor = 1_200 });
        var rows = (await Stage.Table(unit, In2023, LineDetail.None, "SINH_KE_HO", "SINH_KE_TIEN")).Rows;
        Assert.Equal([1_200, 4_530_000_000], rows.Select(r => r.Result!.Value));
        Assert.Equal(1_200, rows[0].Splits[Split.Poor]);
    }

    [Fact]
    public async Task Row_34_vocational_classes_jobs_and_work_abroad()
    {
        var unit = await Unit("cu-quang-nam");
        await Stage.Keep(unit, RecordKind.TrainingClass, "DayNghe", May, new() { Count = 70, People = 3_600, Women = 3_523 });
        await Stage.Keep(unit, RecordKind.Job, "ViecLam", May, new() { People = 1_500, Women = 1_418 });
        await Stage.Keep(unit, RecordKind.Job, "XuatKhauLaoDong", May, new() { People = 40, Women = 33 });
        var rows = (await Stage.Table(unit, In2023, LineDetail.None, "LOP_DAY_NGHE", "LD_HOC_NGHE", "VIEC_LAM", "XKLD")).Rows;
        Assert.Equal([70, 3_523, 1_418, 33], rows.Select(r => r.Result!.Value));

        // Who did not say how many women came tells nothing of them; groups are told of all who came, so of the women where all were
        // women, and of all of them nothing where one class cannot tell.
        await Stage.Keep(unit, RecordKind.TrainingClass, "DayNghe", May, new() { People = 30 });
        await Stage.Keep(unit, RecordKind.TrainingClass, "DayNghe", May, new() { People = 25, Women = 20, Minority = 25 });
        await Stage.Keep(unit, RecordKind.TrainingClass, "DayNghe", May, new() { People = 12, Women = 12, Minority = 7 });
        var women = await Stage.Row(unit, In2023, "LD_HOC_NGHE");
        Assert.Equal(3_555, women.Result);
        Assert.Empty(women.Splits);
    }

    [Fact]
    public async Task Row_35_entrusted_credit_at_a_date_with_its_share()
    {
        var unit = await Unit("cu-quang-nam");
        await Stage.Keep(unit, RecordKind.Standing, "DuNoUyThac", new(2023, 9, 30), new() { People = 57_000, Amount = 2_700_000_000_000, Whole = 6_900_000_000_000 });
        await Stage.Keep(unit, RecordKind.Standing, "DuNoUyThac", new(2023, 10, 31), new() { People = 58_124, Amount = 2_851_000_000_000, Whole = 6_954_000_000_000 });
        var rows = (await Stage.Table(unit, Days(new(2023, 1, 1), new(2023, 10, 31)), LineDetail.None, "UY_THAC_KHACH", "UY_THAC_DU_NO", "UY_THAC_TY_LE")).Rows;
        Assert.Equal([58_124, 2_851_000_000_000, 4_100], rows.Select(r => r.Result!.Value));
    }

    [Fact]
    public async Task Row_36_ideas_realised_two_types_of_events_and_clubs_new_or_kept()
    {
        var unit = await Unit("cu-quang-nam");
        await Support(unit, "HienThucHoa", 226, May);
        await Stage.Keep(unit, RecordKind.TrainingClass, "TruyenThong", May, new() { Count = 40, Turns = 2_100 });
        await Stage.Keep(unit, RecordKind.Event, "TruyenThong", May, new() { Count = 175, Turns = 13_050 });
        await Entity(unit, RecordTopics.Club, 7, new(2021, 1, 1), programmes: "DA939");
        await Entity(unit, RecordTopics.Club, 2, May, programmes: "DA2415");
        await Entity(unit, RecordTopics.Club, 20, May, programmes: "DA8"); // "Thủ lĩnh của sự thay đổi", of another programme
        var rows = (await Stage.Table(unit, In2023, LineDetail.None, "Y_TUONG_HIEN_THUC_HOA", "CUOC_TRUYEN_THONG", "CLB_KHOI_NGHIEP", "CLB_THU_LINH")).Rows;
        Assert.Equal([226, 175, 9, 20], rows.Select(r => r.Result!.Value));
        Assert.Equal(15_150, (await Stage.Row(unit, In2023, "LUOT_TRUYEN_THONG", new IndicatorRule { Kinds = [RecordKind.Event, RecordKind.TrainingClass], Topics = ["TruyenThong"], Measure = Measure.Turns })).Result);
    }

    [Fact]
    public async Task Row_37_women_members_and_women_workers_are_different_counts()
    {
        var unit = await Unit("cu-quang-nam");
        await Stage.Keep(unit, RecordKind.CollectiveEntity, RecordTopics.Cooperative, new(2020, 1, 1), new() { Count = 83, Members = 900, WomenMembers = 250, Workers = 700, WomenWorkers = 500 });
        await Stage.Keep(unit, RecordKind.CollectiveEntity, RecordTopics.Cooperative, May, new() { Count = 18, Members = 130, WomenMembers = 52, Workers = 160, WomenWorkers = 108 });
        var rows = (await Stage.Table(unit, In2023, LineDetail.None, "HTX_MOI", "HTX_HIEN_CO", "HTX_HIEN_CO_NU", "HTX_HIEN_CO_LD_NU")).Rows;
        Assert.Equal([18, 101, 302, 608], rows.Select(r => r.Result!.Value));
    }

    [Fact]
    public async Task Row_38_a_result_over_its_target()
    {
        var unit = await Unit("cu-quang-nam");
        await Support(unit, "NangCaoNangLuc", 312, May);
        await Stage.Target(unit, "CHU_CO_SO_NANG_CAO", 300, new(2023, 1, 1), new(2023, 12, 31));
        var row = await Stage.Row(unit, In2023, "CHU_CO_SO_NANG_CAO");
        Assert.Equal((312, 300, 10_400), (row.Result, row.Plan, row.PercentOfPlan));
    }

    [Fact]
    public async Task Row_39_papers_written()
    {
        var unit = await Unit("cu-quang-nam");
        await Stage.Keep(unit, RecordKind.Product, "DeXuat", May, new());
        Assert.Equal(1, (await Stage.Row(unit, In2023, "VAN_BAN")).Result);
    }

    [Fact]
    public async Task Row_40_welfare_is_one_generic_line_and_its_items()
    {
        var unit = await Unit("cu-quang-nam");
        await Stage.Keep(unit, RecordKind.InKind, "Qua", May, new() { Count = 54_900, Amount = 11_000_000_000 });
        await Stage.Keep(unit, RecordKind.InKind, "Nha", May, new() { Count = 146, Amount = 7_200_000_000 });
        await Stage.Keep(unit, RecordKind.InKind, "NuocSach", May, new() { Count = 415, Amount = 1_900_000_000 });
        Assert.Equal(20_100_000_000, (await Stage.Row(unit, In2023, "AN_SINH_TIEN")).Result);
        Assert.Equal(54_900, (await Kind(unit, "Qua", Measure.Count)).Result);
    }

    [Fact]
    public async Task Row_41_contracts_and_their_money_are_a_pair_not_a_fraction()
    {
        var unit = await Unit("cu-quang-nam");
        await Stage.Keep(unit, RecordKind.InKind, "BaoHiem", May, new() { Count = 7_225, Amount = 621_000_000 });
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
        var row = await Stage.Row(unit, In2023, "MO_HINH_HIEU_QUA", rule);
        Assert.Equal((40, 28), (row.Result, row.Splits[Split.Poor]));
        Assert.Equal(1_000_000_000, (await Stage.Row(unit, In2023, "MO_HINH_HIEU_QUA", rule with { Measure = Measure.Amount })).Result);
    }
}
