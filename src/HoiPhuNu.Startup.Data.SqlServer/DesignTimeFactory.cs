using HoiPhuNu.Startup.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace HoiPhuNu.Startup.Data.SqlServer;

/// <summary>For the migrations tool only: no server is asked.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<AppDbContext>
{
    public AppDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        SqlServerDatabase.Use(options, "Server=.;Database=hoiphunu;Integrated Security=true");
        options.AddInterceptors(new RecordEvents(new NoListeners()));
        return new AppDbContext(options.Options, new WriteGate(oneAtATime: false));
    }
}
