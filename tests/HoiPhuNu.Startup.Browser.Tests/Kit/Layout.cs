using Microsoft.Playwright;

namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>What must hold for the shape of every page.</summary>
public static class Layout
{
    /// <summary>The elements that reach past the right edge, when the page can be pushed sideways; a box that scrolls by itself is fine.</summary>
    public static async Task<IReadOnlyList<string>> FindOverflowAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => {
          const root = document.documentElement;
          // A phone widens its layout to what does not fit: the screen, not the layout, is the measure.
          const width = Math.min(root.clientWidth, screen.width);
          if (Math.max(root.scrollWidth, document.body.scrollWidth) <= width) return [];
          const contained = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return true; return false; };
          const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 0.5 && !contained(e));
          const found = out.filter(e => !out.some(other => other !== e && e.contains(other)))
            .map(e => `${e.tagName.toLowerCase()}${e.id ? '#' + e.id : ''}${e.className ? '.' + e.className : ''} to ${Math.round(e.getBoundingClientRect().right)} of ${width}: ${(e.textContent || '').trim().slice(0, 40)}`);
          return found.length ? found.slice(0, 10) : [`page is ${root.scrollWidth} wide on ${width}`];
        }
        """);

    public static async Task AssertNoSidewaysScrollAsync(IPage page)
    {
        var overflow = await FindOverflowAsync(page);
        if (overflow.Count > 0)
        {
            Assert.Fail($"{page.Url} scrolls sideways: {string.Join(Environment.NewLine, overflow)}");
        }
    }
}
