using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using static HoiPhuNu.Startup.Data.Tests.Reporting.FigureStage;

namespace HoiPhuNu.Startup.Data.Tests.Reporting;

/// <summary>Units that merged, the poverty standard, plans, people counted once, and what stands behind a number; on a real database.</summary>
public sealed class ReportTablesTests : IAsyncLifetime
{
    private FigureStage _stage = null!;

    public async Task InitializeAsync() => _stage = await FigureStage.Create();

    public async Task DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task A_province_that_ended_reports_its_years_under_its_old_name_and_the_new_one_does_not_have_them()
    {
        await _stage.Commune("moi-1", "48");
        await _stage.Commune("cu-1", "cu-quang-nam", into: "moi-1");
        await Exit("cu-1", new(2023, 6, 1), 571);
        await Exit("moi-1", new(2023, 6, 1), 40);

        var old = await _stage.Table("cu-quang-nam", Year(2023), LineDetail.NextLevel, "HO_THOAT");
        Assert.Equal(("Tỉnh Quảng Nam", 571L), (old.UnitName, old.Rows[0].Result!.Value));
        Assert.Equal(["Xã cu-1"], old.Lines.Select(l => l.Name));
        var then = await _stage.Table("48", Year(2023), LineDetail.NextLevel, "HO_THOAT");
        Assert.Equal(40, then.Rows[0].Result);
        Assert.Equal(["Xã moi-1"], then.Lines.Select(l => l.Name));
        Assert.Empty(then.Notes);
        var country = await _stage.Table("TW", Year(2023), LineDetail.NextLevel, "HO_THOAT");
        Assert.Equal(571, country.Lines.Single(l => l.Name == "Tỉnh Quảng Nam").Figures[0].Result);
        Assert.Equal(611, country.Rows[0].Result);
    }

    [Fact]
    public async Task After_the_merger_the_new_units_have_what_the_old_ones_did_and_say_so()
    {
        await _stage.Commune("moi-1", "48");
        await _stage.Commune("cu-1", "cu-quang-nam", into: "moi-1");
        await _stage.Commune("cu-2", "cu-quang-nam");
        await Exit("cu-1", new(2025, 3, 1), 5);
        await Exit("cu-2", new(2025, 3, 1), 7);
        await Exit("moi-1", new(2025, 9, 1), 11);
        await Exit("cu-quang-nam", new(2025, 2, 1), 2);

        var year = await _stage.Table("48", Year(2025), LineDetail.NextLevel, "HO_THOAT");
        Assert.Equal(25, year.Rows[0].Result);
        // What is left of a province that ended without a successor of its own is the new province's own work.
        Assert.Equal([("Thành phố Đà Nẵng (trực tiếp)", 9L), ("Xã moi-1", 16L)], year.Lines.Select(l => (l.Name, l.Figures[0].Result!.Value)));
        Assert.Equal([("MergedUnits", "Tỉnh Quảng Nam")], year.Notes.Select(n => (n.Code, n.Arguments[0])));
        Assert.Equal(16, (await _stage.Row("moi-1", Year(2025), "HO_THOAT")).Result);
        // Half a year before the merger: each its own.
        Assert.Equal(14, (await _stage.Row("cu-quang-nam", Days(new(2025, 1, 1), new(2025, 6, 30)), "HO_THOAT")).Result);
        Assert.Null((await _stage.Row("48", Days(new(2025, 1, 1), new(2025, 6, 30)), "HO_THOAT")).Result);
        // The old province asked for later still tells its own.
        Assert.Equal(14, (await _stage.Row("cu-quang-nam", Year(2025), "HO_THOAT")).Result);
        // A year later the year before is compared over the same ground.
        Assert.Equal(25, (await _stage.Row("48", Year(2026), "HO_THOAT")).SamePeriod);
    }

