using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>
/// One visitor: a page, and everything that went wrong behind it: console errors, exceptions, violations of the content
/// security policy, failed sub-requests, answers of 500 and above, requests that leave the site.
/// </summary>
public sealed partial class Visit : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Text, string Url)> errors = [];
    private readonly ConcurrentDictionary<string, int> documents = [];
    private readonly ConcurrentDictionary<string, int> notYetSavable = [];

    private Visit(IBrowserContext context, string who)
    {
        Context = context;
        Who = who;
    }

    public IBrowserContext Context { get; }

    public string Who { get; }

    public IPage Page { get; private set; } = null!;

    /// <summary>What went wrong so far. A page answered with 4xx is no fault by itself, for some tests go there on purpose; nor is a form half filled in.</summary>
    public IReadOnlyList<string> Faults =>
        [.. errors.Where(error => !(error.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) && (documents.ContainsKey(error.Url) || notYetSavable.ContainsKey(error.Url))))
            .Select(error => error.Text)
            .Concat(documents.Where(document => document.Value >= 500).Select(document => $"{document.Value} {document.Key}"))];

    public static async Task<Visit> StartAsync(IBrowserContext context, string who)
    {
        var visit = new Visit(context, who);
        context.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                visit.errors.Enqueue((message.Text, PositionPattern().Replace(message.Location, "")));
            }
        };
        context.WebError += (_, error) => visit.errors.Enqueue((error.Error, error.Page?.Url ?? ""));
        context.Response += (_, response) =>
        {
            if (response.Request.ResourceType == "document")
            {
                visit.documents[response.Url] = response.Status;
            }
            else if (response.Status == 422 && response.Request.Headers.ContainsKey("x-autosave"))
            {
                // How a form that keeps itself is told that what stands in it is not whole yet.
                visit.notYetSavable[response.Url] = response.Status;
            }
        };
        visit.Page = await context.NewPageAsync();
        return visit;
    }

    /// <summary>Goes to an address of the site and gives the status of the answer.</summary>
    public async Task<int> GoAsync(string path) => (await Page.GotoAsync(path))!.Status;

    /// <summary>Looks at the page as it stands on the phone and, without loading it again, as wide as on the office computer.</summary>
    public async Task AtBothWidthsAsync(Func<Task> look)
    {
        foreach (var screen in new[] { Screen.Desktop, Screen.Phone })
        {
            await Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await look();
        }
    }

    /// <summary>Where somebody wants to look for herself: into the folder that HPN_PICTURES names.</summary>
    public async Task KeepPictureIfWantedAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("HPN_PICTURES") is { Length: > 0 } folder)
        {
            await KeepPictureAsync(Path.Combine(folder, $"{name}-{Page.ViewportSize!.Width}"));
        }
    }

    public void AssertQuiet()
    {
        if (Faults is { Count: > 0 } faults)
        {
            Assert.Fail($"{Who} at {Page.Url}: {string.Join(Environment.NewLine, faults)}");
        }
    }

    /// <summary>A picture and the source of the page as the visitor last saw it. Never the reason a failing test fails.</summary>
    public async Task KeepPictureAsync(string pathWithoutExtension)
    {
        try
        {
            await Page.ScreenshotAsync(new() { Path = pathWithoutExtension + ".png", FullPage = true });
            await File.WriteAllTextAsync(pathWithoutExtension + ".html", $"<!-- {Page.Url} -->\n{await Page.ContentAsync()}");
        }
        catch (PlaywrightException)
        {
            // The page is gone: the test's own message has to do.
        }
    }

    public async ValueTask DisposeAsync() => await Context.CloseAsync();

    [GeneratedRegex("(:[0-9]+){1,2}$")]
    private static partial Regex PositionPattern();
}
