using AngleSharp.Dom;
using HoiPhuNu.Startup.Web.Tests.Permissions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Web.Tests.Costs;

/// <summary>No page asks the database more often because there is more to show, and no list grows without pages.</summary>
public sealed class PageCostTests(BusyWorlds worlds, ITestOutputHelper output) : IClassFixture<BusyWorlds>
{
    private const int MostRows = 50;

    [Fact]
    public async Task Every_page_costs_the_same_commands_at_ten_and_at_two_hundred_rows()
    {
        var failures = new List<string>();
        output.WriteLine("commands at 10, 200; rows at 10, 200");
        foreach (var page in CountedPages.All)
        {
            failures.AddRange(await Failures(page));
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Fact]
    public void Every_page_is_counted()
    {
        var pages = PermissionWorld.EndpointsOf(worlds.Few.Services.GetRequiredService<EndpointDataSource>())
            .Where(e => e.StartsWith("GET ", StringComparison.Ordinal)).Select(e => e[4..]).ToList();
        var counted = CountedPages.All.Select(p => p.Template).Concat(CountedPages.NotCounted.Keys).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], pages.Except(counted));
        Assert.Equal([], counted.Except(pages));
    }

    [Fact]
    public async Task A_page_that_asks_more_often_or_shows_too_much_or_no_more_is_found()
    {
        // As if a page asked differently in the large world: there another page stands in for it.
        var differs = new CountedPage("/", _ => null, w => w == worlds.Few ? "/" : "/ket-qua");
        Assert.Equal(["/: 5 commands at 10, 2 at 200"], await Failures(differs));
        var tooMuch = new CountedPage("/tai-khoan", w => w.ManyHats, _ => "/tai-khoan").Lists("ul.bare li");
        Assert.Equal(["/tai-khoan: 200 rows on one page, and no others"], await Failures(tooMuch));
        var same = new CountedPage("/tra-cuu", _ => null, _ => "/tra-cuu").Lists("li");
        Assert.Contains("/tra-cuu: the world does not make this list grow, 0 rows and 0", await Failures(same));
    }

    [Fact]
    public async Task Two_lists_of_one_page_are_turned_apart()
    {
        var s = worlds.Many.Open;
        using var browser = await worlds.Many.SignedIn(s.Organizer);
        var page = await browser.Page($"/to-chuc/{s.Slug}/nhan-su?trang=2&trangmoi=3");
        Assert.Contains("Người Được Mời 159", page.QuerySelector("section:first-of-type tbody")!.TextContent, StringComparison.Ordinal); // the newest first, 20 a page
        Assert.Equal($"/to-chuc/{s.Slug}/nhan-su?trang=2&trangmoi=4", page.QuerySelector("section:first-of-type a[rel=next]")!.GetAttribute("href"));
        Assert.Equal($"/to-chuc/{s.Slug}/nhan-su?trangmoi=3&trang=3", page.QuerySelector("section:last-of-type a[rel=next]")!.GetAttribute("href"));
    }

    private async Task<List<string>> Failures(CountedPage page)
    {
        var failures = new List<string>();
        var (few, fewRows, _) = await Ask(worlds.Few, page);
        var (many, manyRows, isPaged) = await Ask(worlds.Many, page);
        var shows = page.Rows is null ? "" : page.WholeBecause is not null ? "whole" : page.IsCut ? "first" : isPaged ? "pages" : "?";
        output.WriteLine($"{few,3} {many,3}   {fewRows,4} {manyRows,4}  {shows,-6} {page.Template}");
        if (few != many || few < 0 || few > page.Most)
        {
            failures.Add($"{page.Template}: {few} commands at 10, {many} at 200");
        }

        // A list may fill its first page in the small world already; then the pager shows that there are more.
        if (page.Rows is not null && (page.IsCut ? fewRows < 1 || manyRows < fewRows : fewRows < 10 || manyRows < fewRows || (manyRows == fewRows && !isPaged)))
        {
            failures.Add($"{page.Template}: the world does not make this list grow, {fewRows} rows and {manyRows}");
        }

        if (page is { Rows: not null, WholeBecause: null } && (manyRows > MostRows || (!page.IsCut && !isPaged)))
        {
            failures.Add($"{page.Template}: {manyRows} rows on one page{(isPaged ? "" : ", and no others")}");
        }

        return failures;
    }

    /// <summary>Commands are minus the status where the page did not open.</summary>
    private static async Task<(int Commands, int Rows, bool IsPaged)> Ask(BusyWorld world, CountedPage page)
    {
        var address = page.Address(world);
        using var browser = page.Who(world) is { } person ? await world.SignedIn(person) : world.Anonymous();
        using var first = await browser.Get(address);
        if (!first.IsSuccessStatusCode)
        {
            return (-(int)first.StatusCode, 0, false);
        }

        IDocument shown = null!;
        var commands = await world.Commands.CountAsync(async () => shown = await browser.Page(address));
        var main = shown.QuerySelector("main")!;
        return (commands, page.Rows is null ? 0 : main.QuerySelectorAll(page.Rows).Length, main.QuerySelector(".pager") is not null);
    }
}
