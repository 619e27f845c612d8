using System.Globalization;
using HoiPhuNu.Startup.Data.Outbox;
using HoiPhuNu.Startup.Data.Sqlite;
using HoiPhuNu.Startup.Data.SqlServer;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Data.Tests.Providers;

/// <summary>An empty, migrated database for one test, with the registrations the site uses.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);

    private static readonly Lazy<Task<string>> Template = new(MakeTemplate);

    // There is one server database: its tests take turns.
    private static readonly SemaphoreSlim ServerTurn = new(1, 1);
    private static bool _serverReady;

    private readonly ServiceProvider _services;
    private readonly string? _directory;

    private TestDatabase(ServiceProvider services, string? directory)
    {
        _services = services;
        _directory = directory;
    }

    public IServiceProvider Services => _services;

    public WriteGate Gate => _services.GetRequiredService<WriteGate>();

    /// <summary>Path of the SQLite file.</summary>
    public string File => Path.Combine(_directory!, SqliteDatabase.FileName);

    /// <summary>Null: this database can be used here.</summary>
    public static string? WhyNot(DatabaseKind kind) =>
        kind == DatabaseKind.SqlServer && string.IsNullOrEmpty(ServerConnection) ? "SQL Server: HPN_TEST_SQLSERVER is not set" : null;

    public static async Task<TestDatabase> Create(DatabaseKind kind = DatabaseKind.Sqlite, Action<IServiceCollection>? more = null, bool migrated = true)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new StandingClock());
        more?.Invoke(services);
        string? directory = null;
        if (kind == DatabaseKind.Sqlite)
        {
            directory = Directory.CreateTempSubdirectory("hoiphunu-data-").FullName;
            services.AddSqliteDatabase(directory);
            if (migrated)
            {
                System.IO.File.Copy(await Template.Value, Path.Combine(directory, SqliteDatabase.FileName));
            }
        }
        else
        {
            await ServerTurn.WaitAsync();
            var batch = int.TryParse(Environment.GetEnvironmentVariable("HPN_TEST_SQLSERVER_BATCH"), CultureInfo.InvariantCulture, out var size) ? size : (int?)null;
            services.AddAppDatabase(new WriteGate(oneAtATime: false), options => SqlServerDatabase.Use(options, ServerConnection!, batch));
            services.AddScoped<IDatabaseUpkeep, SqlServerUpkeep>();
        }

        var made = new TestDatabase(services.BuildServiceProvider(), directory);
        if (kind == DatabaseKind.SqlServer)
        {
            await made.Do(EmptyServer);
        }

        return made;
    }

    /// <summary>Runs with a context of its own, as a request does.</summary>
    public async Task<T> Do<T>(Func<AppDbContext, Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    public Task Do(Func<AppDbContext, Task> work) => Do(async db =>
    {
        await work(db);
        return 0;
    });

    /// <summary>A host unit, an organizer and a draft contest, saved.</summary>
    public async Task<(Contest Contest, Person Organizer)> AddContest(string slug = "thu")
    {
        var unit = UnionUnit.Create($"u-{slug}", "Tỉnh Thử", UnitLevel.Province, null);
        var organizer = Person.Create("Nguyễn Thị Thử", Now, "+84900000001");
        var contest = Contest.Create(slug, new ContestPlan { Title = "Cuộc thi thử", CodePrefix = "THU" }, unit.Id, organizer.Id, Now);
        contest.SetTracks(["Bảng 1", "Bảng 2"], organizer.Id, Now);
        await Do(async db =>
        {
            db.AddRange(unit, organizer, contest);
            await db.SaveChangesAsync();
        });
        return (contest, organizer);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_directory is null)
        {
            ServerTurn.Release();
            return;
        }

        using (var connection = new SqliteConnection(SqliteDatabase.ConnectionString(File)))
        {
            SqliteConnection.ClearPool(connection);
        }

        Directory.Delete(_directory, recursive: true);
    }

    private static string? ServerConnection => Environment.GetEnvironmentVariable("HPN_TEST_SQLSERVER");

    private static async Task<string> MakeTemplate()
    {
        var directory = Directory.CreateTempSubdirectory("hoiphunu-template-").FullName;
        await using (var services = new ServiceCollection().AddLogging().AddSqliteDatabase(directory).BuildServiceProvider())
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IDatabaseUpkeep>().MigrateAsync(CancellationToken.None);
        }

        var file = Path.Combine(directory, SqliteDatabase.FileName);
        await using var connection = new SqliteConnection(SqliteDatabase.ConnectionString(file));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync();
        SqliteConnection.ClearPool(connection);
        return file;
    }

    private static async Task EmptyServer(AppDbContext db)
    {
        if (!_serverReady)
        {
            if (Environment.GetEnvironmentVariable("HPN_TEST_SQLSERVER_CREATE") == "1")
            {
                await db.Database.EnsureCreatedAsync();
            }
            else
            {
                await db.Database.MigrateAsync();
            }

            _serverReady = true;
        }

        var tables = db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct().ToList();
        foreach (var statement in new[] { "ALTER TABLE [{0}] NOCHECK CONSTRAINT ALL", "DELETE FROM [{0}]", "ALTER TABLE [{0}] WITH CHECK CHECK CONSTRAINT ALL" })
        {
            foreach (var table in tables)
            {
                await db.Database.ExecuteSqlRawAsync(string.Format(CultureInfo.InvariantCulture, statement, table));
            }
        }
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Now);
    }
}
