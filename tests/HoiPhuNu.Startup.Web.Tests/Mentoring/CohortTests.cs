using System.Net;
using AngleSharp.Dom;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

/// <summary>Cohorts: filled from a contest or by hand, set, closed.</summary>
public sealed class CohortTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Winners_come_in_with_what_their_entries_say_they_need()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Published });
        var winner = s.Entries.Single(e => e.Id == s.Publication!.Rows.Single(r => r.AwardRank == 1).EntryId);
        await app.WithDb(async db =>
        {
            // The submitted version counts, not what was typed since.
            var version = await db.EntryVersions.SingleAsync(v => v.EntryId == winner.Id);
            db.Entry(version).Property(v => v.Content).CurrentValue = version.Content with { MentoringTopics = ["OnlineSales", "Bịa", "Packaging"], MentoringNote = "Muốn bán ra tỉnh ngoài", TaxCode = "0101234567" };
            await db.SaveChangesAsync();
        });
        using var browser = await app.SignedIn(s.Organizer);
        using var made = await browser.Submit("/dieu-phoi/dot/moi", "/dieu-phoi/dot/moi", ("Form.Name", "Sau công bố"), ("Form.Kind", nameof(CohortKind.Winners)), ("Form.ContestId", s.Contest.Id.ToString()));
        var add = made.Headers.Location!.ToString();
        var page = await browser.Page(add);
        Assert.Equal(2, page.QuerySelectorAll("input[name=Ids]").Length);
        using var added = await browser.Submit(page, add, [KeyValuePair.Create("All", (string?)"true")], add);
        using var again = await browser.Submit(page, add, [KeyValuePair.Create("All", (string?)"true")], add);
        Assert.Equal(add.Replace("/them", "", StringComparison.Ordinal), added.Headers.Location?.ToString());

        var needs = await Needs("Sau công bố");
        Assert.Equal(2, needs.Count);
        var hers = needs.Single(n => n.PersonId == winner.PersonId);
        Assert.Equal(["OnlineSales", "Packaging"], hers.Details.Topics);
        Assert.Equal(("Muốn bán ra tỉnh ngoài", winner.Title, "0101234567", (Guid?)s.Host.Id), (hers.Details.Note, hers.Title, hers.TaxCode, hers.ProvinceId));
        Assert.Equal(s.Contest.Sectors.Single(x => x.Id == winner.SectorId).Name, hers.Sector);
        Assert.Contains("Tổ hợp tác Thử nghiệm", hers.Enterprise, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finalists_are_those_of_the_last_round_and_only_those_ticked_come_in()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Rounds = 2, Advance = 3 });
        using var browser = await app.SignedIn(s.Organizer);
        using var made = await browser.Submit("/dieu-phoi/dot/moi", "/dieu-phoi/dot/moi", ("Form.Name", "Trước chung kết"), ("Form.Kind", nameof(CohortKind.Finalists)), ("Form.ContestId", s.Contest.Id.ToString()));
        var add = made.Headers.Location!.ToString();
        var page = await browser.Page(add);
        var ids = page.QuerySelectorAll("input[name=Ids]").Select(i => i.GetAttribute("value")!).ToList();
        Assert.Equal(s.RoundEntries.Where(r => r.RoundId == s.LastRound.Id).Select(r => r.EntryId.ToString()).Order(), ids.Order());
        using var none = await browser.Submit(page, add, [], add);
        Assert.Contains("/them?", none.Headers.Location!.ToString(), StringComparison.Ordinal);
        using var one = await browser.Submit(page, add, [KeyValuePair.Create("Ids", (string?)ids[0])], add);
        Assert.Equal(s.Entries.Single(e => e.Id.ToString() == ids[0]).PersonId, Assert.Single(await Needs("Trước chung kết")).PersonId);
    }

    [Fact]
    public async Task A_woman_without_an_entry_is_found_by_name_goes_out_and_comes_back()
    {
        var s = await Scenario.Build(app, new() { Mentoring = true });
        await app.AddPerson("Hoàng Thị Không Hồ Sơ", unitId: s.Communes[3].Id);
        var id = s.Mentoring!.Cohort.Id;
        var add = $"/dieu-phoi/dot/{id}/them";
        using var browser = await app.SignedIn(s.Organizer);
        Assert.Empty((await browser.Page($"{add}?Nguon=People")).QuerySelectorAll("input[name=Ids]"));
        var found = await browser.Page($"{add}?Nguon=People&Tim=khong ho so");
        var person = found.QuerySelector("input[name=Ids]")!.GetAttribute("value");
        using var added = await browser.Submit(found, add, [KeyValuePair.Create("Ids", person)], add);
        var need = await app.WithDb(db => db.MentoringNeeds.AsNoTracking().SingleAsync(n => n.CohortId == id && n.EntryId == null));
        Assert.Equal((0, (Guid?)s.Host.Id), (need.TopicCount, need.ProvinceId));

        using var removed = await browser.Submit($"/dieu-phoi/dot/{id}", $"/dieu-phoi/nhu-cau/{need.Id}/bo");
        Assert.NotNull((await Need(need.Id)).LeftAt);
        using var back = await browser.Submit(found, add, [KeyValuePair.Create("Ids", person)], add);
        Assert.Null((await Need(need.Id)).LeftAt);
    }

    [Fact]
    public async Task Another_units_drafts_and_unpublished_entries_are_nobodys_to_take()
    {
        var s = await Scenario.Build(app, new() { Mentoring = true });
        var other = await Scenario.Build(app, new() { Stage = ScenarioStage.Closed });
        var add = $"/dieu-phoi/dot/{s.Mentoring!.Cohort.Id}/them";
        using var browser = await app.SignedIn(s.Organizer);
        var page = await browser.Page($"{add}?Nguon=Entries");
        foreach (var entry in new[] { s.Drafts.First(), other.Entries[0] })
        {
            using var answer = await browser.Submit(page, add, [KeyValuePair.Create("Ids", (string?)entry.Id.ToString())], add);
        }

        using var person = await browser.Submit(page, add, [KeyValuePair.Create("Ids", (string?)other.Entrants[0].Id.ToString()), KeyValuePair.Create("Source", (string?)"People")], add);
        Assert.Equal(1, await app.WithDb(db => db.MentoringNeeds.CountAsync(n => n.CohortId == s.Mentoring.Cohort.Id)));
    }

    [Fact]
    public async Task Settings_are_kept_zero_weights_with_them_and_a_closed_cohort_takes_nobody()
    {
        var s = await Scenario.Build(app, new() { Mentoring = true });
        var id = s.Mentoring!.Cohort.Id;
        using var browser = await app.SignedIn(s.Organizer);
        using var wrong = await browser.Submit($"/dieu-phoi/dot/{id}/cai-dat", $"/dieu-phoi/dot/{id}/cai-dat", ("Form.AnswerDays", "31"));
        Assert.Contains("từ 1 đến 30", (await Browser.Read(wrong)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var saved = await browser.Submit($"/dieu-phoi/dot/{id}/cai-dat", $"/dieu-phoi/dot/{id}/cai-dat", ("Form.AnswerDays", "5"), ("Form.Sector", "0"), ("Form.Load", "100"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var cohort = await app.WithDb(db => db.MentoringCohorts.AsNoTracking().SingleAsync(c => c.Id == id));
        Assert.Equal((5, 0, 100), (cohort.AnswerDays, cohort.Weights.Sector, cohort.Weights.Load));

        var page = await browser.Page($"/dieu-phoi/dot/{id}/them?Nguon=Entries");
        using var early = await browser.Submit($"/dieu-phoi/dot/{id}", $"/dieu-phoi/dot/{id}/khep");
        Assert.Contains("Còn 1 cặp", (await browser.Page($"/dieu-phoi/dot/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await app.WithDb(async db =>
        {
            foreach (var pair in await db.Mentorships.Where(m => m.CohortId == id).ToListAsync())
            {
                Assert.Null(pair.Status == MentorshipStatus.Active ? pair.End("Đã xong", s.Organizer.Id, app.Now) : pair.Withdraw("Đã xong", s.Organizer.Id, app.Now));
            }

            await db.SaveChangesAsync();
        });
        using var closed = await browser.Submit($"/dieu-phoi/dot/{id}", $"/dieu-phoi/dot/{id}/khep");
        using var late = await browser.Submit(page, $"/dieu-phoi/dot/{id}/them", [KeyValuePair.Create("Ids", (string?)s.Entries[1].Id.ToString())], $"/dieu-phoi/dot/{id}/them");
        Assert.Contains("đã khép", (await browser.Page(late.Headers.Location!.ToString())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDb(db => db.MentoringNeeds.CountAsync(n => n.CohortId == id)));
    }

    [Theory]
    [InlineData("/dieu-phoi/dot/{0}")]
    [InlineData("/dieu-phoi/dot/{0}/them?Nguon=Entries")]
    [InlineData("/dieu-phoi/dot")]
    public async Task Lists_ask_the_database_as_often_for_200_as_for_10(string path)
    {
        var counts = new List<int>();
        foreach (var rows in new[] { 10, 200 })
        {
            var s = await Scenario.Build(app, new() { Entries = rows, Mentoring = true });
            var cohort = s.Mentoring!.Cohort;
            await app.WithDb(async db =>
            {
                foreach (var entry in s.Submitted.Skip(1))
                {
                    db.MentoringNeeds.Add(MentoringNeed.Create(cohort.Id, entry.PersonId, entry.Id, entry.Title, "", s.Host.Id, "", "", new NeedDetails { Topics = ["Ocop"] }, s.Organizer.Id, app.Now));
                    db.MentoringCohorts.Add(MentoringCohort.Create(entry.Title, s.Host.Id, CohortKind.Chosen, null, s.Organizer.Id, app.Now));
                }

                await db.SaveChangesAsync();
            });
            using var browser = await app.SignedIn(s.Organizer);
            var address = string.Format(System.Globalization.CultureInfo.InvariantCulture, path, cohort.Id);
            await browser.Page(address);
            counts.Add(await app.Commands.CountAsync(() => browser.Page(address)));
        }

        Assert.Equal(counts[0], counts[1]);
        Assert.InRange(counts[0], 2, 15);
    }

    private Task<List<MentoringNeed>> Needs(string cohort) => app.WithDb(db => db.MentoringNeeds.AsNoTracking().Where(n => n.Cohort.Name == cohort).ToListAsync());

    private Task<MentoringNeed> Need(Guid id) => app.WithDb(db => db.MentoringNeeds.AsNoTracking().SingleAsync(n => n.Id == id));
}
