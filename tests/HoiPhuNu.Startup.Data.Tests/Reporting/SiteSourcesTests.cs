using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using static HoiPhuNu.Startup.Data.Tests.Reporting.FigureStage;

namespace HoiPhuNu.Startup.Data.Tests.Reporting;

/// <summary>
/// Figures of what the site itself knows: on which day, in which unit, and what is left out. Commune "moi-1" of Đà Nẵng took over "cu-1"
/// of the former Quảng Nam on 30/6/2025; "khac-1" lies in Cao Bằng.
/// </summary>
public sealed class SiteSourcesTests : IAsyncLifetime
{
    private static readonly DateTime Noon = new(2025, 11, 20, 5, 0, 0, DateTimeKind.Utc);

    /// <summary>06:30 of 1/1/2026 in Vietnam.</summary>
    private static readonly DateTime LateOnTheLastDay = new(2025, 12, 31, 23, 30, 0, DateTimeKind.Utc);

    private FigureStage _stage = null!;
    private SiteRecords _site = null!;

    public async Task InitializeAsync()
    {
        _stage = await FigureStage.Create();
        _site = new SiteRecords(_stage);
        await _stage.Commune("moi-1", "48");
        await _stage.Commune("cu-1", "cu-quang-nam", into: "moi-1");
        await _stage.Commune("khac-1", "04");
    }

    public async Task DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task Entries_count_once_they_are_sent_in_the_commune_of_the_woman_else_where_the_contest_is_held()
    {
        var contest = await _site.Contest("48");
        await _site.Enter(contest, "khac-1", Noon);
        await _site.Enter(contest, null, Noon);
        await _site.Enter(contest, "moi-1", Noon, isWithdrawn: true);
        await _site.Enter(contest, "moi-1", Noon, isDraft: true);
        await _site.Enter(contest, "moi-1", LateOnTheLastDay);
        await _site.Enter(contest, "cu-1", new(2025, 3, 1, 5, 0, 0, DateTimeKind.Utc));

        Assert.Equal((1L, 1L, 2L), (await Of("04", 2025, "DU_AN_DU_THI"), await Of("khac-1", 2025, "DU_AN_DU_THI"), await Of("48", 2025, "DU_AN_DU_THI")));
        Assert.Equal((1L, 1L), (await Of("48", 2026, "DU_AN_DU_THI"), await Of("moi-1", 2026, "DU_AN_DU_THI")));
        Assert.Equal((1L, 1L), (await Of("cu-quang-nam", 2025, "DU_AN_DU_THI"), await Of("moi-1", 2025, "DU_AN_DU_THI"))); // the heir's year, and its own
        Assert.Equal(3, await Of("TW", 2025, "DU_AN_DU_THI"));
    }

    [Fact]
    public async Task A_correction_after_new_year_leaves_the_awards_in_the_year_of_the_first_results()
    {
        var contest = await _site.Contest("48");
        var entries = new[] { await _site.Enter(contest, "khac-1", Noon), await _site.Enter(contest, "moi-1", Noon), await _site.Enter(contest, null, Noon), await _site.Enter(contest, "cu-1", Noon) };
        await _site.Publish(contest, Noon.AddDays(3), entries[..3]);
        Assert.Equal((3, null), (await Of("TW", 2025, "DU_AN_DAT_GIAI"), await Of("TW", 2026, "DU_AN_DAT_GIAI")));

        // The typing error: the third award was the fourth woman's.
        await _site.Publish(contest, new(2026, 1, 10, 3, 0, 0, DateTimeKind.Utc), [entries[0], entries[1], entries[3]]);
        Assert.Equal((3, null), (await Of("TW", 2025, "DU_AN_DAT_GIAI"), await Of("TW", 2026, "DU_AN_DAT_GIAI")));
        Assert.Equal((1L, 2L, 1L), (await Of("khac-1", 2025, "DU_AN_DAT_GIAI"), await Of("moi-1", 2025, "DU_AN_DAT_GIAI"), await Of("cu-quang-nam", 2025, "DU_AN_DAT_GIAI")));
        Assert.Equal(entries.Take(2).Append(entries[3]).Select(e => e.Id).Order(), (await _stage.Behind("TW", new(new(2025, 1, 1), new(2025, 12, 31)), "DU_AN_DAT_GIAI")).Order());
    }

