using System.Net;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

public sealed class NoticeScreensTests(MailApp app) : IClassFixture<MailApp>
{
    [Fact]
    public async Task Her_notices_stand_on_her_page_until_she_says_she_has_read_them()
    {
        var (mine, other) = (await app.AddPerson("Lò Thị Mai"), await app.AddPerson("Hà Thị Hiền"));
        var notices = await Add(mine, 2);
        var foreign = (await Add(other, 1))[0];
        using var browser = await app.SignedIn(mine);

        var page = await browser.Page("/thong-bao");
        Assert.Equal(2, page.QuerySelectorAll("main article").Length);
        Assert.Equal("2", page.QuerySelector("a[href='/thong-bao'] .count")!.LastChild!.TextContent);
        Assert.False(await app.WithDb(db => db.Notices.AnyAsync(n => n.PersonId == mine.Id && n.ReadAt != null)));

        using var read = await browser.Submit("/thong-bao", $"/thong-bao/{notices[0].Id}/da-doc");
        Assert.Equal(HttpStatusCode.Redirect, read.StatusCode);
        Assert.Single((await browser.Page("/thong-bao?xem=chua-doc")).QuerySelectorAll("main article"));

        page = await browser.Page("/thong-bao");
        using var forged = await browser.Post($"/thong-bao/{foreign.Id}/da-doc", ("__RequestVerificationToken", page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
        using var all = await browser.Submit("/thong-bao", "/thong-bao/da-doc-het");
        Assert.Equal(0, await app.WithDb(db => db.Notices.CountAsync(n => n.PersonId == mine.Id && n.ReadAt == null)));
        Assert.Equal(1, await app.WithDb(db => db.Notices.CountAsync(n => n.PersonId == other.Id && n.ReadAt == null)));
    }

    [Fact]
    public async Task What_people_typed_is_shown_as_text()
    {
        var person = await app.AddPerson("Lò Thị Mai");
        await Add(person, 1, body: "Dòng một <b>đậm</b>\nDòng hai\n\nĐoạn hai");
        using var browser = await app.SignedIn(person);

        var article = (await browser.Page("/thong-bao")).QuerySelector("main article")!;

        Assert.Empty(article.QuerySelectorAll(".flow.mt3 b"));
        Assert.Equal(2, article.QuerySelectorAll(".flow.mt3 p").Length);
        Assert.Single(article.QuerySelectorAll(".flow.mt3 br"));
    }

    [Fact]
    public async Task The_secretary_sees_who_must_be_telephoned_and_records_each_call_once()
    {
        var s = await Scenario.Build(app, new() { Entries = 3, Heard = true });
        var stranger = await Scenario.Build(app);
        await app.Reach(s.Entrants[1].Id, "mai@example.vn");
        await app.WithDb(async db =>
        {
            foreach (var entry in await db.Entries.Include(e => e.Contest).Where(e => e.ContestId == s.Contest.Id && e.SubmittedVersion > 0).ToListAsync())
            {
                Assert.Null(entry.Return("Ghi rõ vốn tự có.", app.Now.AddDays(2), s.Secretary.Id, app.Now));
            }

            await db.SaveChangesAsync();
        });
        await app.Drain();
        await app.Deliver();
        using var secretary = await app.SignedIn(s.Secretary);
        var address = $"/to-chuc/{s.Slug}/can-goi";

        // Two entrants and the officer have no address; the third entrant got her mail. Nobody is called for a receipt.
        var page = await secretary.Page(address);
        Assert.Equal(new[] { s.Entrants[0].FullName, s.Entrants[2].FullName, s.Officer.FullName }.Order(), page.QuerySelectorAll("tbody th").Select(th => th.TextContent).Order());
        Assert.Equal("tel:" + s.Entrants[2].Phone, page.QuerySelectorAll("tbody tr").Single(tr => tr.QuerySelector("th")!.TextContent == s.Entrants[2].FullName).QuerySelector("a")!.GetAttribute("href"));
        var last = s.Entrants[2].FullName.Split(' ')[^1];
        Assert.All((await secretary.Page($"{address}?tim={Uri.EscapeDataString(last)}&sap=ten")).QuerySelectorAll("tbody th"), th => Assert.Contains(last, th.TextContent, StringComparison.OrdinalIgnoreCase));

        var notice = (await app.NoticesOf(s.Entrants[2].Id)).Single(n => n.Kind == "EntryReturned");
        using var called = await secretary.Submit(address, $"{address}/{notice.Id}/da-goi");
        using var again = await secretary.Submit(page, address, [], $"{address}/{notice.Id}/da-goi");
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(1, await app.WithDb(db => db.Activities.CountAsync(a => a.Event == nameof(NoticeTelephoned) && a.SubjectId == notice.Id)));
        Assert.Equal(2, (await secretary.Page(address)).QuerySelectorAll("tbody tr").Length);
        Assert.Contains(s.Secretary.FullName, (await secretary.Page($"{address}?xem=da-goi")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);

        // She who reads it on her page need not be called any more.
        using var entrant = await app.SignedIn(s.Entrants[0]);
        using var read = await entrant.Submit("/thong-bao", "/thong-bao/da-doc-het");
        Assert.Single((await secretary.Page(address)).QuerySelectorAll("tbody tr"));

        // The secretary of one contest cannot touch a notice of another, by either address.
        using var other = await app.SignedIn(stranger.Secretary);
        var token = ("__RequestVerificationToken", (await other.Page($"/to-chuc/{stranger.Slug}/can-goi")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
        foreach (var slug in new[] { s.Slug, stranger.Slug })
        {
            using var refused = await other.Post($"/to-chuc/{slug}/can-goi/{notice.Id}/da-goi", token);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
    }

    [Fact]
    public async Task Every_message_can_be_looked_at_before_it_is_sent()
    {
        var s = await Scenario.Build(app);
        using var organizer = await app.SignedIn(s.Organizer);

        var page = await organizer.Page($"/to-chuc/{s.Slug}/thu");

        var shown = page.QuerySelectorAll("main details");
        Assert.Equal(Features.Notifications.Previews.MessageSamples.All(new("x", "x", "x"), "x", app.Now).Count, shown.Length);
        Assert.All(shown, details => Assert.Equal(["vi", "en"], details.QuerySelectorAll("article").Select(a => a.GetAttribute("lang")!)));
        Assert.All(shown, details => Assert.Contains(s.Contest.ContactPhone, details.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/thong-bao")]
    [InlineData("/to-chuc/{slug}/can-goi")]
    [InlineData("/to-chuc/{slug}/can-goi?xem=da-goi")]
    [InlineData("/quan-tri/hang-doi?xem=thu")]
    public async Task A_list_costs_the_same_at_ten_and_at_two_hundred_rows(string template)
    {
        var s = await Scenario.Build(app);
        var address = template.Replace("{slug}", s.Slug, StringComparison.Ordinal);
        using var browser = await app.SignedIn(s.Secretary, administrator: true);
        var costs = new List<int>();
        foreach (var more in new[] { 10, 190 })
        {
            await app.WithDb(async db =>
            {
                for (var i = 0; i < more; i++)
                {
                    var notice = Notice.Create(Guid.CreateVersion7(), "Thử", s.Secretary.Id, s.Contest.Id, "x", null, "vi", $"Thư {i}", "Nội dung", "", app.Now.AddSeconds(i));
                    notice.Failed("SMTP: 550", null);
                    if (template.EndsWith("da-goi", StringComparison.Ordinal))
                    {
                        notice.Telephoned(s.Organizer.Id, app.Now);
                    }

                    db.Notices.Add(notice);
                }

                await db.SaveChangesAsync();
            });
            await browser.Page(address);
            costs.Add(await app.Commands.CountAsync(() => browser.Page(address)));
        }

        Assert.Equal(costs[0], costs[1]);
        Assert.InRange(costs[0], 1, 10);
    }

    private async Task<List<Notice>> Add(Person person, int count, string body = "Chào chị.")
    {
        var made = Enumerable.Range(0, count).Select(i => Notice.Create(Guid.CreateVersion7(), "Thử", person.Id, null, person.FullName, null, "vi", $"Thư thử {i}", body, "/ho-so", app.Now.AddSeconds(i))).ToList();
        await app.WithDb(async db =>
        {
            db.Notices.AddRange(made);
            await db.SaveChangesAsync();
        });
        return made;
    }
}
