using System.Data.Common;
using HoiPhuNu.Startup.Data.Tests.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Data.Tests;

public sealed class SqliteUpkeepTests
{
    [Theory]
    [InlineData("PRAGMA synchronous=NORMAL", "synchronous")]
    [InlineData("PRAGMA foreign_keys=OFF", "foreign_keys")]
    public async Task A_site_whose_settings_were_lowered_does_not_start(string pragma, string named)
    {
        await using var database = await TestDatabase.Create(more: s => s.AddSingleton<IInterceptor>(new Lowering(pragma)));
        await using var scope = database.Services.CreateAsyncScope();
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<IDatabaseUpkeep>().AssertSettingsAsync(CancellationToken.None));
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_are_in_force_as_delivered()
    {
        await using var database = await TestDatabase.Create();
        await using var scope = database.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IDatabaseUpkeep>().AssertSettingsAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_lock_that_a_killed_migration_left_behind_does_not_stop_the_next_start()
    {
        await using var database = await TestDatabase.Create(migrated: false);
        await database.Do(db => db.Database.ExecuteSqlRawAsync("""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00');
            """));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await using var scope = database.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IDatabaseUpkeep>().MigrateAsync(patience.Token);
        Assert.Equal(0, await database.Do(db => db.People.CountAsync()));
    }

    [Fact]
    public async Task An_upgrade_lays_a_copy_of_the_file_aside_first()
    {
        await using var database = await TestDatabase.Create(migrated: false);
        await database.Do(db => db.Database.ExecuteSqlRawAsync("""
            CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT PRIMARY KEY, "ProductVersion" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsHistory" VALUES ('20200101000000_Before', '10.0.0');
            CREATE TABLE "OfTheOldVersion" ("Word" TEXT);
            INSERT INTO "OfTheOldVersion" VALUES ('giữ lấy');
            """));
        await using (var scope = database.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<IDatabaseUpkeep>().MigrateAsync(CancellationToken.None);
        }

        var copy = Assert.Single(Directory.GetFiles(Path.GetDirectoryName(database.File)!, "*.truoc-nang-cap"));
        await using var opened = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={copy};Pooling=False");
        await opened.OpenAsync();
        await using var command = opened.CreateCommand();
        command.CommandText = "SELECT Word || (SELECT count(*) FROM sqlite_master WHERE name = 'People') FROM OfTheOldVersion";
        Assert.Equal("giữ lấy0", await command.ExecuteScalarAsync());
    }

    private sealed class Lowering(string pragma) : DbConnectionInterceptor
    {
        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = pragma;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