    [Fact]
    public async Task Awards_approved_late_on_the_last_day_are_of_the_next_year_in_Vietnam()
    {
        var contest = await _site.Contest("48");
        await _site.Publish(contest, LateOnTheLastDay, [await _site.Enter(contest, "moi-1", Noon)], ("Tỉnh Cao Bằng", _stage.Unit("04").Id));
        Assert.Equal((null, 1), (await Of("48", 2025, "DU_AN_DAT_GIAI"), await Of("48", 2026, "DU_AN_DAT_GIAI")));
        Assert.Equal((null, 1), (await Of("04", 2025, "TAP_THE_DAT_GIAI"), await Of("04", 2026, "TAP_THE_DAT_GIAI")));
    }

    [Fact]
    public async Task Collective_awards_are_the_units_own_and_the_hosts_where_only_a_name_was_frozen()
    {
        var contest = await _site.Contest("TW");
        await _site.Publish(contest, Noon, [], ("Tỉnh Cao Bằng", _stage.Unit("04").Id), ("Xã cu-1", _stage.Unit("cu-1").Id), ("Hội LHPN một xã", null));
        await _site.Publish(contest, new(2026, 2, 1, 3, 0, 0, DateTimeKind.Utc), [], ("Tỉnh Cao Bằng", _stage.Unit("04").Id), ("Xã cu-1", _stage.Unit("cu-1").Id), ("Hội LHPN một xã", null));
        var country = await _stage.Table("TW", Year(2025), LineDetail.NextLevel, "TAP_THE_DAT_GIAI");
        Assert.Equal(3, country.Rows[0].Result);
        Assert.Equal(
            new HashSet<(string, long)> { ("Tỉnh Cao Bằng", 1), ("Thành phố Đà Nẵng", 1), ("Trung ương Hội Liên hiệp Phụ nữ Việt Nam (trực tiếp)", 1) },
            country.Lines.Where(l => l.Figures[0].Result is not null).Select(l => (l.Name, l.Figures[0].Result!.Value)).ToHashSet());
        Assert.Equal((1L, null), (await Of("cu-1", 2025, "TAP_THE_DAT_GIAI"), await Of("TW", 2026, "TAP_THE_DAT_GIAI")));
    }

    [Fact]
    public async Task Supported_projects_stay_with_the_unit_in_which_they_were_first_supported_and_go_to_its_heir_in_later_reports()
    {
        var old = await _site.Support("cu-1", new(2024, 5, 5), programme: "DA939");
        await _site.Support("moi-1", new(2024, 12, 31));
        var second = await _site.Support("cu-1", new(2025, 2, 2));
        await _site.Move(old, "moi-1");
        await _site.Move(second, "moi-1");

        Assert.Equal((1L, 1L), (await Of("cu-quang-nam", 2024, "DU_AN_HO_TRO"), await Of("cu-1", 2024, "DU_AN_HO_TRO")));
        Assert.Equal((1L, 1L), (await Of("48", 2024, "DU_AN_HO_TRO"), await Of("moi-1", 2024, "DU_AN_HO_TRO")));
        Assert.Equal((1L, 1L), (await Of("moi-1", 2025, "DU_AN_HO_TRO"), await Of("cu-quang-nam", 2025, "DU_AN_HO_TRO")));
        Assert.Equal(2, (await _stage.Row("moi-1", Year(2025), "DU_AN_HO_TRO")).SamePeriod);
        Assert.Equal([old.Id], await _stage.Behind("cu-1", new(new(2024, 1, 1), new(2024, 12, 31)), "DU_AN_HO_TRO"));
        var rule = _stage.Rule("DU_AN_HO_TRO").Rule;
        Assert.Equal((1, null), ((await _stage.Row("cu-1", Year(2024), "DU_AN_HO_TRO", rule with { Programmes = ["DA939"] })).Result, (await _stage.Row("moi-1", Year(2024), "DU_AN_HO_TRO", rule with { Programmes = ["DA939"] })).Result));
    }

    [Fact]
    public async Task Payments_are_of_the_day_paid_and_of_the_unit_in_which_the_project_was_first_supported()
    {
        var old = await _site.Support("cu-1", new(2024, 5, 5), 30_000_000, paidOn: new(2024, 12, 31));
        await _site.Support("moi-1", new(2024, 5, 5), 7_000_000, paidOn: new(2025, 1, 1));
        await _site.Support("moi-1", new(2024, 5, 5), 9_000_000); // decided, not paid
        await _site.Move(old, "moi-1");
        Assert.Equal((30_000_000L, null), (await Of("cu-quang-nam", 2024, "KINH_PHI_GIAI_NGAN"), await Of("moi-1", 2024, "KINH_PHI_GIAI_NGAN")));
        var after = await _stage.Row("48", Year(2025), "KINH_PHI_GIAI_NGAN");
        Assert.Equal((7_000_000, 30_000_000), (after.Result, after.SamePeriod));
    }