    [Fact]
    public async Task A_stand_is_taken_over_with_the_unit_until_the_new_one_tells_its_own()
    {
        await _stage.Commune("moi-1", "48");
        await _stage.Commune("cu-1", "cu-quang-nam", into: "moi-1");
        await _stage.Keep("cu-1", RecordKind.Standing, "HoNgheo", new(2024, 12, 31), new() { Count = 30 });
        Assert.Equal(30, (await _stage.Row("moi-1", Year(2025), "HO_NGHEO")).Result);
        await _stage.Keep("moi-1", RecordKind.Standing, "HoNgheo", new(2025, 6, 15), new() { Count = 12 });
        Assert.Equal(42, (await _stage.Row("moi-1", Year(2025), "HO_NGHEO")).Result);
        await _stage.Keep("moi-1", RecordKind.Standing, "HoNgheo", new(2025, 12, 31), new() { Count = 35 });
        Assert.Equal(35, (await _stage.Row("moi-1", Year(2025), "HO_NGHEO")).Result);
    }

    [Fact]
    public async Task Figures_of_two_poverty_standards_are_not_compared_and_the_table_says_so()
    {
        await _stage.Commune("a", "48");
        await Exit("a", new(2025, 6, 1), 4);
        await Exit("a", new(2026, 6, 1), 9);
        var within = await _stage.Table("a", Year(2026), LineDetail.None, "HO_THOAT", "LOP_DAY_NGHE");
        Assert.Equal(4, within.Rows[0].SamePeriod);
        Assert.Empty(within.Notes);

        var after = await _stage.Table("a", Year(2027), LineDetail.None, "HO_THOAT", "LOP_DAY_NGHE");
        Assert.Null(after.Rows[0].SamePeriod);
        Assert.Equal(["PovertyStandard"], after.Rows[0].Notes);
        Assert.Equal([("PovertyStandard", "2022", "2027")], after.Notes.Select(n => (n.Code, n.Arguments[0], n.Arguments[1])));

        var across = await _stage.Table("a", Days(new(2026, 5, 1), new(2027, 4, 30)), LineDetail.None, "HO_THOAT");
        Assert.Equal(9, across.Rows[0].Result);
        Assert.Contains(across.Notes, n => n.Code == "PovertyStandardMixed");
    }

    [Fact]
    public async Task The_plan_is_the_units_own_of_the_fewest_days_that_cover_the_report()
    {
        await _stage.Commune("a", "48");
        await _stage.Target("a", "HO_THOAT", 482, new(2026, 1, 1), new(2026, 12, 31));
        await _stage.Target("a", "HO_THOAT", 120, new(2026, 7, 1), new(2026, 9, 30));
        await _stage.Target("a", "HO_THOAT", 77, new(2026, 1, 1), new(2026, 12, 31), "DA939");
        await _stage.Target("48", "HO_THOAT", 9_000, new(2026, 1, 1), new(2026, 12, 31));
        Assert.Equal(482, (await _stage.Row("a", Year(2026), "HO_THOAT")).Plan);
        Assert.Equal(120, (await _stage.Row("a", Days(new(2026, 7, 1), new(2026, 9, 30)), "HO_THOAT")).Plan);
        Assert.Equal(482, (await _stage.Row("a", Days(new(2026, 7, 1), new(2026, 10, 1)), "HO_THOAT")).Plan);
        Assert.Null((await _stage.Row("a", Year(2027), "HO_THOAT")).Plan);
        var state = new ReportPeriod(PeriodKind.StateYear, new(2025, 12, 15), new(2026, 12, 14), new(2025, 12, 15));
        Assert.Equal(482, (await _stage.Row("a", state, "HO_THOAT")).Plan);
        var province = await _stage.Table("48", Year(2026), LineDetail.NextLevel, "HO_THOAT");
        Assert.Equal((9_000, 482), (province.Rows[0].Plan, province.Lines.Single(l => l.Name == "Xã a").Figures[0].Plan));
        Assert.Null(province.Rows[0].Result); // no record: not known, not zero
    }

