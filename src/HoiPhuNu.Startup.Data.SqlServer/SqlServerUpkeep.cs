using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.SqlServer;

/// <summary>Migrated by the command or the script, never by the nodes that start.</summary>
public sealed class SqlServerUpkeep(AppDbContext db) : IDatabaseUpkeep
{
    public bool MigratesAtStart => false;

    public Task MigrateAsync(CancellationToken cancel) => db.Database.MigrateAsync(cancel);

    public Task AssertSettingsAsync(CancellationToken cancel) => Task.CompletedTask;
}
