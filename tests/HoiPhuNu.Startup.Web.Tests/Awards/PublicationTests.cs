using System.Net;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Awards;

/// <summary>One organizer prepares, another approves the same snapshot; then it is frozen.</summary>
public sealed class PublicationTests(App app) : IClassFixture<App>
{
    private static string Page(Scenario s) => $"/to-chuc/{s.Slug}/cong-bo";

    [Fact]
    public async Task Two_organizers_publish_and_everyone_can_read()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        using var first = await app.SignedIn(s.Organizer);
        using var second = await app.SignedIn(s.CoOrganizer);

        using (var prepared = await first.Submit(Page(s), Page(s) + "/lap", ("Form.DecisionNumber", "58/QĐ-BTC"), ("Form.Statement", "Chúc mừng các chị.")))
        {
            Assert.Equal(HttpStatusCode.Redirect, prepared.StatusCode);
        }

        var id = await app.WithDb(db => db.ResultsPublications.Where(p => p.ContestId == s.Contest.Id).Select(p => p.Id).SingleAsync());
        var own = await first.Page(Page(s));
        Assert.Contains("một người khác trong Ban Tổ chức phải duyệt", own.QuerySelector("#vi-sao")!.TextContent, StringComparison.Ordinal);

        using (var unticked = await second.Submit(Page(s), $"{Page(s)}/{id}/duyet"))
        {
            Assert.Equal(HttpStatusCode.OK, unticked.StatusCode);
            Assert.Contains("Đánh dấu rằng đã so bảng này", await unticked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using (var approved = await second.Submit(Page(s), $"{Page(s)}/{id}/duyet", ("Form.Compared", "true")))
        {
            Assert.Equal(HttpStatusCode.Redirect, approved.StatusCode);
        }

        using var anyone = app.Anonymous();
        var results = await anyone.Page($"/ket-qua/{s.Slug}");
        var winner = await app.WithDb(db => db.ResultRows.Where(r => r.PublicationId == id && r.AwardRank == 1).Select(r => r.Title).FirstAsync());
        Assert.Contains(winner, results.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("58/QĐ-BTC", results.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(ContestStatus.Published, await app.WithDb(db => db.Contests.Where(c => c.Id == s.Contest.Id).Select(c => c.Status).SingleAsync()));
        Assert.Equal(1, await app.WithDb(db => db.Articles.CountAsync(a => a.ContestId == s.Contest.Id)));
    }

    [Fact]
    public async Task Later_edits_never_change_what_was_published()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Published });
        using var anyone = app.Anonymous();
        var before = (await anyone.Page($"/ket-qua/{s.Slug}")).QuerySelector("main")!.TextContent;
        await app.WithDb(async db =>
        {
            foreach (var award in await db.Awards.Where(a => a.ContestId == s.Contest.Id).ToListAsync())
            {
                award.Change(award.TrackId, award.Rank, "Giải khác", award.Quantity, 1, "", "", "");
            }

            (await db.People.SingleAsync(p => p.Id == s.Entrants[0].Id)).Rename("Tên Đã Đổi");
            await db.SaveChangesAsync();
        });
        Assert.Equal(before, (await anyone.Page($"/ket-qua/{s.Slug}")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_change_between_preparing_and_approving_stops_it()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        using var first = await app.SignedIn(s.Organizer);
        using var second = await app.SignedIn(s.CoOrganizer);
        var id = await Prepared(s, first);
        var waiting = await second.Page(Page(s));
        await app.WithDb(async db =>
        {
            var award = await db.Awards.FirstAsync(a => a.ContestId == s.Contest.Id);
            award.Change(award.TrackId, award.Rank, award.Name, award.Quantity, (award.Amount ?? 0) + 1, "", "", "");
            await db.SaveChangesAsync();
        });

        using var refused = await second.Submit(waiting, Page(s), [KeyValuePair.Create("Form.Compared", (string?)"true")], $"{Page(s)}/{id}/duyet");
        Assert.Contains("Dữ liệu đã thay đổi từ lúc lập bảng", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(PublicationStatus.Prepared, await app.WithDb(db => db.ResultsPublications.Where(p => p.Id == id).Select(p => p.Status).SingleAsync()));

        using (var back = await second.Submit(Page(s), $"{Page(s)}/{id}/tra-lai", ("SendBack.Reason", "Tiền thưởng đã sửa, lập lại")))
        {
            Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        }

        using (var again = await first.Submit(Page(s), Page(s) + "/lap"))
        {
            Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        }

        Assert.Equal([1, 2], await app.WithDb(db => db.ResultsPublications.Where(p => p.ContestId == s.Contest.Id).Select(p => p.Number).Order().ToListAsync()));
    }

    [Fact]
    public async Task The_same_person_is_refused_even_from_another_browser()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        using var first = await app.SignedIn(s.Organizer);
        using var second = await app.SignedIn(s.CoOrganizer);
        var id = await Prepared(s, first);

        // Her own page has no such form; she posts the second organizer's by hand, with a token of her own.
        var form = await second.Page(Page(s));
        var own = await first.Page(Page(s));
        var token = own.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value");
        using var refused = await first.Submit(form, Page(s), [KeyValuePair.Create("Form.Compared", (string?)"true"), KeyValuePair.Create("__RequestVerificationToken", token)], $"{Page(s)}/{id}/duyet");
        Assert.Contains("một người khác trong Ban Tổ chức phải duyệt", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(PublicationStatus.Prepared, await app.WithDb(db => db.ResultsPublications.Where(p => p.Id == id).Select(p => p.Status).SingleAsync()));
    }

    [Fact]
    public async Task Two_approvals_at_once_publish_once()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        using var first = await app.SignedIn(s.Organizer);
        using var second = await app.SignedIn(s.CoOrganizer);
        var id = await Prepared(s, first);
        var form = await second.Page(Page(s));
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => second.Submit(form, Page(s), [KeyValuePair.Create("Form.Compared", (string?)"true")], $"{Page(s)}/{id}/duyet")));
        Assert.Equal(1, answers.Count(a => a.StatusCode == HttpStatusCode.Redirect));
        Assert.Equal(1, await app.WithDb(db => db.Articles.CountAsync(a => a.ContestId == s.Contest.Id)));
        Assert.Equal(1, await app.WithDb(db => db.Activities.CountAsync(a => a.ContestId == s.Contest.Id && a.Event == nameof(ResultsPublished))));
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    [Fact]
    public async Task A_departure_without_a_reason_is_sent_back_with_everything_typed()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        using var first = await app.SignedIn(s.Organizer);
        using var refused = await first.Submit(Page(s), Page(s) + "/lap", ("Form.Choices[0].AwardId", ""), ("Form.Statement", "Lời chúc còn nguyên"));
        var text = await refused.Content.ReadAsStringAsync();
        Assert.Contains("giải khác với đề nghị của bảng xếp hạng", text, StringComparison.Ordinal);
        Assert.Contains("Lời chúc còn nguyên", text, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDb(db => db.ResultsPublications.CountAsync(p => p.ContestId == s.Contest.Id)));
    }

