using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>WCAG 2.2 AA and the good practices beside it, as far as a program can tell.</summary>
public static class Axe
{
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>Every violation as one line: rule, what to do, which elements.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Tags] } });
        // An axe that did not run finds nothing either.
        Assert.NotEmpty(result.Passes);
        return [.. result.Violations.Select(v => $"{v.Id} ({v.Impact}): {v.Help}: {string.Join(" | ", v.Nodes.Select(node => $"{node.Target} {node.Html}"))}")];
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
