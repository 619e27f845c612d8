using System.Text.RegularExpressions;
using HoiPhuNu.Startup.Browser.Tests.Kit;

namespace HoiPhuNu.Startup.Browser.Tests.Contest;

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

        await LookAsync(visit, kind, Screen.Phone.Width);
        if (wide)
        {
            await visit.Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
            await LookAsync(visit, kind, Screen.Desktop.Width);
            await visit.Page.SetViewportSizeAsync(Screen.Phone.Width, Screen.Phone.Height);
        }
    }

    private async Task LookAsync(Visit visit, string kind, int width)
    {
        Findings.AddRange((await Layout.FindOverflowAsync(visit.Page)).Select(o => $"{kind} at {width} px scrolls sideways: {o}"));
        if (javaScript)
        {
            Findings.AddRange((await Axe.FindAsync(visit.Page)).Select(v => $"{kind} at {width} px: {v}"));
        }
    }

    [GeneratedRegex("/([0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9_-]{30,})")]
    private static partial Regex IdPattern();
}
