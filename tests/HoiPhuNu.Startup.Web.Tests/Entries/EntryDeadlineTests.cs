using System.Net;
using HoiPhuNu.Startup.Domain.Entries;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Entries;

/// <summary>The instant that counts is when the request reached the server: the closing minute is in, grace is marked, after that nothing is stored.</summary>
public sealed class EntryDeadlineTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData(-1, true, false)]
    [InlineData(0, true, false)]
    [InlineData(59, true, false)]
    [InlineData(60, true, true)]
    [InlineData(60 + (5 * 60) - 1, true, true)]
    [InlineData(60 + (5 * 60), false, false)]
    public async Task Submitting_around_the_deadline(int secondsAfterClosing, bool taken, bool inGrace)
    {
        var start = app.Now;
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 1 });
        var entry = s.Drafts.Single();
        using var browser = await app.SignedIn(s.Entrants[0]);
        var check = await browser.Page($"/ho-so/{entry.Id}/kiem-tra");
        app.Clock.MoveTo(s.Contest.ClosesAt!.Value.AddSeconds(secondsAfterClosing));
        try
        {
            using var answer = await browser.Submit(check, $"/ho-so/{entry.Id}/kiem-tra", [], $"/ho-so/{entry.Id}/nop");
            var stored = await app.WithDb(db => db.Entries.AsNoTracking().Include(e => e.Versions).SingleAsync(e => e.Id == entry.Id));
            var submitted = await app.WithDb(db => db.Activities.AsNoTracking().Where(a => a.SubjectId == entry.Id && a.Event == nameof(EntrySubmitted)).ToListAsync());
            Assert.Equal(taken ? HttpStatusCode.Redirect : HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(taken ? 1 : 0, stored.Versions.Count);
            Assert.Equal(taken ? 1 : 0, submitted.Count);
            if (taken)
            {
                Assert.Equal(inGrace, stored.Versions[0].InGrace);
                Assert.Equal(inGrace, submitted[0].Details.Contains("\"InGrace\":true", StringComparison.Ordinal));
                Assert.Equal(s.Contest.ClosesAt.Value.AddSeconds(secondsAfterClosing), stored.Versions[0].ReceivedAt);
            }
            else
            {
                Assert.Contains("Đã hết hạn lúc", (await Browser.Read(answer)).Body!.TextContent, StringComparison.Ordinal);
                Assert.Equal(EntryStatus.Draft, stored.Status);
            }
        }
        finally
        {
            app.Clock.MoveTo(start);
        }
    }

    [Fact]
    public async Task After_closing_a_page_shows_the_answers_and_a_late_post_keeps_what_was_typed_and_stores_nothing()
    {
        var start = app.Now;
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 1 });
        var entry = s.Drafts.Single();
        using var browser = await app.SignedIn(s.Entrants[0]);
        var address = $"/ho-so/{entry.Id}/ly-do";
        var page = await browser.Page(address);
        app.Clock.MoveTo(s.Contest.ClosesAt!.Value.AddHours(1));
        try
        {
            using var late = await browser.Submit(page, address, [new("Form.Need", "Viết muộn mất một giờ"), new("lenh", "tiep")], address);
            var again = await Browser.Read(late);
            Assert.Equal("Viết muộn mất một giờ", again.QuerySelector("#Form_Need")!.TextContent.Trim());
            Assert.Contains("Đã hết hạn lúc", again.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
            Assert.Empty(again.QuerySelectorAll("main form button.btn"));
            Assert.Equal(entry.Draft.Need, await app.WithDb(async db => (await db.Entries.AsNoTracking().SingleAsync(e => e.Id == entry.Id)).Draft.Need));

            using var autosave = await EntryPosts.Autosave(browser, page, address, ("Form.Need", "Cũng muộn"));
            Assert.Equal(HttpStatusCode.Conflict, autosave.StatusCode);

            var read = await browser.Page(address);
            Assert.Contains(entry.Draft.Need, read.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
            Assert.Empty(read.QuerySelectorAll("main form"));
        }
        finally
        {
            app.Clock.MoveTo(start);
        }
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public async Task A_returned_entry_has_its_own_last_minute(int secondsAfter, bool taken)
    {
        var start = app.Now;
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0 });
        var id = s.Entries[0].Id;
        var until = s.Contest.ClosesAt!.Value.AddDays(5);
        app.Clock.MoveTo(s.Contest.ClosesAt.Value.AddDays(1));
        try
        {
            using (var secretary = await app.SignedIn(s.Secretary))
            {
                using var returned = await secretary.Submit($"/to-chuc/{s.Slug}/ho-so/{id}", $"/to-chuc/{s.Slug}/ho-so/{id}/tra-lai", ("Return.What", "Ghi rõ khách hàng"), ("Return.Until", Domain.Shared.VietnamTime.FormatShort(until)));
                Assert.Equal(HttpStatusCode.Redirect, returned.StatusCode);
            }

            using var woman = await app.SignedIn(s.Entrants[0]);
            Assert.Contains("Ghi rõ khách hàng", (await woman.Page($"/ho-so/{id}")).Body!.TextContent, StringComparison.Ordinal);
            app.Clock.MoveTo(until.AddSeconds(secondsAfter));
            var page = await woman.Page($"/ho-so/{id}/kiem-tra");
            if (!taken)
            {
                Assert.Null(page.QuerySelector($"form[action='/ho-so/{id}/nop']"));
                return;
            }

            using var answer = await woman.Submit(page, $"/ho-so/{id}/kiem-tra", [], $"/ho-so/{id}/nop");
            Assert.Equal($"/ho-so/{id}/bien-nhan", answer.Headers.Location?.OriginalString);
            var entry = await app.WithDb(db => db.Entries.AsNoTracking().Include(e => e.Versions).SingleAsync(e => e.Id == id));
            Assert.Equal(2, entry.SubmittedVersion);
            Assert.Equal(s.Entries[0].Code, entry.Code);
            Assert.False(entry.Versions.Single(v => v.Number == 2).InGrace);
        }
        finally
        {
            app.Clock.MoveTo(start);
        }
    }
}
