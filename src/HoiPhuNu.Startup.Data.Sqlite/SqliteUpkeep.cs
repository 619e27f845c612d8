using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace HoiPhuNu.Startup.Data.Sqlite;

/// <summary>Brings the file up to date when the site starts, after a copy of it was laid aside.</summary>
public sealed class SqliteUpkeep(AppDbContext db, TimeProvider time, ILogger<SqliteUpkeep> log) : IDatabaseUpkeep
{
    public bool MigratesAtStart => true;

    public async Task MigrateAsync(CancellationToken cancel)
    {
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;

        // One process at a time. EF's own lock is a row that a killed migration leaves behind for ever; under this file lock such
        // a row can only be a leftover, so it is safe to sweep it away.
        await using var alone = new FileStream(file + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        if (File.Exists(file))
        {
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancel);
            var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).ToList();
            if (pending.Count == 0)
            {
                return;
            }

            if ((await db.Database.GetAppliedMigrationsAsync(cancel)).Any())
            {
                var copy = $"{file}.{time.GetUtcNow():yyyyMMddHHmmss}.truoc-nang-cap";
                await db.Database.ExecuteSqlRawAsync("VACUUM INTO {0}", [copy], cancel);
                log.LogInformation("Copied the database to {Copy} before {Count} migrations", Path.GetFileName(copy), pending.Count);
            }
        }

        await db.Database.MigrateAsync(cancel);
    }

    public async Task AssertSettingsAsync(CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await Expect("journal_mode", "wal", cancel);
            await Expect("synchronous", "2", cancel);
            await Expect("foreign_keys", "1", cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task Expect(string pragma, string expected, CancellationToken cancel)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma switch
        {
            "journal_mode" => "PRAGMA journal_mode",
            "synchronous" => "PRAGMA synchronous",
            _ => "PRAGMA foreign_keys",
        };
        var found = Convert.ToString(await command.ExecuteScalarAsync(cancel), System.Globalization.CultureInfo.InvariantCulture);
        if (found != expected)
        {
            throw new InvalidOperationException($"SQLite runs with {pragma}={found}; acknowledged submissions are only safe with {expected}.");
        }
    }
}
