using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Outbox;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

public sealed class OutboxTests(MailApp app) : IClassFixture<MailApp>
{
    [Fact]
    public async Task The_outbox_row_stands_or_falls_with_the_change()
    {
        var s = await Scenario.Build(app);
        var kept = Submitted(s.Entries[0]);
        var lost = Submitted(s.Entries[1]);

        await app.Happen(kept);
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.WithDb(db => db.WriteAsync<int>(async token =>
        {
            db.Happened(lost);
            await db.SaveChangesAsync(token);
            throw new InvalidOperationException("The change did not go through.");
        })));

        var rows = await app.WithDb(db => db.OutboxMessages.Where(m => m.Id == kept.EventId || m.Id == lost.EventId).Select(m => m.Id).ToListAsync());
        Assert.Equal([kept.EventId], rows);
        Assert.True(await app.WithDb(db => db.Activities.AnyAsync(a => a.Id == kept.EventId)));
        Assert.False(await app.WithDb(db => db.Activities.AnyAsync(a => a.Id == lost.EventId)));
    }

    [Fact]
    public async Task An_event_nobody_listens_to_is_audited_only()
    {
        var s = await Scenario.Build(app);
        var valid = new EntryFoundValid(s.Entries[0].Id, s.Secretary.Id, app.Now, s.Contest.Id);

        await app.Happen(valid);

        Assert.False(await app.WithDb(db => db.OutboxMessages.AnyAsync(m => m.Id == valid.EventId)));
        Assert.True(await app.WithDb(db => db.Activities.AnyAsync(a => a.Id == valid.EventId)));
    }

    [Fact]
    public async Task A_worker_that_dies_after_its_work_delivers_again_and_nobody_is_told_twice()
    {
        var s = await Scenario.Build(app);
        await app.Drain();
        var happened = Submitted(s.Entries[1]);
        await app.Happen(happened);

        // The first worker claims the row, does the whole work, and dies before it can say so.
        var claimed = await app.WithDb(db => OutboxQueue.ClaimAsync(db, app.Now, default));
        Assert.Equal(happened.EventId, claimed!.Id);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            foreach (var handler in scope.ServiceProvider.GetServices<IHandle<EntrySubmitted>>())
            {
                await handler.HandleAsync(happened, default);
            }
        }

        Assert.Single(await app.NoticesOf(s.Entrants[1].Id));
        Assert.Equal(0, await app.Drain());
        app.Clock.Pass(OutboxQueue.Lease);
        Assert.Equal(1, await app.Drain());
        Assert.Single(await app.NoticesOf(s.Entrants[1].Id));
        Assert.Equal(0, await app.Drain());
    }

    [Fact]
    public async Task Eight_workers_at_once_hand_every_event_over_once()
    {
        var s = await Scenario.Build(app, new() { Entries = 20 });
        await app.Drain();
        await app.Happen([.. s.Submitted.Select(Submitted)]);

        var handed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(app.Drain)));

        Assert.Equal(20, handed.Sum());
        // The first entry has a helper, who gets her copy.
        Assert.Equal(21, await app.WithDb(db => db.Notices.CountAsync(n => n.ContestId == s.Contest.Id)));
    }

    [Fact]
    public async Task What_fails_again_and_again_is_parked_and_an_administrator_sends_it_on_its_way()
    {
        var impossible = new JudgeGotEntries(Guid.CreateVersion7(), null, app.Now, Guid.CreateVersion7(), Guid.CreateVersion7(), 3);
        await app.Drain();
        await app.Happen(impossible);

        for (var attempt = 1; attempt <= OutboxMessage.MaxAttempts; attempt++)
        {
            Assert.Null((await Row()).ParkedAt);
            Assert.Equal(0, await app.Drain());
            Assert.Equal(attempt, (await Row()).Attempts);
            app.Clock.Pass(TimeSpan.FromHours(2));
        }

        var parked = await Row();
        Assert.NotNull(parked.ParkedAt);
        Assert.Equal("InvalidOperationException", parked.Error);

        using var admin = await app.SignedIn(await app.AddPerson("Quản Trị Thử"), administrator: true);
        var page = await admin.Page("/quan-tri/hang-doi");
        Assert.Contains("JudgeGotEntries", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        using var answer = await admin.Submit("/quan-tri/hang-doi", $"/quan-tri/hang-doi/viec/{impossible.EventId}/gui-lai");
        Assert.Equal("/quan-tri/hang-doi", answer.Headers.Location!.ToString());
        var again = await Row();
        Assert.Null(again.ParkedAt);
        Assert.Equal(0, again.Attempts);
        Assert.True(await app.WithDb(db => db.Activities.AnyAsync(a => a.Event == "DeliveryRetried" && a.SubjectId == impossible.EventId)));

        Task<OutboxMessage> Row() => app.WithDb(db => db.OutboxMessages.AsNoTracking().SingleAsync(m => m.Id == impossible.EventId));
    }

    private EntrySubmitted Submitted(Entry entry) => new(entry.Id, entry.PersonId, app.Now, entry.ContestId, entry.SubmittedVersion, entry.Code!, false, "hash");
}
