using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Web.Tests.Costs;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Browser.Tests.Walk;

/// <summary>
/// Every page of the site, full of rows, and what it says when its form comes empty: axe finds nothing and nothing can be pushed
/// sideways on a phone. A page that gets a line among the counted pages is walked without being named here.
/// </summary>
[Collection(WalkCollection.Name)]
public sealed class SiteWalkTests(Chromium chromium, ITestOutputHelper output)
{
    private const int FewestPages = 130;
    private const int FewestRefusals = 50;

    private readonly List<string> _found = [];
    private readonly Dictionary<Guid, Visit> _visits = [];

    [BrowserFact]
    public async Task Every_page_and_every_refusal_is_accessible_and_fits()
    {
        await using var world = new LiveWorld();
        await world.Build();
        var (pages, refusals) = (0, 0);
        await chromium.JourneyAsync(async journey =>
        {
            var forms = new List<(Visit Visit, string Address)>();
            foreach (var page in CountedPages.All.DistinctBy(p => p.Address(world)))
            {
                var person = page.Who(world);
                var id = person?.Id ?? Guid.Empty;
                if (!_visits.TryGetValue(id, out var visit))
                {
                    _visits[id] = visit = await world.EnterAsync(journey, $"visitor {_visits.Count}", person);
                }

                await visit.OpenAsync(page.Address(world));
                pages++;
                await LookAsync(visit, page.Template);
                if (await TypedForm(visit).CountAsync() > 0)
                {
                    forms.Add((visit, page.Address(world)));
                }
            }

            foreach (var (visit, address) in forms)
            {
                refusals += await IsRefusedAsync(visit, address) ? 1 : 0;
            }
        });
        output.WriteLine($"{pages} pages and {refusals} refusals looked at, {_found.Count} findings");
        Assert.True(_found.Count == 0, string.Join(Environment.NewLine, _found));
        Assert.True(pages >= FewestPages && refusals >= FewestRefusals, $"only {pages} pages and {refusals} refusals: the walk lost its way");
    }

    private static ILocator TypedForm(Visit visit) =>
        visit.Page.Locator("main form[method=post]:has(textarea, input:not([type=hidden]):not([type=checkbox]):not([type=radio]))");

    /// <summary>An earlier form may have been taken, and then a page is gone or has no form any more: only what is refused is looked at.</summary>
    private async Task<bool> IsRefusedAsync(Visit visit, string address)
    {
        if (await visit.GoAsync(address) != 200 || await TypedForm(visit).CountAsync() == 0)
        {
            return false;
        }

        var answer = await visit.Page.RunAndWaitForResponseAsync(
            () => TypedForm(visit).First.EvaluateAsync(
                """
                form => {
                  for (const e of form.elements) {
                    if (['hidden', 'submit', 'button', 'fieldset'].includes(e.type)) continue;
                    if (['checkbox', 'radio'].includes(e.type)) e.checked = false;
                    else e.value = '';
                  }
                  // What the page's scripts ask or keep first is tested elsewhere; this is the form as a phone without them sends it.
                  HTMLFormElement.prototype.submit.call(form);
                }
                """),
            response => response.Request.ResourceType == "document" && response.Status is < 300 or >= 400);
        await answer.FinishedAsync();
        await visit.Page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        if (!(await visit.Page.TitleAsync()).StartsWith("Lỗi:", StringComparison.Ordinal))
        {
            return false;
        }

        await LookAsync(visit, $"{address} (lỗi)");
        return true;
    }

    private async Task LookAsync(Visit visit, string what) =>
        _found.AddRange((await Axe.FindAsync(visit.Page)).Concat(await Layout.FindOverflowAsync(visit.Page)).Select(fault => $"{what}: {fault}"));
}
