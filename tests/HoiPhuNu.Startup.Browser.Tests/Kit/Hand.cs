using Microsoft.Playwright;

namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>What a person does on a page: type, choose, tick, press. Fields are found by the name they are posted under.</summary>
public static class Hand
{
    public static Task TypeAsync(this Visit visit, string name, string value) => Field(visit, name).FillAsync(value);

    /// <summary>Chooses by the words a person sees.</summary>
    public static async Task ChooseAsync(this Visit visit, string name, string text)
    {
        var field = visit.Page.Locator($"main select[name='{name}']");
        if (await field.CountAsync() > 0)
        {
            await field.SelectOptionAsync(new SelectOptionValue { Label = text });
            return;
        }

        await visit.Page.Locator($"main label:has(input[name='{name}'])").Filter(new() { HasText = text }).First.Locator("input").CheckAsync();
    }

    /// <summary>Ticks a box, or the one of several with this value.</summary>
    public static Task TickAsync(this Visit visit, string name, string? value = null) =>
        visit.Page.Locator(value is null ? $"main input[type=checkbox][name='{name}']" : $"main input[name='{name}'][value='{value}']").First.CheckAsync();

    /// <summary>Presses a button or link by its words and waits for the page that follows. Confirms when the page asks back.</summary>
    public static async Task PressAsync(this Visit visit, string words)
    {
        var target = visit.Page.Locator("main button:visible, main a:visible").Filter(new() { HasText = words });
        var count = await target.CountAsync();
        Assert.True(count > 0, $"{visit.Who} at {visit.Page.Url}: no button or link “{words}”. There are: {string.Join(" | ", await visit.Page.Locator("main button:visible, main a.btn:visible").AllInnerTextsAsync())}");
        await visit.LeadOnAsync(target.First);
    }

    /// <summary>Presses the main button of the form that is posted to an address.</summary>
    public static async Task SendAsync(this Visit visit, string action)
    {
        var button = visit.Page.Locator($"main form[method=post][action='{action}'] button.btn:not([type=button]):visible").First;
        Assert.True(await button.CountAsync() > 0, $"{visit.Who} at {visit.Page.Url}: no form to {action}. There are: {string.Join(" | ", await visit.Page.Locator("main form[method=post]").EvaluateAllAsync<string[]>("f => f.map(x => x.getAttribute('action'))"))}");
        await visit.LeadOnAsync(button);
    }

    /// <summary>
    /// Clicks what leads to another page, answers the question the page may ask first, and waits for the page itself: a form that is
    /// still being kept by itself is sent only when that is done.
    /// </summary>
    public static async Task LeadOnAsync(this Visit visit, ILocator target)
    {
        var answer = await visit.Page.RunAndWaitForResponseAsync(
            async () =>
            {
                await target.ClickAsync();
                var dialog = visit.Page.Locator("dialog[open] button.btn").First;
                if (await dialog.CountAsync() > 0 && await dialog.IsVisibleAsync())
                {
                    await dialog.ClickAsync();
                }
            },
            response => response.Request.ResourceType == "document" && response.Status is (< 300 or >= 400));
        await answer.FinishedAsync();
        await visit.Page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }

    /// <summary>The page says so.</summary>
    public static async Task SeeAsync(this Visit visit, string words)
    {
        var text = await visit.Page.Locator("body").InnerTextAsync();
        Assert.True(text.Contains(words, StringComparison.OrdinalIgnoreCase), $"{visit.Who} at {visit.Page.Url} does not see “{words}”:{Environment.NewLine}{text}");
    }

    public static string PathOf(this Visit visit) => new Uri(visit.Page.Url).AbsolutePath;

    /// <summary>Goes there and expects the page (200).</summary>
    public static async Task OpenAsync(this Visit visit, string path) => Assert.True(await visit.GoAsync(path) == 200, $"{visit.Who}: {path} did not answer 200");

    private static ILocator Field(Visit visit, string name) => visit.Page.Locator($"main [name='{name}']:not([type=hidden])").First;
}
