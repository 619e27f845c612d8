using System.Net;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Judging;

/// <summary>The judge's one list.</summary>
public sealed class DeskTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task She_sees_hers_and_only_hers_with_counts_that_add_up()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 6, Judges = 3, Reads = 2, OpenSheets = 6, HalfFilledSheets = 2 });
        var judge = s.Judges[0];
        var mine = s.Sheets.Where(x => x.JudgeId == judge.Id).ToList();
        using var browser = await app.SignedIn(judge);

        var page = await browser.Page("/cham-diem");

        Assert.Equal(mine.Select(x => x.SheetPath()).Order(), page.QuerySelectorAll("table a").Select(a => a.GetAttribute("href")!).Order());
        var open = mine.Count(x => x.Status == SheetStatus.Open);
        Assert.Contains($"Được giao {mine.Count} = còn {open} + đã ký {mine.Count - open} + từ chối 0", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(s.Contest.Title, page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/cham-diem/{mine.Where(x => x.Status == SheetStatus.Open).OrderBy(x => x.SavedAt is null).ThenBy(x => s.Entries.Single(e => e.Id == x.EntryId).Code).First().Id}", page.QuerySelector("p.acts a.btn")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("CanLam", SheetStatus.Open)]
    [InlineData("DaKy", SheetStatus.Signed)]
    public async Task The_tabs_filter(string filter, SheetStatus status)
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, OpenSheets = 6 });
        var judge = s.Judges[1];
        using var browser = await app.SignedIn(judge);
        var page = await browser.Page($"/cham-diem?loc={filter}");
        Assert.Equal(s.Sheets.Count(x => x.JudgeId == judge.Id && x.Status == status), page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Several_rounds_stand_side_by_side()
    {
        var first = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Judges = 1, Reads = 1 });
        var second = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Judges = 0, Reads = 1, Entries = 2 });
        var judge = first.Judges[0];
        await app.WithDb(async db =>
        {
            db.ContestAppointments.Add(ContestAppointment.Create(second.Contest.Id, judge.Id, ContestRole.Judge, second.Organizer.Id, app.Now));
            db.PanelMembers.Add(PanelMember.Create(second.LastRound.Id, judge.Id, null, app.Now));
            var roundEntry = await db.RoundEntries.FirstAsync(e => e.RoundId == second.LastRound.Id);
            db.ScoreSheets.Add(ScoreSheet.Assign(roundEntry, second.Contest.Id, judge.Id, true, null, app.Now));
            await db.SaveChangesAsync();
        });
        using var browser = await app.SignedIn(judge);

        var page = await browser.Page("/cham-diem");
        Assert.Equal(2, page.QuerySelectorAll("a[href^='/cham-diem?vong=']:not([href*=loc])").Length);
        var other = await browser.Page($"/cham-diem?vong={second.LastRound.Id}");
        Assert.Single(other.QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/cham-diem?vong={Guid.NewGuid()}")).StatusCode);
    }

    [Fact]
    public async Task Before_scoring_starts_and_after_her_appointment_ends_there_is_nothing()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring });
        var judge = s.Judges[0];
        var sheet = s.Sheets.First(x => x.JudgeId == judge.Id);
        using var browser = await app.SignedIn(judge);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get(sheet.SheetPath())).StatusCode);

        await app.WithDb(async db =>
        {
            var held = await db.ContestAppointments.SingleAsync(a => a.ContestId == s.Contest.Id && a.PersonId == judge.Id);
            held.Revoke(s.Organizer.Id, app.Now);
            await db.SaveChangesAsync();
        });
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(sheet.SheetPath())).StatusCode);
        var page = await browser.Page("/cham-diem");
        Assert.Empty(page.QuerySelectorAll("tbody tr"));
        Assert.NotNull(page.QuerySelector(".empty"));
    }

    [Fact]
    public async Task A_judge_taken_off_the_panel_reads_no_more()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring });
        var judge = s.Judges[0];
        var sheet = s.Sheets.First(x => x.JudgeId == judge.Id);
        await app.WithDb(async db =>
        {
            (await db.PanelMembers.SingleAsync(m => m.RoundId == s.LastRound.Id && m.JudgeId == judge.Id)).Remove(app.Now);
            await db.SaveChangesAsync();
        });
        using var browser = await app.SignedIn(judge);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(sheet.SheetPath())).StatusCode);
    }

    [Fact]
    public async Task A_withdrawn_entry_leaves_the_list_and_its_sheet_says_so()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring });
        var judge = s.Judges[0];
        var sheet = s.Sheets.First(x => x.JudgeId == judge.Id);
        await app.WithDb(async db =>
        {
            var entry = await db.Entries.Include(e => e.Contest).SingleAsync(e => e.Id == sheet.EntryId);
            Assert.Null(entry.Withdraw(null, entry.PersonId, app.Now));
            await db.SaveChangesAsync();
        });
        using var browser = await app.SignedIn(judge);
        var list = await browser.Page("/cham-diem");
        Assert.DoesNotContain(sheet.SheetPath(), list.QuerySelectorAll("table a").Select(a => a.GetAttribute("href")));
        var page = await browser.Page(sheet.SheetPath());
        Assert.Contains("không chấm nữa", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("input[data-points]"));
    }

    [Fact]
    public async Task The_number_of_commands_does_not_grow_with_the_list()
    {
        async Task<int> Commands(int entries)
        {
            var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = entries, Judges = 1, Reads = 1, OpenSheets = entries / 2 });
            using var browser = await app.SignedIn(s.Judges[0]);
            await browser.Page("/cham-diem");
            return await app.Commands.CountAsync(() => browser.Page("/cham-diem"));
        }

        var few = await Commands(10);
        Assert.Equal(few, await Commands(200));
        Assert.InRange(few, 1, 15);
    }
}
