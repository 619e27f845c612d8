using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Data.Sqlite;

/// <summary>The embedded default: one file in the data directory.</summary>
public static class SqliteDatabase
{
    public const string FileName = "hoiphunu.db";

    public static IServiceCollection AddSqliteDatabase(this IServiceCollection services, string directory)
    {
        Directory.CreateDirectory(directory);
        var connectionString = ConnectionString(Path.Combine(directory, FileName));
        services.AddAppDatabase(new WriteGate(oneAtATime: true), options => Use(options, connectionString));
        services.AddScoped<IDatabaseUpkeep, SqliteUpkeep>();
        return services;
    }

    public static string ConnectionString(string path) =>
        new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ConnectionString;

    public static void Use(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name));
}
