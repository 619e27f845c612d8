using System.Net;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Entries;

public sealed class ScreeningTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("hop-le", null, EntryStatus.Valid)]
    [InlineData("khong-hop-le", "Invalid.Reason", EntryStatus.Invalid)]
    [InlineData("tra-lai", "Return.What", EntryStatus.Returned)]
    [InlineData("loai", "Disqualify.Reason", EntryStatus.Disqualified)]
    public async Task Every_decision_is_taken_with_its_reason_and_not_without(string verb, string? field, EntryStatus status)
    {
        var s = await Scenario.Build(app, new() { Entries = 2, Drafts = 0 });
        var id = s.Entries[0].Id;
        var (page, action) = ($"/to-chuc/{s.Slug}/ho-so/{id}", $"/to-chuc/{s.Slug}/ho-so/{id}/{verb}");
        using var browser = await app.SignedIn(s.Secretary);
        if (field is not null)
        {
            using var without = await browser.Submit(page, action, (field, " "));
            Assert.Equal(HttpStatusCode.OK, without.StatusCode);
            Assert.Contains("Viết lý do", (await Browser.Read(without)).QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(EntryStatus.Submitted, await StatusOf(id));
        }

        (string, string?)[] reason = field is null ? [] : [(field, "Thiếu phần khách hàng")];
        using var done = await browser.Submit(page, action, reason);
        Assert.Equal($"/to-chuc/{s.Slug}/ho-so/{s.Entries[1].Id}", done.Headers.Location?.OriginalString);
        Assert.Equal(status, await StatusOf(id));
        using var her = await app.SignedIn(s.Entrants[0]);
        Assert.Equal(field is not null, (await her.Page($"/ho-so/{id}")).Body!.TextContent.Contains("Thiếu phần khách hàng", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_return_date_in_the_past_is_refused_and_the_text_kept()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0 });
        var path = $"/to-chuc/{s.Slug}/ho-so/{s.Entries[0].Id}";
        using var browser = await app.SignedIn(s.Organizer);
        using var refused = await browser.Submit(path, path + "/tra-lai", ("Return.What", "Bổ sung vốn"), ("Return.Until", VietnamTime.FormatShort(app.Now.AddHours(-1))));
        var again = await Browser.Read(refused);
        Assert.Equal("Bổ sung vốn", again.QuerySelector("[name='Return.What']")!.TextContent.Trim());
        Assert.Equal(EntryStatus.Submitted, await StatusOf(s.Entries[0].Id));
    }

    [Fact]
    public async Task She_decides_on_what_she_has_read()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0 });
        var id = s.Entries[0].Id;
        var path = $"/to-chuc/{s.Slug}/ho-so/{id}";
        using var browser = await app.SignedIn(s.Secretary);
        var read = await browser.Page(path);
        using (var her = await app.SignedIn(s.Entrants[0]))
        {
            using var saved = await her.Submit($"/ho-so/{id}/ly-do", $"/ho-so/{id}/ly-do", ("Form.Need", "Bản mới"), ("lenh", "ve"));

            // Typing alone changes nothing for the secretary.
            using var meanwhile = await browser.Submit(read, path, [new("Invalid.Reason", " ")], path + "/khong-hop-le");
            Assert.DoesNotContain("trong lúc chị đọc", (await Browser.Read(meanwhile)).Body!.TextContent, StringComparison.Ordinal);
            using var submitted = await her.Submit($"/ho-so/{id}/kiem-tra", $"/ho-so/{id}/nop");
            Assert.Equal(HttpStatusCode.Redirect, submitted.StatusCode);
        }

        using var stale = await browser.Submit(read, path, [], path + "/hop-le");
        var again = await Browser.Read(stale);
        Assert.Contains("trong lúc chị đọc", again.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bản mới", again.Body!.TextContent, StringComparison.Ordinal);
        using var decided = await browser.Submit(again, path, [], path + "/hop-le");
        Assert.Equal(EntryStatus.Valid, await StatusOf(id));
    }

    [Fact]
    public async Task Sensitive_details_and_drafts_never_reach_the_secretary()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 3 });
        using var browser = await app.SignedIn(s.Secretary);
        var page = await browser.Page($"/to-chuc/{s.Slug}/ho-so/{s.Entries[0].Id}");
        Assert.Contains(s.Entrants[0].FullName, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Dân tộc", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("cận nghèo", string.Join(' ', page.QuerySelectorAll("main dd").Select(d => d.TextContent)), StringComparison.Ordinal);
        using var draft = await browser.Get($"/to-chuc/{s.Slug}/ho-so/{s.Drafts.First().Id}");
        Assert.Equal(HttpStatusCode.NotFound, draft.StatusCode);
        var list = await browser.Page($"/to-chuc/{s.Slug}/ho-so");
        Assert.Single(list.QuerySelectorAll("table.stack tbody tr"));
        Assert.Contains("Bản nháp theo xã", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(s.Drafts, d => Assert.DoesNotContain(d.Id.ToString(), list.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Tim=mang%20kho%20va", 4)]
    [InlineData("Tim=khong-co", 0)]
    [InlineData("TinhTrang=Valid", 0)]
    [InlineData("TinhTrang=Submitted", 4)]
    [InlineData("SapXep=ten", 4)]
    public async Task The_list_is_filtered_and_sorted_by_its_address(string query, int rows)
    {
        var s = await Scenario.Build(app, new() { Entries = 4, Drafts = 0 });
        using var browser = await app.SignedIn(s.Secretary);
        Assert.Equal(rows, (await browser.Page($"/to-chuc/{s.Slug}/ho-so?{query}")).QuerySelectorAll("table.stack tbody tr").Length);
        var one = s.Entries[2];
        Assert.Single((await browser.Page($"/to-chuc/{s.Slug}/ho-so?Tim={one.Code}")).QuerySelectorAll("table.stack tbody tr"));
        Assert.Equal(s.Entries.Count(e => e.TrackId == one.TrackId), (await browser.Page($"/to-chuc/{s.Slug}/ho-so?Bang={one.TrackId}")).QuerySelectorAll("table.stack tbody tr").Length);
        Assert.Equal(s.Entries.Count(e => e.CommuneId == one.CommuneId), (await browser.Page($"/to-chuc/{s.Slug}/ho-so?DonVi={one.CommuneId}")).QuerySelectorAll("table.stack tbody tr").Length);
    }

    [Fact]
    public async Task Once_judging_has_begun_a_valid_entry_can_only_be_disqualified()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 3 });
        var path = $"/to-chuc/{s.Slug}/ho-so/{s.Entries[0].Id}";
        using var browser = await app.SignedIn(s.Secretary);
        var page = await browser.Page(path);
        Assert.Contains("đã vào vòng chấm", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal([path + "/loai"], page.QuerySelectorAll("main form").Select(f => f.GetAttribute("action")));
    }

    private Task<EntryStatus> StatusOf(Guid id) => app.WithDb(db => db.Entries.Where(e => e.Id == id).Select(e => e.Status).SingleAsync());
}
