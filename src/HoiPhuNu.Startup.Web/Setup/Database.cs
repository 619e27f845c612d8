using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Data.Programmes;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Data.Sqlite;
using HoiPhuNu.Startup.Data.SqlServer;
using Microsoft.AspNetCore.DataProtection;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>Where the data are: SQLite in the data directory by default, SQL Server by setting.</summary>
public static class Database
{
    /// <summary>Everything the site keeps stands under this folder: database, mail files, what people sent, keys.</summary>
    public static string DataDirectory(this IConfiguration configuration, IHostEnvironment environment) =>
        Path.GetFullPath(configuration["Data:Directory"] is { Length: > 0 } given ? given : "App_Data", environment.ContentRootPath);

    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        var directory = builder.Configuration.DataDirectory(builder.Environment);
        Directory.CreateDirectory(directory);
        switch (builder.Configuration["Database:Provider"] ?? "Sqlite")
        {
            case "Sqlite":
                builder.Services.AddSqliteDatabase(directory);
                break;
            case "SqlServer":
                var connection = builder.Configuration.GetConnectionString("SqlServer")
                    ?? throw new InvalidOperationException("Database:Provider is SqlServer, but ConnectionStrings:SqlServer is empty.");
                builder.Services.AddSqlServerDatabase(connection);
                break;
            case var other:
                throw new InvalidOperationException($"Database:Provider is '{other}'; use Sqlite or SqlServer.");
        }

        // Keys beside the data: a cookie or a sealed form survives a restart, and a backup of the folder is whole.
        builder.Services.AddDataProtection()
            .SetApplicationName("HoiPhuNu.Startup")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(directory, "keys")));
    }

    /// <summary>Before the first request: SQLite brings itself up to date; both are asked whether the promised settings are in force.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await PrepareAsync(scope.ServiceProvider, CancellationToken.None);
    }

    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        var upkeep = services.GetRequiredService<IDatabaseUpkeep>();
        if (upkeep.MigratesAtStart)
        {
            await BringUpToDateAsync(services, cancel);
        }

        await upkeep.AssertSettingsAsync(cancel);
    }

    /// <summary>Tables, then the units every installation has.</summary>
    public static async Task BringUpToDateAsync(IServiceProvider services, CancellationToken cancel)
    {
        await services.GetRequiredService<IDatabaseUpkeep>().MigrateAsync(cancel);
        await UnitSeed.ApplyAsync(services.GetRequiredService<AppDbContext>(), cancel);
        await TopicSeed.ApplyAsync(services.GetRequiredService<AppDbContext>(), cancel);
        await ProgrammeSeed.ApplyAsync(services.GetRequiredService<AppDbContext>(), services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, cancel);
        await IndicatorSeed.ApplyAsync(services.GetRequiredService<AppDbContext>(), services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, cancel);
    }
}
