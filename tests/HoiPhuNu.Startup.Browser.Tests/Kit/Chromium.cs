using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>One Chromium for a collection of browser tests; each <see cref="Visit"/> is a profile of its own in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Milliseconds for any one thing: a busy machine may be slow, what hangs is ended by the run.</summary>
    internal const float Patience = 180_000;

    private IPlaywright? playwright;
    private IBrowser? chromium;

    /// <summary>Does nothing where there is no Chromium: the tests are then skipped, and a throwing fixture would fail them.</summary>
    public async Task InitializeAsync()
    {
        if (ChromiumFinder.Path is null)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = ChromiumFinder.Path,
            Headless = true,
            Timeout = Patience,
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.CloseAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>
    /// Runs the steps of a test with as many visitors as it opens. When a step fails, a picture and the page of every visitor
    /// are left in TestResults; when none does, the consoles and the content security policy must have stayed silent.
    /// </summary>
    public async Task JourneyAsync(Func<Journey, Task> steps, [CallerMemberName] string name = "")
    {
        await using var journey = new Journey(chromium ?? throw new InvalidOperationException(ChromiumFinder.WhyNone), name);
        try
        {
            await steps(journey);
            journey.AssertQuiet();
        }
        catch
        {
            await journey.KeepPicturesAsync();
            throw;
        }
    }

    /// <summary>A journey of one visitor.</summary>
    public Task VisitAsync(Uri site, Screen screen, Func<Visit, Task> steps, bool javaScript = true, [CallerMemberName] string name = "") =>
        JourneyAsync(async journey => await steps(await journey.EnterAsync("visitor", site, screen, javaScript)), $"{name}-{screen.Name}{(javaScript ? "" : "-nojs")}");
}
