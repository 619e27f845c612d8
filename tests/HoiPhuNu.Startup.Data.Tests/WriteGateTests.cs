using System.Collections.Concurrent;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Tests.Providers;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Data.Tests;

public sealed class WriteGateTests
{
    [Fact]
    public async Task Five_hundred_at_once_all_write_in_the_order_they_came()
    {
        await using var database = await TestDatabase.Create();
        var order = new ConcurrentQueue<int>();
        var first = await database.Gate.EnterAsync(CancellationToken.None);

        // Each call runs up to the closed gate before the next one starts: that is the order of arrival.
        var writers = Enumerable.Range(0, 500).Select(i => database.Do(db => db.WriteAsync(_ =>
        {
            order.Enqueue(i);
            db.People.Add(Person.Create($"Người {i}", TestDatabase.Now));
            return Task.FromResult(i);
        }))).ToList();
        first!.Dispose();
        await Task.WhenAll(writers);

        Assert.Equal(Enumerable.Range(0, 500), order);
        Assert.Equal(500, await database.Do(db => db.People.CountAsync()));
    }

    [DatabaseFact]
    public async Task Five_hundred_threads_at_once_lose_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        await Parallel.ForAsync(0, 500, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (i, cancel) => await database.Do(async db =>
        {
            db.People.Add(Person.Create($"Người {i}", TestDatabase.Now));
            await db.SaveChangesAsync(cancel);
        }));
        Assert.Equal(500, await database.Do(db => db.People.CountAsync()));
    }

    [DatabaseFact]
    public async Task A_write_inside_a_write_is_part_of_it(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        await database.Do(db => db.WriteAsync(async token =>
        {
            db.People.Add(Person.Create("Ngoài", TestDatabase.Now));
            await db.SaveChangesAsync(token);
            return await db.WriteAsync(
                _ =>
                {
                    db.People.Add(Person.Create("Trong", TestDatabase.Now));
                    return Task.FromResult(1);
                },
                token);
        }));
        Assert.Equal(2, await database.Do(db => db.People.CountAsync()));
    }

    [DatabaseFact]
    public async Task What_was_saved_inside_a_write_that_fails_is_gone_and_the_gate_is_free_again(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Do(db => db.WriteAsync<int>(async token =>
        {
            db.People.Add(Person.Create("Nửa chừng", TestDatabase.Now));
            await db.SaveChangesAsync(token);
            throw new InvalidOperationException("đứt");
        })));
        Assert.Equal(0, await database.Do(db => db.People.CountAsync()));
        await database.Do(db => db.WriteAsync(_ => Task.FromResult(0)));
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_leaves_the_queue()
    {
        await using var database = await TestDatabase.Create();
        var held = await database.Gate.EnterAsync(CancellationToken.None);
        using var patience = new CancellationTokenSource();
        var waiting = database.Do(db => db.WriteAsync(_ => Task.FromResult(0), patience.Token));
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        held!.Dispose();
        Assert.Equal(1, await database.Do(db => db.WriteAsync(_ => Task.FromResult(1))));
    }

    [Fact]
    public async Task Identity_saves_behind_the_gate_too()
    {
        var watch = new GateWatch();
        await using var database = await TestDatabase.Create(more: s =>
        {
            s.AddSingleton<IInterceptor>(watch);
            s.AddIdentityCore<Account>().AddEntityFrameworkStores<AppDbContext>();
        });
        watch.Gate = database.Gate;
        var person = Person.Create("Nguyễn Thị Thử", TestDatabase.Now);
        await database.Do(async db =>
        {
            db.People.Add(person);
            await db.SaveChangesAsync();
        });
        await using var scope = database.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var made = await users.CreateAsync(new Account { PersonId = person.Id, UserName = "thu", CreatedAt = TestDatabase.Now });
        Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(e => e.Code)));
        Assert.Equal([true, true], watch.Held);

        // The watch itself: a save that goes round the gate is seen.
        await using var open = await TestDatabase.Create(more: s => s.AddSingleton<IInterceptor>(watch));
        watch.Gate = new WriteGate(oneAtATime: true);
        await open.Do(async db =>
        {
            db.People.Add(Person.Create("Ngoài cổng", TestDatabase.Now));
            await db.SaveChangesAsync();
        });
        Assert.False(watch.Held[^1]);
    }

    /// <summary>Tries the gate at each save: if it opens at once, the save was not behind it.</summary>
    private sealed class GateWatch : SaveChangesInterceptor
    {
        public WriteGate Gate { get; set; } = null!;

        public List<bool> Held { get; } = [];

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            using var giveUp = new CancellationTokenSource();
            var attempt = Gate.EnterAsync(giveUp.Token).AsTask();
            Held.Add(!attempt.IsCompleted);
            await giveUp.CancelAsync();
            if (attempt.IsCompletedSuccessfully)
            {
                (await attempt)?.Dispose();
            }

            return result;
        }
    }
}
