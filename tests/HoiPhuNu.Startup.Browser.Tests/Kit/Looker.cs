using System.Text.RegularExpressions;

namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>
/// Looks once at every kind of page a journey meets: axe at 360 and at 1280 px, and no sideways scrolling at either. Without JavaScript
/// only the scrolling can be looked at (axe is a script).
/// </summary>
public sealed partial class Looker(bool javaScript, bool wide)
{
    private readonly HashSet<string> _seen = [];

    public int Pages => _seen.Count;

    public List<string> Findings { get; } = [];

    public async Task AtAsync(Visit visit, string state = "")
    {
        var kind = IdPattern().Replace(visit.PathOf(), "/…") + state;
        if (!_seen.Add(kind))
        {
            return;
        }

        if (wide)
        {
            await visit.AtBothWidthsAsync(() => LookAsync(visit, kind));
        }
        else
        {
            await LookAsync(visit, kind);
        }
    }

    public async Task OpenAsync(Visit visit, string path, string state = "")
    {
        await visit.OpenAsync(path);
        await AtAsync(visit, state);
    }

    /// <summary>Posts and expects to be led on: a page that comes back with errors stops the journey with what it says.</summary>
    public async Task SendAsync(Visit visit, string action, string state = "")
    {
        await visit.SendAsync(action);
        var title = await visit.Page.TitleAsync();
        Assert.False(title.StartsWith("Lỗi:", StringComparison.Ordinal), $"{visit.Who} after posting to {action}: {await visit.Page.Locator("main").InnerTextAsync()}");
        await AtAsync(visit, state);
    }

    private async Task LookAsync(Visit visit, string kind)
    {
        var width = visit.Page.ViewportSize!.Width;
        Findings.AddRange((await Layout.FindOverflowAsync(visit.Page)).Select(o => $"{kind} at {width} px scrolls sideways: {o}"));
        if (javaScript)
        {
            Findings.AddRange((await Axe.FindAsync(visit.Page)).Select(v => $"{kind} at {width} px: {v}"));
        }
    }

    [GeneratedRegex("/([0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9_-]{30,})")]
    private static partial Regex IdPattern();
}
