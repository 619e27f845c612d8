using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Data.Tests.Providers;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Data.Tests.Demo;

/// <summary>The demo data, loaded once for all tests that look at them.</summary>
public sealed class DemoDatabase : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public TimeSpan Took { get; private set; }

    public static PasswordHasher<Account> Hasher { get; } = new(Options.Create(new PasswordHasherOptions { IterationCount = 220_000 }));

    public async Task InitializeAsync()
    {
        Database = await TestDatabase.Create();
        await Database.Do(db => TopicSeed.ApplyAsync(db, CancellationToken.None)); // as the start of every site does
        var begun = TimeProvider.System.GetTimestamp();
        await Database.Do(db => DemoData.LoadAsync(db, Hasher, TestDatabase.Now, CancellationToken.None));
        Took = TimeProvider.System.GetElapsedTime(begun);
    }

    public async Task DisposeAsync() => await Database.DisposeAsync();
}
