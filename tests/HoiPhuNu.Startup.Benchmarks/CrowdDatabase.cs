using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Benchmarks;

/// <summary>A SQLite database of its own for one benchmark, gone with it.</summary>
internal sealed class CrowdDatabase(string name) : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory($"hoiphunu-{name}-").FullName;
    private readonly WriteGate _gate = new(oneAtATime: true);

    public AppDbContext Open()
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        SqliteDatabase.Use(options, SqliteDatabase.ConnectionString(Path.Combine(_directory, SqliteDatabase.FileName)));
        return new AppDbContext(options.Options, _gate);
    }

    public void Dispose()
    {
        _gate.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }
}
