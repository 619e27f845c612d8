using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Data.SqlServer;

/// <summary>The database of a production with many users. The server orders its own writers, so the gate stands open.</summary>
public static class SqlServerDatabase
{
    public static IServiceCollection AddSqlServerDatabase(this IServiceCollection services, string connectionString)
    {
        services.AddAppDatabase(new WriteGate(oneAtATime: false), options => Use(options, connectionString));
        services.AddScoped<IDatabaseUpkeep, SqlServerUpkeep>();
        return services;
    }

    public static void Use(DbContextOptionsBuilder options, string connectionString, int? maxBatchSize = null) =>
        options
            .UseSqlServer(connectionString, server =>
            {
                server.MigrationsAssembly(typeof(SqlServerDatabase).Assembly.GetName().Name);
                server.EnableRetryOnFailure(3);
                if (maxBatchSize is { } size)
                {
                    server.MaxBatchSize(size);
                }
            })
            .ReplaceService<IModelCustomizer, BinaryCollations>();
}