    [Fact]
    public async Task A_correction_stands_beside_the_first_version()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Published });
        using var first = await app.SignedIn(s.Organizer);
        using var second = await app.SignedIn(s.CoOrganizer);
        using (var silent = await first.Submit(Page(s), Page(s) + "/lap"))
        {
            Assert.Contains("điều gì được đính chính", await silent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        (await first.Submit(Page(s), Page(s) + "/lap", ("Form.Statement", "Đính chính tên giải của một hồ sơ."))).Dispose();
        var id = await app.WithDb(db => db.ResultsPublications.Where(p => p.ContestId == s.Contest.Id && p.Number == 2).Select(p => p.Id).SingleAsync());
        (await second.Submit(Page(s), $"{Page(s)}/{id}/duyet", ("Form.Compared", "true"))).Dispose();
        using var anyone = app.Anonymous();
        Assert.Contains("Đính chính tên giải", (await anyone.Page($"/ket-qua/{s.Slug}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("đã được đính chính", (await anyone.Page($"/ket-qua/{s.Slug}?ban=1")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDb(db => db.ResultsPublications.InForce().CountAsync(p => p.ContestId == s.Contest.Id)));
    }

    [Fact]
    public async Task Only_this_contests_organizers_find_it()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        foreach (var person in new[] { s.Secretary, s.HeadJudge, s.Judges[0], s.Entrants[0], s.Officer })
        {
            using var browser = await app.SignedIn(person);
            using var answer = await browser.Get(Page(s));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var anyone = app.Anonymous();
        using var unpublished = await anyone.Get($"/ket-qua/{s.Slug}");
        Assert.Equal(HttpStatusCode.NotFound, unpublished.StatusCode);
    }

    [Fact]
    public async Task The_pages_cost_the_same_commands_with_ten_entries_and_with_two_hundred()
    {
        var few = await Scenario.Build(app, new() { Stage = ScenarioStage.Published, Entries = 10, Reads = 1 });
        var many = await Scenario.Build(app, new() { Stage = ScenarioStage.Published, Entries = 200, Reads = 1 });
        using var anyone = app.Anonymous();
        using var organizer = await app.SignedIn(few.Organizer);
        using var other = await app.SignedIn(many.Organizer);
        await anyone.Page("/ket-qua");
        var a = await app.Commands.CountAsync(() => anyone.Page($"/ket-qua/{few.Slug}"));
        var b = await app.Commands.CountAsync(() => anyone.Page($"/ket-qua/{many.Slug}"));
        Assert.Equal((5, 5), (a, b));
        var c = await app.Commands.CountAsync(() => organizer.Page(Page(few)));
        var d = await app.Commands.CountAsync(() => other.Page(Page(many)));
        Assert.Equal(c, d);
        Assert.InRange(c, 1, 15);
        Assert.Equal(2, await app.Commands.CountAsync(() => anyone.Page("/ket-qua")));
    }

    /// <summary>Put together by one organizer, not yet approved.</summary>
    private async Task<Guid> Prepared(Scenario s, Browser organizer)
    {
        (await organizer.Submit(Page(s), Page(s) + "/lap")).Dispose();
        return await app.WithDb(db => db.ResultsPublications.Where(p => p.ContestId == s.Contest.Id).Select(p => p.Id).SingleAsync());
    }
}
