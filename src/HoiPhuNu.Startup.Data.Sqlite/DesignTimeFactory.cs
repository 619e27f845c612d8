using HoiPhuNu.Startup.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace HoiPhuNu.Startup.Data.Sqlite;

/// <summary>For the migrations tool only.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<AppDbContext>
{
    public AppDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        SqliteDatabase.Use(options, SqliteDatabase.ConnectionString("design-time.db"));
        options.AddInterceptors(new RecordEvents(new NoListeners()));
        return new AppDbContext(options.Options, new WriteGate(oneAtATime: true));
    }
}