    [Fact]
    public async Task Projects_operate_well_as_last_seen_by_the_day_in_the_unit_of_their_first_support()
    {
        var (old, other) = (await _site.Support("cu-1", new(2024, 1, 5)), await _site.Support("moi-1", new(2024, 1, 5)));
        await _site.See(old, new(2024, 11, 1), BusinessState.Growing);
        await _site.See(other, new(2024, 11, 1), BusinessState.Working);
        await _site.See(other, new(2025, 3, 1), BusinessState.Stopped);
        await _site.Move(old, "moi-1");
        Assert.Equal((1L, 1L), (await Of("cu-1", 2024, "DU_AN_HIEU_QUA"), await Of("moi-1", 2024, "DU_AN_HIEU_QUA")));
        var heir = await _stage.Row("moi-1", Days(new(2025, 1, 1), new(2025, 9, 30)), "DU_AN_HIEU_QUA");
        Assert.Equal((1, null), (heir.Result, heir.SamePeriod)); // the other stopped; a year before nobody had been seen
    }

    [Fact]
    public async Task Sessions_count_once_confirmed_in_the_unit_of_the_woman_else_of_the_cohort()
    {
        await _site.Talk("48", "khac-1", new(2025, 12, 31), new(2026, 1, 1));
        await _site.Talk("48", null, new DateOnly(2025, 6, 1));
        await _site.Talk("48", "cu-1", new DateOnly(2025, 6, 1));
        Assert.Equal((1L, 1L), (await Of("04", 2025, "BUOI_CO_VAN"), await Of("04", 2026, "BUOI_CO_VAN")));
        Assert.Equal((2L, 1L, 1L), (await Of("48", 2025, "BUOI_CO_VAN"), await Of("cu-quang-nam", 2025, "BUOI_CO_VAN"), await Of("moi-1", 2025, "BUOI_CO_VAN")));
    }

    [Fact]
    public async Task Sessions_of_a_woman_whose_commune_was_taken_over_since_stay_with_it()
    {
        var contest = await _site.Contest("48");
        await _site.Talk("48", await _site.Enter(contest, "cu-1", new(2025, 3, 1, 5, 0, 0, DateTimeKind.Utc)), "moi-1", new DateOnly(2025, 6, 30), new DateOnly(2025, 7, 1));
        Assert.Equal((1L, 1L, 2L), (await Of("cu-1", 2025, "BUOI_CO_VAN"), await Of("cu-quang-nam", 2025, "BUOI_CO_VAN"), await Of("moi-1", 2025, "BUOI_CO_VAN")));

        // One who moved elsewhere is counted where she lives.
        await _site.Talk("48", await _site.Enter(contest, "cu-1", new(2025, 3, 1, 5, 0, 0, DateTimeKind.Utc)), "khac-1", new DateOnly(2025, 6, 30));
        Assert.Equal((1L, 1L, 2L), (await Of("cu-1", 2025, "BUOI_CO_VAN"), await Of("khac-1", 2025, "BUOI_CO_VAN"), await Of("moi-1", 2025, "BUOI_CO_VAN")));
    }

    [Fact]
    public async Task Collective_awards_frozen_with_a_name_only_are_the_units_that_the_contests_list_names_unless_two_have_it()
    {
        var contest = await _site.Contest("48");
        var twin = await _stage.Add(UnionUnit.Create("trung-ten", "Xã khac-1", UnitLevel.Commune, _stage.Unit("04")));
        foreach (var unit in new[] { _stage.Unit("cu-1"), _stage.Unit("khac-1"), twin })
        {
            await _stage.Save(CollectiveAward.Create(contest.Id, unit.Id, "Tập thể vận động giỏi", null, ""));
        }

        await _site.Publish(contest, Noon, [], ("Xã cu-1", null), ("Xã khac-1", null), ("Xã không có trong danh sách", null));
        Assert.Equal((1L, null, 3L), (await Of("cu-1", 2025, "TAP_THE_DAT_GIAI"), await Of("04", 2025, "TAP_THE_DAT_GIAI"), await Of("48", 2025, "TAP_THE_DAT_GIAI")));
    }

    private async Task<long?> Of(string unit, int year, string indicator) => (await _stage.Row(unit, Year(year), indicator)).Result;
}
