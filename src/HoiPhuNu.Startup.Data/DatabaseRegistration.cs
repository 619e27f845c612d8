using HoiPhuNu.Startup.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HoiPhuNu.Startup.Data;

/// <summary>What both databases share; each provider's project adds its own half.</summary>
public static class DatabaseRegistration
{
    public static IServiceCollection AddAppDatabase(this IServiceCollection services, WriteGate gate, Action<DbContextOptionsBuilder> provider)
    {
        ArgumentNullException.ThrowIfNull(gate);
        services.AddSingleton(gate);
        services.TryAddSingleton<IEventListeners, NoListeners>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<RecordEvents>();
        services.AddDbContext<AppDbContext>((inner, options) =>
        {
            provider(options);
            options.AddInterceptors(inner.GetRequiredService<RecordEvents>());
            options.AddInterceptors(inner.GetServices<Microsoft.EntityFrameworkCore.Diagnostics.IInterceptor>());
        });
        return services;
    }
}
