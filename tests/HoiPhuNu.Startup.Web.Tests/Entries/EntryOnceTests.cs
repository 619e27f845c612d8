using System.Net;
using HoiPhuNu.Startup.Domain.Entries;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Entries;

/// <summary>Nothing is stored twice: not on a double click, not when fifty equal posts come at once.</summary>
public sealed class EntryOnceTests(App app) : IClassFixture<App>
{
    private const int Posts = 50;
    private const int Keys = 20;

    [Fact]
    public async Task Fifty_equal_posts_for_each_of_twenty_keys_make_twenty_entries_and_twenty_receipts()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0 });
        var woman = await app.AddPerson("Nông Thị Nhiều", unitId: s.Communes[0].Id);
        using var browser = await app.SignedIn(woman);
        var start = await browser.Page($"/ho-so/moi/{s.Slug}");
        var token = start.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var keys = Enumerable.Range(0, Keys).Select(_ => Guid.CreateVersion7()).ToList();
        var created = await Task.WhenAll(keys.SelectMany(key => Enumerable.Range(0, Posts).Select(async _ =>
        {
            using var answer = await browser.Post($"/ho-so/moi/{s.Slug}", ("Form.FormKey", key.ToString()), ("Form.Another", "true"), ("__RequestVerificationToken", token));
            return (Key: key, To: answer.Headers.Location?.OriginalString);
        })));
        Assert.All(created.GroupBy(c => c.Key), same => Assert.NotNull(Assert.Single(same.Select(c => c.To).Distinct())));
        var ids = created.Select(c => Guid.Parse(c.To!["/ho-so/".Length..])).Distinct().ToList();
        Assert.Equal(Keys, ids.Count);
        Assert.Equal(Keys, await app.WithDb(db => db.Entries.CountAsync(e => e.PersonId == woman.Id)));

        await app.WithDb(async db =>
        {
            foreach (var entry in await db.Entries.Include(e => e.Contest).ThenInclude(c => c.Tracks).Include(e => e.Contest).ThenInclude(c => c.Sectors).Where(e => ids.Contains(e.Id)).ToListAsync())
            {
                SampleEntry.Fill(entry, entry.Contest, woman, s.Communes[0], app.Now);
            }

            await db.SaveChangesAsync();
        });
        var versions = await app.WithDb(db => db.Entries.AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Version));
        var submitted = await Task.WhenAll(ids.SelectMany(id => Enumerable.Range(0, Posts).Select(async _ =>
        {
            using var answer = await browser.Post($"/ho-so/{id}/nop", ("Form.Version", versions[id].ToString(System.Globalization.CultureInfo.InvariantCulture)), ("__RequestVerificationToken", token));
            return (answer.StatusCode, To: answer.Headers.Location?.OriginalString);
        })));
        Assert.All(submitted, a => Assert.True(a.StatusCode == HttpStatusCode.Redirect && a.To!.EndsWith("/bien-nhan", StringComparison.Ordinal), $"{a}"));

        var stored = await app.WithDb(db => db.Entries.AsNoTracking().Include(e => e.Versions).Where(e => ids.Contains(e.Id)).ToListAsync());
        Assert.All(stored, e => Assert.Equal((EntryStatus.Submitted, 1, 1), (e.Status, e.SubmittedVersion, e.Versions.Count)));
        Assert.Equal(Keys, stored.Select(e => e.Code).Distinct().Count());
        Assert.Equal(Keys, await app.WithDb(db => db.Activities.CountAsync(a => ids.Contains(a.SubjectId) && a.Event == nameof(EntrySubmitted))));
        var receipts = await Task.WhenAll(ids.Select(async id => (await browser.Page($"/ho-so/{id}/bien-nhan")).QuerySelector(".code")!.TextContent));
        Assert.Equal(Keys, receipts.Distinct().Count());
    }

    [Fact]
    public async Task A_form_key_of_another_person_makes_nothing()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0 });
        var (one, two) = (await app.AddPerson("Một Thị Thử"), await app.AddPerson("Hai Thị Thử"));
        using var first = await app.SignedIn(one);
        using var second = await app.SignedIn(two);
        var page = await first.Page($"/ho-so/moi/{s.Slug}");
        var key = page.QuerySelector("input[name='Form.FormKey']")!.GetAttribute("value")!;
        using var made = await first.Submit(page, $"/ho-so/moi/{s.Slug}", []);
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        using var stolen = await second.Submit($"/ho-so/moi/{s.Slug}", null, ("Form.FormKey", key));
        Assert.Equal(HttpStatusCode.OK, stolen.StatusCode);
        Assert.Equal(0, await app.WithDb(db => db.Entries.CountAsync(e => e.PersonId == two.Id)));
        Assert.NotEqual(key, (await Browser.Read(stolen)).QuerySelector("input[name='Form.FormKey']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_second_entry_is_asked_for_while_a_draft_stands()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 1 });
        using var browser = await app.SignedIn(s.Entrants[0]);
        using var asked = await browser.Submit($"/ho-so/moi/{s.Slug}");
        var page = await Browser.Read(asked);
        Assert.Contains("chưa nộp", page.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"main a[href='/ho-so/{s.Entries[0].Id}']"));
        using var another = await browser.Submit(page, $"/ho-so/moi/{s.Slug}", [new("Form.Another", "true")]);
        Assert.Equal(HttpStatusCode.Redirect, another.StatusCode);
        Assert.Equal(2, await app.WithDb(db => db.Entries.CountAsync(e => e.PersonId == s.Entrants[0].Id)));
    }

    [Fact]
    public async Task Whoever_works_in_the_contest_cannot_enter_it()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0 });
        using var browser = await app.SignedIn(s.Judges[0]);
        var page = await browser.Page($"/ho-so/moi/{s.Slug}");
        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.Contains("không dự thi được", page.Body!.TextContent, StringComparison.Ordinal);
        var token = (await browser.Page("/ho-so")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var forced = await browser.Post($"/ho-so/moi/{s.Slug}", ("Form.FormKey", Guid.CreateVersion7().ToString()), ("__RequestVerificationToken", token));
        Assert.Equal(HttpStatusCode.OK, forced.StatusCode);
        Assert.Equal(0, await app.WithDb(db => db.Entries.CountAsync(e => e.PersonId == s.Judges[0].Id)));
    }
}