    [Fact]
    public async Task What_only_a_programme_has_a_target_for_is_compared_with_that_and_the_programme_is_named()
    {
        await _stage.Commune("a", "48");
        var (from, to) = (new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        await _stage.Target("48", "DU_AN_HIEU_QUA", 9, from, to, "DA2415");
        await _stage.Target("a", "DU_AN_HIEU_QUA", 2, from, to, "DA939");
        var table = await OfForm();
        var row = table.Rows.Single(r => r.Code == "DU_AN_HIEU_QUA");
        Assert.Equal(9, row.Plan);
        Assert.Equal([FigureRows.PlanOfProgramme], row.Notes);
        Assert.Equal(["Đề án 2415, Đề án 939"], table.Notes.Where(n => n.Code == FigureRows.PlanOfProgramme).Select(n => n.Arguments[0]));
        Assert.Equal(2, table.Lines.Single(l => l.Name == "Xã a").Figures[table.Rows.ToList().IndexOf(row)].Plan);

        // Two programmes: nobody can tell. The Union's own: that, whichever came first. A report of a programme has its own alone.
        await _stage.Target("48", "DU_AN_HIEU_QUA", 4, from, to, "DA939");
        row = (await OfForm()).Rows.Single(r => r.Code == "DU_AN_HIEU_QUA");
        Assert.Null(row.Plan);
        Assert.Equal([FigureRows.PlanOfSeveral], row.Notes);
        await _stage.Target("48", "DU_AN_HIEU_QUA", 14, from, to);
        row = (await OfForm()).Rows.Single(r => r.Code == "DU_AN_HIEU_QUA");
        Assert.Equal(14, row.Plan);
        Assert.Empty(row.Notes);
        Assert.Equal(4, (await OfForm("DA939")).Rows.Single(r => r.Code == "DU_AN_HIEU_QUA").Plan);
        Assert.Null((await OfForm("DA01")).Rows.Single(r => r.Code == "DU_AN_HIEU_QUA").Plan);

        async Task<ReportTable> OfForm(string? programme = null) => await _stage.Database.Do(async db =>
        {
            var form = (await ReportTables.FormAsync(db, await db.ReportForms.Where(f => f.Code == IndicatorSeed.StartupForm).Select(f => f.Id).SingleAsync(), CancellationToken.None))!;
            return await ReportTables.LoadAsync(db, _stage.Unit("48").Id, form, Year(2026), programme is null ? form.ProgrammeId : _stage.Programme(programme), LineDetail.NextLevel, CancellationToken.None);
        });
    }

    [Fact]
    public async Task A_woman_in_two_classes_is_two_turns_and_one_person()
    {
        await _stage.Commune("a", "48");
        await _stage.Commune("b", "48");
        var known = await _stage.Woman("a", "Nguyễn Thị Mơ");
        await Roll("a", new(2026, 3, 1), new("Nguyễn Thị Mơ", 1990, "", true, known.Id, 2), new("Trần Thị Mận", 1980, "Thôn 1", true, null, 1), new("Lê Văn Tám", 1975, "Thôn 1", false, null, 1));
        await Roll("a", new(2026, 4, 1), new("nguyễn thị mơ", 1990, "", true, known.Id, 1), new("TRẦN THỊ MẬN", 1980, "thôn 1", true, null, 1));
        await Roll("b", new(2026, 5, 1), new("Trần Thị Mận", 1980, "Thôn 1", true, null, 1), new("Nguyễn Thị Mơ", 1990, "Thôn 9", true, known.Id, 1));
        await _stage.Keep("b", RecordKind.TrainingClass, "KhoiNghiep", new(2026, 6, 1), new() { People = 20, Women = 18, Turns = 40 });

        var rows = (await _stage.Table("48", Year(2026), LineDetail.NextLevel, "NGUOI_KHOI_NGHIEP", "LUOT_KHOI_NGHIEP"));
        // Mơ once in the province; Mận of two communes' "Thôn 1" are two; and twenty without names.
        Assert.Equal(24, rows.Rows[0].Result);
        Assert.Equal(21, rows.Rows[0].Splits[Split.Women]);
        Assert.Equal(48, rows.Rows[1].Result);
        Assert.Equal([("Xã a", 3L), ("Xã b", 22L)], rows.Lines.Select(l => (l.Name, l.Figures[0].Result!.Value)));
    }

    [Fact]
    public async Task Behind_a_number_are_as_many_as_it_says_the_latest_first()
    {
        await _stage.Commune("a", "48");
        var first = await _stage.Keep("a", RecordKind.SupportCase, "KhoiNghiep", new(2026, 2, 1), new() { Minority = 1 });
        var second = await _stage.Keep("a", RecordKind.SupportCase, "KhoiSu", new(2026, 3, 1), new());
        await _stage.Keep("a", RecordKind.SupportCase, "KhoiSu", new(2026, 3, 1), new(), RecordState.Planned);
        await _stage.Keep("a", RecordKind.SupportCase, "TuVanPhapLy", new(2026, 3, 1), new());
        var removed = await _stage.Keep("a", RecordKind.SupportCase, "KhoiSu", new(2026, 4, 1), new());
        await _stage.Database.Do(async db =>
        {
            var tracked = await db.ActivityRecords.SingleAsync(r => r.Id == removed.Id);
            Assert.Null(tracked.Remove("Ghi hai lần", _stage.ClerkId, new DateTime(2026, 12, 20, 4, 0, 0, DateTimeKind.Utc)));
            await db.SaveChangesAsync();
        });
        var year = new FigureWindow(new(2026, 1, 1), new(2026, 12, 31));
        Assert.Equal(2, (await _stage.Row("48", Year(2026), "PN_KHOI_NGHIEP")).Result);
        Assert.Equal([second.Id, first.Id], await _stage.Behind("48", year, "PN_KHOI_NGHIEP"));
        Assert.Equal([first.Id], await _stage.Behind("48", year, "PN_KHOI_NGHIEP", Split.Minority));
        Assert.Empty(await _stage.Behind("04", year, "PN_KHOI_NGHIEP"));
    }

    [Fact]
    public async Task Behind_a_line_of_direct_work_is_only_what_the_unit_did_itself()
    {
        await _stage.Commune("a", "48");
        await Exit("a", new(2026, 6, 1), 3);
        var own = await _stage.Keep("48", RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, new(2026, 6, 2), new() { Count = 2 });
        var year = new FigureWindow(new(2026, 1, 1), new(2026, 12, 31));
        var behind = await _stage.Database.Do(db => ReportTables.BehindAsync(db, _stage.Unit("48").Id, _stage.Rule("HO_THOAT"), year, null, CancellationToken.None, LineDetail.NextLevel));
        Assert.Equal(2, behind.Figure);
        Assert.Equal([new FigurePart(own.Id, own.On, 2, 0)], behind.Parts);
    }

    [Fact]
    public async Task Seeding_again_changes_nothing_and_every_rule_names_topics_that_exist()
    {
        Assert.Equal(0, await _stage.Database.Do(db => IndicatorSeed.ApplyAsync(db, TestTime, CancellationToken.None)));
        var indicators = await _stage.Database.Do(db => db.Indicators.AsNoTracking().ToListAsync());
        Assert.True(indicators.Count >= 60, $"{indicators.Count} indicators");
        Assert.Empty(indicators.Where(i => i.Rule.Source == IndicatorSource.Records).SelectMany(i => i.Rule.Topics.Where(t => !i.Rule.Kinds.Any(k => RecordTopics.Of(k).Contains(t))).Select(t => $"{i.Code}: {t}")));
        Assert.Empty(indicators.Where(i => Indicator.WhyNot(new IndicatorDetails(i.Code, i.Name, i.UnitOfCount, i.Subject, i.Rule, [])) is not null).Select(i => i.Code));
        var forms = await _stage.Database.Do(db => db.ReportForms.AsNoTracking().Include(f => f.Lines).ToDictionaryAsync(f => f.Code, f => f.Lines.Count));
        Assert.Equal((42, indicators.Count), (forms[IndicatorSeed.StartupForm] + 2, forms[IndicatorSeed.YearForm]));
    }

    private static readonly DateTime TestTime = new(2026, 12, 21, 3, 0, 0, DateTimeKind.Utc);

    private Task<ActivityRecord> Exit(string unit, DateOnly on, int count) => _stage.Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, on, new() { Count = count });

    private async Task Roll(string unit, DateOnly on, params AttendeeLine[] lines)
    {
        var record = await _stage.Keep(unit, RecordKind.TrainingClass, "KhoiNghiep", on, new());
        await _stage.Database.Do(async db =>
        {
            var tracked = await db.ActivityRecords.Include(r => r.Attendees).Include(r => r.Programmes).SingleAsync(r => r.Id == record.Id);
            Assert.Null(tracked.CallRoll(lines, _stage.ClerkId, TestTime));
            await db.SaveChangesAsync();
        });
    }
}
