using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Demo;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>
/// Something to look at on a developer's machine. A production site neither loads demo data nor starts on a database that holds them,
/// for their password stands in every manual.
/// </summary>
public static class Demo
{
    /// <summary>Who one can be, in lines to print.</summary>
    public static IReadOnlyList<string> Accounts { get; } =
    [
        $"  Mật khẩu chung của các tài khoản mẫu: {DemoAccounts.Password}",
        .. DemoAccounts.All.Select(a => $"    {a.Login}  {a.Name,-18} {a.Role}"),
    ];

    public static void AddDemo(this WebApplicationBuilder builder) => builder.Services.AddScoped<IDemoData, DemoLoader>();

    /// <summary>In Development the first start loads them (unless Demo:Load is false) and every start says who one can be.</summary>
    public static async Task PrepareDemoAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        if (app.Environment.IsProduction())
        {
            await RefuseInProductionAsync(db);
        }

        if (!app.Environment.IsDevelopment())
        {
            return;
        }

        if (app.Configuration.GetValue("Demo:Load", true))
        {
            await scope.ServiceProvider.GetRequiredService<IDemoData>().LoadAsync(CancellationToken.None);
        }

        if (await DemoAccounts.AreInAsync(db, CancellationToken.None))
        {
            app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(Welcome(app.Urls)));
        }
    }

    /// <exception cref="InvalidOperationException">Somebody could sign in with the printed password.</exception>
    public static async Task RefuseInProductionAsync(AppDbContext db)
    {
        if (await DemoAccounts.AreInAsync(db, CancellationToken.None))
        {
            throw new InvalidOperationException("This database holds the demo accounts, whose password everybody knows: a production site does not start on it.");
        }
    }

    private static string Welcome(IEnumerable<string> urls) =>
        string.Join(Environment.NewLine, ["", $"  Phụ nữ khởi nghiệp: {string.Join("  ", urls)}", .. Accounts, ""]);
}
