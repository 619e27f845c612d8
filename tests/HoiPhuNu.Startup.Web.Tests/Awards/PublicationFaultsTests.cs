using System.Net;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Web.Tests.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Awards;

/// <summary>What may happen around the announcement: sent back once, an address taken, an entry disqualified late, an odd summary.</summary>
public sealed class PublicationFaultsTests : IDisposable
{
    private readonly MailApp app = new();

    [Fact]
    public async Task Results_that_were_sent_back_once_are_no_correction_when_they_are_first_published()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        using var first = await app.SignedIn(s.Organizer);
        using var second = await app.SignedIn(s.CoOrganizer);
        (await first.Submit(Page(s), Page(s) + "/lap")).Dispose();
        (await second.Submit(Page(s), $"{Page(s)}/{await Waiting(s)}/tra-lai", ("SendBack.Reason", "Sai tên giải"))).Dispose();

        await Publish(s, first, second);
        await app.Drain();

        var told = await ToldSince(s, app.Now);
        Assert.NotEmpty(told);
        Assert.All(told, text => Assert.DoesNotContain("đính chính", text, StringComparison.Ordinal));

        // What is published after that is one.
        app.Clock.MoveTo(app.Now.AddMinutes(5));
        await Publish(s, first, second, ("Form.Statement", "Đính chính tiền thưởng."));
        await app.Drain();
        Assert.All(await ToldSince(s, app.Now), text => Assert.Contains("đính chính", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_article_that_has_the_address_of_the_news_does_not_keep_results_back()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        await app.WithDb(async db =>
        {
            db.Articles.Add(Article.Create($"ket-qua-{s.Slug}", "Kết quả", "", "Sắp có kết quả.", s.Host.Id, null, s.Organizer.Id, app.Now));
            await db.SaveChangesAsync();
        });
        using var first = await app.SignedIn(s.Organizer);
        using var second = await app.SignedIn(s.CoOrganizer);

        await Publish(s, first, second);

        Assert.Equal([$"ket-qua-{s.Slug}", $"ket-qua-{s.Slug}-2"], await app.WithDb(db => db.Articles.Where(a => a.Slug.StartsWith("ket-qua-" + s.Slug)).Select(a => a.Slug).Order().ToListAsync()));
    }

    [Fact]
    public async Task An_entry_disqualified_after_the_last_round_gets_no_award_and_voids_what_was_prepared()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Prepared });
        using var first = await app.SignedIn(s.Organizer);
        using var second = await app.SignedIn(s.CoOrganizer);
        var winner = s.Publication!.Rows.Single(r => r.AwardRank == 1);
        var next = s.Publication.Rows.Single(r => r.AwardRank == 2);
        var before = await second.Page(Page(s));
        await Change(winner.EntryId, e => e.Disqualify("Chép của người khác.", s.Organizer.Id, app.Now));

        using (var refused = await second.Submit(before, Page(s), [KeyValuePair.Create("Form.Compared", (string?)"true")], $"{Page(s)}/{s.Publication.Id}/duyet"))
        {
            Assert.Contains("Dữ liệu đã thay đổi từ lúc lập bảng", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        (await second.Submit(Page(s), $"{Page(s)}/{s.Publication.Id}/tra-lai", ("SendBack.Reason", "Một hồ sơ bị loại"))).Dispose();
        await Publish(s, first, second);

        var rows = await app.WithDb(db => db.ResultsPublications.Where(p => p.ContestId == s.Contest.Id && p.Status == PublicationStatus.Published).SelectMany(p => p.Rows).ToListAsync());
        Assert.DoesNotContain(rows, r => r.EntryId == winner.EntryId);
        Assert.Equal(next.EntryId, rows.Single(r => r.AwardRank == 1).EntryId);
    }

    [Fact]
    public async Task A_summary_without_a_space_does_not_keep_results_back()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        await app.WithDb(async db =>
        {
            var version = await db.RoundEntries.Where(e => e.RoundId == s.LastRound.Id).Select(e => e.EntryVersion).FirstAsync();
            db.Entry(version).Property(v => v.Content).CurrentValue = version.Content with { Summary = "https://example.vn/" + new string('a', 400) };
            await db.SaveChangesAsync();
        });
        using var first = await app.SignedIn(s.Organizer);

        using var prepared = await first.Submit(Page(s), Page(s) + "/lap");

        Assert.Equal(HttpStatusCode.Redirect, prepared.StatusCode);
    }

    public void Dispose() => app.Dispose();

    private static string Page(Scenario s) => $"/to-chuc/{s.Slug}/cong-bo";

    private Task<Guid> Waiting(Scenario s) =>
        app.WithDb(db => db.ResultsPublications.Where(p => p.ContestId == s.Contest.Id && p.Status == PublicationStatus.Prepared).Select(p => p.Id).SingleAsync());

    private async Task Publish(Scenario s, Browser first, Browser second, params (string Name, string? Value)[] typed)
    {
        (await first.Submit(Page(s), Page(s) + "/lap", typed)).Dispose();
        using var approved = await second.Submit(Page(s), $"{Page(s)}/{await Waiting(s)}/duyet", ("Form.Compared", "true"));
        Assert.Equal(HttpStatusCode.Redirect, approved.StatusCode);
    }

    /// <summary>What everybody was told since.</summary>
    private Task<List<string>> ToldSince(Scenario s, DateTime since) =>
        app.WithDb(db => db.Notices.Where(n => n.ContestId == s.Contest.Id && n.Kind == "ResultsPublished" && n.CreatedAt >= since).Select(n => n.Body).ToListAsync());

    private Task Change(Guid id, Func<Entry, Domain.Shared.Refusal?> change) => app.WithDb(async db =>
    {
        var entry = await db.Entries.Include(e => e.Contest).ThenInclude(c => c.Rounds).SingleAsync(e => e.Id == id);
        Assert.Null(change(entry));
        await db.SaveChangesAsync();
    });
}
