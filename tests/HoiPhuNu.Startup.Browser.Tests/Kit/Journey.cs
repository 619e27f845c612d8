using Microsoft.Playwright;

namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>One test's visitors.</summary>
public sealed class Journey(IBrowser chromium, string name) : IAsyncDisposable
{
    private readonly List<Visit> visits = [];

    /// <summary>Where a failed test leaves what its visitors saw.</summary>
    public static string PictureFolder { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "TestResults", "browser"));

    /// <summary>A new visitor with cookies, cache and storage of their own.</summary>
    /// <param name="who">Names the visitor in pictures and messages, e.g. "entrant".</param>
    public async Task<Visit> EnterAsync(string who, Uri site, Screen screen, bool javaScript = true)
    {
        var context = await chromium.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = screen.Viewport,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            JavaScriptEnabled = javaScript,
            // A tap target or a wide table behaves as on a phone only when the browser knows it is one.
            HasTouch = screen == Screen.Phone,
            IsMobile = screen == Screen.Phone,
        });
        context.SetDefaultTimeout(Chromium.Patience);
        var visit = await Visit.StartAsync(context, who);
        visits.Add(visit);
        return visit;
    }

    /// <summary>Leaves a visitor out of the last check: this test broke the page on purpose and has looked at the faults itself.</summary>
    public void Forget(Visit visit) => visits.Remove(visit);

    public void AssertQuiet()
    {
        foreach (var visit in visits)
        {
            visit.AssertQuiet();
        }
    }

    public async Task KeepPicturesAsync()
    {
        Directory.CreateDirectory(PictureFolder);
        foreach (var visit in visits)
        {
            await visit.KeepPictureAsync(Path.Combine(PictureFolder, $"{name}-{visit.Who}"));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visit in visits)
        {
            await visit.DisposeAsync();
        }
    }
}
