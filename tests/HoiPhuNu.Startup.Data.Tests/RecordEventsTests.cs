using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Outbox;
using HoiPhuNu.Startup.Data.Tests.Providers;
using HoiPhuNu.Startup.Domain.Contests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Data.Tests;

/// <summary>An event becomes an audit line and an outbox row with the change or not at all.</summary>
public sealed class RecordEventsTests
{
    [DatabaseFact]
    public async Task An_event_of_an_entity_is_audited_and_queued_with_it(DatabaseKind kind)
    {
        await using var database = await Listening(kind);
        var (contest, organizer) = await database.AddContest();
        var lines = await database.Do(db => db.Activities.AsNoTracking().Where(a => a.SubjectId == contest.Id && a.Event == nameof(ContestCreated)).ToListAsync());
        var line = Assert.Single(lines);
        Assert.Equal((nameof(ContestCreated), organizer.Id, contest.Id), (line.Event, line.ActorId, line.ContestId));
        var row = await database.Do(db => db.OutboxMessages.AsNoTracking().SingleAsync(m => m.Id == line.Id));
        Assert.Equal((line.Event, line.Details), (row.Event, row.Payload));
    }

    [DatabaseFact]
    public async Task What_is_rolled_back_leaves_neither_line_nor_row(DatabaseKind kind)
    {
        await using var database = await Listening(kind);
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Do(db => db.WriteAsync<int>(async token =>
        {
            db.Happened(new AccountRegistered(Guid.CreateVersion7(), null, TestDatabase.Now));
            await db.SaveChangesAsync(token);
            Assert.Equal(1, await db.Activities.CountAsync(token));
            throw new InvalidOperationException("đứt");
        })));
        Assert.Equal((0, 0), await database.Do(async db => (await db.Activities.CountAsync(), await db.OutboxMessages.CountAsync())));
    }

    [DatabaseFact]
    public async Task An_event_nobody_hears_is_audited_only(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        await database.AddContest();
        Assert.NotEqual(0, await database.Do(db => db.Activities.CountAsync()));
        Assert.Equal(0, await database.Do(db => db.OutboxMessages.CountAsync()));
    }

    [DatabaseFact]
    public async Task Where_nobody_is_to_be_written_to_events_are_audited_only(DatabaseKind kind)
    {
        await using var database = await Listening(kind);
        await database.Do(async db =>
        {
            db.NobodyListens = true;
            db.Happened(new AccountRegistered(Guid.CreateVersion7(), null, TestDatabase.Now));
            await db.SaveChangesAsync();
        });
        Assert.Equal((1, 0), await database.Do(async db => (await db.Activities.CountAsync(), await db.OutboxMessages.CountAsync())));
    }

    [DatabaseFact]
    public async Task The_audit_log_is_never_changed_nor_shortened(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        await database.AddContest();
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Do(async db =>
        {
            db.Entry(await db.Activities.FirstAsync()).Property(a => a.Details).CurrentValue = "{}";
            await db.SaveChangesAsync();
        }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Do(async db =>
        {
            db.Remove(await db.Activities.FirstAsync());
            await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public void Every_event_can_be_read_back_from_its_line()
    {
        Assert.NotEmpty(EventTypes.All);
        Assert.All(EventTypes.All, type =>
        {
            // Ids and facts only: whatever the event carries must fit the line that keeps it for years.
            Assert.Equal(type, EventTypes.Find(type.Name));
            Assert.DoesNotContain(type.GetProperties(), p => p.Name is "Name" or "FullName" or "Phone" or "Email" or "Address" or "Reason" or "Comment");
        });
    }

    private static Task<TestDatabase> Listening(DatabaseKind kind) => TestDatabase.Create(kind, s => s.AddSingleton<IEventListeners, HearEverything>());
}
