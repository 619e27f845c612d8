using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Demo;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Tests.Setup;

/// <summary>Demo data and production never meet.</summary>
public sealed class DemoTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_production_site_loads_no_demo_data()
    {
        await using var production = app.WithWebHostBuilder(b => b.UseEnvironment(Environments.Production));
        await using var scope = production.Services.CreateAsyncScope();
        var said = Assert.Single(await scope.ServiceProvider.GetRequiredService<IDemoData>().LoadAsync(CancellationToken.None));
        Assert.Contains("không nạp", said, StringComparison.Ordinal);
        Assert.False(await app.WithDb(db => Task.FromResult(db.Users.Any())));
    }

    [Fact]
    public async Task A_production_site_does_not_start_on_demo_accounts()
    {
        await using var other = new App();
        await other.WithDb(db => DemoData.LoadAsync(db, new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 })), other.Now, CancellationToken.None));
        await other.WithDb(db => Assert.ThrowsAsync<InvalidOperationException>(() => Web.Setup.Demo.RefuseInProductionAsync(db)));
        await app.WithDb(Web.Setup.Demo.RefuseInProductionAsync);
    }

    [Fact]
    public async Task Elsewhere_than_in_development_nothing_is_loaded_by_itself() =>
        Assert.False(await app.WithDb(db => Task.FromResult(db.Contests.Any() || db.People.Any(p => p.FullName == DemoAccounts.All[0].Name))));
}
