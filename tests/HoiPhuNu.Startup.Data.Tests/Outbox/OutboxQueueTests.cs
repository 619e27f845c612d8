using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Outbox;
using HoiPhuNu.Startup.Data.Tests.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Data.Tests.Outbox;

public sealed class OutboxQueueTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [DatabaseFact]
    public async Task A_claimed_row_is_nobody_elses_until_its_lease_ends(DatabaseKind kind)
    {
        await using var database = await WithRows(kind, 1);
        var now = TestDatabase.Now;
        var claimed = await database.Do(db => OutboxQueue.ClaimAsync(db, now, None));
        Assert.NotNull(claimed);
        Assert.Null(await database.Do(db => OutboxQueue.ClaimAsync(db, now, None)));
        Assert.Null(await database.Do(db => OutboxQueue.ClaimAsync(db, now + OutboxQueue.Lease - TimeSpan.FromSeconds(1), None)));

        // The worker died: the row comes back by itself.
        Assert.Equal(claimed.Id, (await database.Do(db => OutboxQueue.ClaimAsync(db, now + OutboxQueue.Lease, None)))?.Id);
    }

    [DatabaseFact]
    public async Task Eight_workers_at_once_take_each_row_once(DatabaseKind kind)
    {
        await using var database = await WithRows(kind, 40);
        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var mine = new List<Guid>();
            // A worker that lost a race gets null and simply looks again.
            while (await database.Do(db => db.OutboxMessages.AnyAsync(m => m.DueAt <= TestDatabase.Now)))
            {
                if (await database.Do(db => OutboxQueue.ClaimAsync(db, TestDatabase.Now, None)) is { } row)
                {
                    mine.Add(row.Id);
                }
            }

            return mine;
        })));
        var all = taken.SelectMany(t => t).ToList();
        Assert.Equal(40, all.Count);
        Assert.Equal(40, all.Distinct().Count());
    }

    [DatabaseFact]
    public async Task A_done_row_never_comes_back(DatabaseKind kind)
    {
        await using var database = await WithRows(kind, 1);
        var row = await database.Do(db => OutboxQueue.ClaimAsync(db, TestDatabase.Now, None));
        await database.Do(db => OutboxQueue.DoneAsync(db, row!.Id, TestDatabase.Now, None));
        Assert.Null(await database.Do(db => OutboxQueue.ClaimAsync(db, TestDatabase.Now.AddYears(1), None)));
    }

    [DatabaseFact]
    public async Task A_failing_row_waits_longer_each_time_then_is_parked_until_somebody_sends_it_again(DatabaseKind kind)
    {
        await using var database = await WithRows(kind, 1);
        var now = TestDatabase.Now;
        var waits = new List<TimeSpan>();
        for (var attempt = 1; attempt <= OutboxMessage.MaxAttempts; attempt++)
        {
            var row = await database.Do(db => OutboxQueue.ClaimAsync(db, now, None));
            Assert.True(row is not null, $"attempt {attempt}");
            await database.Do(db => OutboxQueue.FailedAsync(db, row, "HttpRequestException", now, None));
            var due = await database.Do(db => db.OutboxMessages.Select(m => m.DueAt).SingleAsync());
            waits.Add(due - now);
            now = due;
        }

        Assert.Equal(waits.Order(), waits);
        var parked = await database.Do(db => db.OutboxMessages.AsNoTracking().SingleAsync());
        Assert.NotNull(parked.ParkedAt);
        Assert.Equal("HttpRequestException", parked.Error);
        Assert.Null(await database.Do(db => OutboxQueue.ClaimAsync(db, now.AddYears(1), None)));
        Assert.Equal(1, await database.Do(db => OutboxQueue.RetryParkedAsync(db, parked.Id, now, None)));
        Assert.NotNull(await database.Do(db => OutboxQueue.ClaimAsync(db, now, None)));
    }

    private static async Task<TestDatabase> WithRows(DatabaseKind kind, int count)
    {
        var database = await TestDatabase.Create(kind, s => s.AddSingleton<IEventListeners, HearEverything>());
        await database.Do(async db =>
        {
            for (var i = 0; i < count; i++)
            {
                db.Happened(new AccountRegistered(Guid.CreateVersion7(), null, TestDatabase.Now));
            }

            await db.SaveChangesAsync();
        });
        return database;
    }
}
