using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Demo;
using Microsoft.AspNetCore.Identity;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>
/// Something to look at on a developer's machine. A production site neither loads demo data nor starts on a database that holds them,
/// for their password stands in every manual.
/// </summary>
public static class Demo
{
    /// <summary>In Development, into an empty database, unless Demo:Load is false.</summary>
    public static async Task PrepareDemoAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        if (app.Environment.IsProduction())
        {
            await RefuseInProductionAsync(db);
            return;
        }

        if (!app.Environment.IsDevelopment())
        {
            return;
        }

        if (app.Configuration.GetValue("Demo:Load", true) && await DemoData.FitsAsync(db, CancellationToken.None))
        {
            await LoadAsync(scope.ServiceProvider);
        }

        if (await DemoAccounts.AreInAsync(db, CancellationToken.None))
        {
            app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(Welcome(app.Urls)));
        }
    }

    /// <summary>For the start and for the verb seed-demo.</summary>
    /// <exception cref="InvalidOperationException">Production, or the database is not empty.</exception>
    public static async Task LoadAsync(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.GetRequiredService<IHostEnvironment>().IsProduction())
        {
            throw new InvalidOperationException("Demo data are not for a production site.");
        }

        await DemoData.LoadAsync(
            services.GetRequiredService<AppDbContext>(),
            services.GetRequiredService<IPasswordHasher<Account>>(),
            services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime,
            CancellationToken.None);
    }

    public static async Task RefuseInProductionAsync(AppDbContext db)
    {
        if (await DemoAccounts.AreInAsync(db, CancellationToken.None))
        {
            throw new InvalidOperationException("This database holds the demo accounts, whose password everybody knows: a production site does not start on it.");
        }
    }

    private static string Welcome(IEnumerable<string> urls) => string.Join(Environment.NewLine,
    [
        "",
        $"  Phụ nữ khởi nghiệp: {string.Join("  ", urls)}",
        $"  Mật khẩu chung của các tài khoản mẫu: {DemoAccounts.Password}",
        .. DemoAccounts.All.Select(a => $"    {a.Login}  {a.Name,-18} {a.Role}"),
        "",
    ]);
}
