namespace HoiPhuNu.Startup.Data;

/// <summary>What a database needs before the site may use it; each provider does it in its own way.</summary>
public interface IDatabaseUpkeep
{
    /// <summary>SQLite brings itself up to date when the site starts; SQL Server only by the command or the script.</summary>
    bool MigratesAtStart { get; }

    Task MigrateAsync(CancellationToken cancel);

    /// <summary>Settings the promises rest on (synchronous=FULL, WAL): throws when they are not in force.</summary>
    Task AssertSettingsAsync(CancellationToken cancel);
}
