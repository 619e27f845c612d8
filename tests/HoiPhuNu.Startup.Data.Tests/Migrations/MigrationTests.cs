using HoiPhuNu.Startup.Data.Outbox;
using HoiPhuNu.Startup.Data.Sqlite;
using HoiPhuNu.Startup.Data.SqlServer;
using HoiPhuNu.Startup.Data.Tests.Providers;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Data.Tests.Migrations;

public sealed class MigrationTests
{
    [Fact]
    public async Task An_empty_file_gets_every_table_and_a_second_run_changes_nothing()
    {
        await using var database = await TestDatabase.Create(migrated: false);
        await using var scope = database.Services.CreateAsyncScope();
        var upkeep = scope.ServiceProvider.GetRequiredService<IDatabaseUpkeep>();
        await upkeep.MigrateAsync(CancellationToken.None);
        await upkeep.MigrateAsync(CancellationToken.None);
        await upkeep.AssertSettingsAsync(CancellationToken.None);

        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var tables = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync();
        Assert.Empty(db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Except(tables));
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    /// <summary>Columns that came later have values that the entities can read: a unit of the time before is a place without other names.</summary>
    [Fact]
    public async Task A_unit_of_the_version_before_is_read_after_the_upgrade()
    {
        await using var database = await TestDatabase.Create(migrated: false);
        await using var scope = database.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await db.GetService<IMigrator>().MigrateAsync("FollowUp");
        var id = Guid.CreateVersion7();
        await db.Database.ExecuteSqlAsync($"INSERT INTO Units (Id, Code, Name, NameFolded, NameSortKey, Level, Path, Version) VALUES ({id}, 'cu', 'Tỉnh Cũ', 'tinh cu', 'cu', {(int)UnitLevel.Province}, '/cu/', 1)");
        await db.Database.MigrateAsync();
        var unit = await db.Units.SingleAsync(u => u.Id == id);
        Assert.Empty(unit.Aliases);
        Assert.True(unit.IsTerritorial);
    }

    [Fact]
    public void No_change_of_the_model_waits_for_a_migration()
    {
        using var sqlite = new HoiPhuNu.Startup.Data.Sqlite.DesignTimeFactory().CreateDbContext([]);
        using var server = new HoiPhuNu.Startup.Data.SqlServer.DesignTimeFactory().CreateDbContext([]);
        Assert.False(sqlite.Database.HasPendingModelChanges(), "SQLite: add a migration (docs/README.md has the command)");
        Assert.False(server.Database.HasPendingModelChanges(), "SQL Server: add a migration (docs/README.md has the command)");
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.SqlServer)]
    public void A_planted_column_without_migration_is_found(DatabaseKind kind)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        if (kind == DatabaseKind.Sqlite)
        {
            SqliteDatabase.Use(options, "Data Source=planted.db");
            options.ReplaceService<IModelCustomizer, PlantedColumn>();
        }
        else
        {
            SqlServerDatabase.Use(options, "Server=.;Database=x;Integrated Security=true");
            options.ReplaceService<IModelCustomizer, PlantedColumn>();
        }

        options.AddInterceptors(new RecordEvents(new NoListeners()));
        using var db = new AppDbContext(options.Options, new WriteGate(oneAtATime: false));
        Assert.True(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_script_for_SQL_Server_makes_every_table_and_may_be_run_twice()
    {
        using var db = new HoiPhuNu.Startup.Data.SqlServer.DesignTimeFactory().CreateDbContext([]);
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        Assert.All(db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct(), table => Assert.Contains($"CREATE TABLE [{table}]", script, StringComparison.Ordinal));
        Assert.Contains("IF NOT EXISTS", script, StringComparison.Ordinal);
    }

    public sealed class PlantedColumn(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            ArgumentNullException.ThrowIfNull(modelBuilder);
            base.Customize(modelBuilder, context);
            modelBuilder.Entity<Person>().Property<int>("Planted");
        }
    }
}
