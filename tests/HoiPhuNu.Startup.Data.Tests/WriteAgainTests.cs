using System.Data.Common;
using HoiPhuNu.Startup.Data.Sqlite;
using HoiPhuNu.Startup.Data.Tests.Providers;
using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Data.Tests;

/// <summary>
/// SQL Server's strategy runs a unit of work again when the server breaks off. The same here, with a strategy that tries twice and a
/// commit that breaks once: a second try must write what the first one lost, or say that it could not.
/// </summary>
public sealed class WriteAgainTests
{
    [Fact]
    public async Task Work_that_is_tried_again_is_done_and_audited_once()
    {
        await using var database = await TestDatabase.Create();
        var id = await Draft(database);
        await using var services = Twice(database, breaks: 1);

        var refusal = await Do(services, db => db.WriteAsync(async token =>
        {
            var article = await db.Articles.SingleAsync(a => a.Id == id, token);
            return article.Publish(null, TestDatabase.Now);
        }));

        Assert.Null(refusal);
        Assert.Equal(ArticleStatus.Published, await database.Do(db => db.Articles.Where(a => a.Id == id).Select(a => a.Status).SingleAsync()));
        Assert.Equal(1, await database.Do(db => db.Activities.CountAsync(a => a.SubjectId == id)));
    }

    [Fact]
    public async Task What_was_loaded_before_is_not_tried_again_and_never_said_to_be_done()
    {
        await using var database = await TestDatabase.Create();
        var id = await Draft(database);
        await using var services = Twice(database, breaks: 1);

        await Assert.ThrowsAnyAsync<Exception>(() => Do(services, async db =>
        {
            var article = await db.Articles.SingleAsync(a => a.Id == id);
            return await db.WriteAsync(_ => Task.FromResult(article.Publish(null, TestDatabase.Now)));
        }));

        Assert.Equal(ArticleStatus.Draft, await database.Do(db => db.Articles.Where(a => a.Id == id).Select(a => a.Status).SingleAsync()));
    }

    [Fact]
    public async Task Work_that_ends_in_a_refusal_keeps_nothing_it_did_before()
    {
        await using var database = await TestDatabase.Create();
        var id = await Draft(database);

        var refusal = await database.Do(db => db.WriteAsync(async token =>
        {
            var article = await db.Articles.SingleAsync(a => a.Id == id, token);
            article.Publish(null, TestDatabase.Now);
            await db.SaveChangesAsync(token);
            return article.Publish(null, TestDatabase.Now);
        }));

        Assert.Equal(ContentRefusals.AlreadyPublished, refusal);
        Assert.Equal(ArticleStatus.Draft, await database.Do(db => db.Articles.Where(a => a.Id == id).Select(a => a.Status).SingleAsync()));
        Assert.Equal(0, await database.Do(db => db.Activities.CountAsync(a => a.SubjectId == id)));
    }

    private static async Task<Guid> Draft(TestDatabase database)
    {
        var (contest, organizer) = await database.AddContest();
        var article = Article.Create("tin-thu", "Tin thử", "", "Nội dung.", contest.HostUnitId, null, organizer.Id, TestDatabase.Now);
        await database.Do(async db =>
        {
            db.Articles.Add(article);
            await db.SaveChangesAsync();
        });
        return article.Id;
    }

    /// <summary>A second way into the same file, whose commits break so many times.</summary>
    private static ServiceProvider Twice(TestDatabase database, int breaks) => new ServiceCollection().AddLogging()
        .AddSingleton<IInterceptor>(new BrokenCommit(breaks))
        .AddAppDatabase(new WriteGate(oneAtATime: true), options => options.UseSqlite(SqliteDatabase.ConnectionString(database.File), sqlite => sqlite.ExecutionStrategy(d => new OnceMore(d))))
        .BuildServiceProvider();

    private static async Task<Refusal?> Do(ServiceProvider services, Func<AppDbContext, Task<Refusal?>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    private sealed class Broken() : Exception("The line broke.");

    private sealed class BrokenCommit(int times) : DbTransactionInterceptor
    {
        private int _left = times;

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            _left-- > 0 ? throw new Broken() : ValueTask.FromResult(result);
    }

    private sealed class OnceMore(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, 2, TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is Broken;

        protected override TimeSpan? GetNextDelay(Exception lastException) => ExceptionsEncountered.Count > 2 ? null : TimeSpan.Zero;
    }
}
