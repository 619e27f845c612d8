using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>
/// WCAG 2.2 AA and the good practices beside it, as far as a program can tell. Axe is put into a page once, however often it is looked
/// at, and hands over only what is wrong: the wrapper made for Playwright does the work in a second page and brings every node along.
/// </summary>
public static class Axe
{
    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    /// <summary>Every violation as one line: rule, what to do, which elements.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Source + ";0");
        }

        using var found = JsonDocument.Parse(await page.EvaluateAsync<string>(
            """
            async () => {
              // A color on its way to another is no color anybody reads.
              document.getAnimations().filter(a => a instanceof CSSTransition).forEach(transition => transition.finish());
              const found = await axe.run(document, {
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
                resultTypes: ['violations'],
              });
              return JSON.stringify({
                passes: found.passes.length,
                violations: found.violations.map(v => `${v.id} (${v.impact}): ${v.help}: ${v.nodes.map(n => `${n.target} ${n.html}`).join(' | ')}`),
              });
            }
            """));
        // An axe that did not run finds nothing either.
        Assert.NotEqual(0, found.RootElement.GetProperty("passes").GetInt32());
        return [.. found.RootElement.GetProperty("violations").EnumerateArray().Select(v => v.GetString()!)];
    }

    public static async Task AssertCleanAsync(IPage page)
    {
        var violations = await FindAsync(page);
        if (violations.Count > 0)
        {
            Assert.Fail($"axe at {page.Url}: {violations.Count} violations{Environment.NewLine}{string.Join(Environment.NewLine, violations)}");
        }
    }
}
