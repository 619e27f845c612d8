using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Reporting;

/// <summary>A plan broken down from a province to its communes: typed, pasted from a spreadsheet, added up; nothing guessed and nothing lost.</summary>
public sealed class TargetsTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_grid_is_stored_as_a_whole_and_says_what_is_missing_to_the_whole()
    {
        var w = await ReportsWorld.Build(app);
        using var lead = await app.SignedIn(w.Lead);
        var path = Grid(w);
        using var saved = await lead.Submit(path, path, (Cell(w.Province, w.Households), "482"), (Cell(w.Communes[0], w.Households), "200"), (Cell(w.Communes[1], w.Households), "180"), (Cell(w.Communes[2], w.Households), ""));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal([180L, 200L, 482L], await Values(w));
        var page = await lead.Page(path);
        Assert.Contains("thiếu 102", Text(page), StringComparison.Ordinal);
        Assert.Equal("", Value(page, w.Communes[2], w.Households));

        // What is taken out of the grid is no target any more, and a nought is one.
        using var changed = await lead.Submit(path, path, (Cell(w.Communes[0], w.Households), "0"), (Cell(w.Communes[1], w.Households), ""));
        Assert.Equal([0L, 482L], await Values(w));
    }

    [Fact]
    public async Task Text_among_numbers_is_refused_with_its_place_and_nothing_is_lost_or_stored()
    {
        var w = await ReportsWorld.Build(app);
        using var lead = await app.SignedIn(w.Lead);
        var path = Grid(w);
        using var answer = await lead.Submit(path, path, (Cell(w.Communes[0], w.Households), "hai trăm"), (Cell(w.Communes[1], w.Households), "180"), (Cell(w.Communes[2], w.Households), "2.851"));
        var page = await Browser.Read(answer);
        Assert.Contains($"{w.Communes[0].Name}, “{w.Households.Name}”: “hai trăm” chưa phải là số.", Text(page), StringComparison.Ordinal);
        Assert.Contains("“2.851” có thể là hai số khác nhau.", Text(page), StringComparison.Ordinal);
        Assert.Equal(["hai trăm", "180", "2.851"], w.Communes.Select(c => Value(page, c, w.Households)));
        Assert.Empty(await Values(w));
    }

    [Fact]
    public async Task A_piece_of_a_spreadsheet_fills_the_grid_and_says_line_by_line_what_fits_nowhere()
    {
        var w = await ReportsWorld.Build(app);
        using var lead = await app.SignedIn(w.Lead);
        var path = Grid(w);
        var pasted = string.Join("\r\n",
            $"Đơn vị\t{w.Households.Name}\tChỉ tiêu lạ\t{w.Classes.Code}",
            $"{w.Communes[0].Code}\t1.200\t5\t3",
            $"{w.Communes[1].Name.ToUpperInvariant()}\tkhoảng 100\t\t4",
            "Xã Không Có\t7\t\t",
            $"{w.Communes[0].Name}\t9\t\t");
        using var answer = await lead.Submit(path, path.Replace("ke-hoach?", "ke-hoach/dan?", StringComparison.Ordinal), ("Form.Mark", "Comma"), ("Form.Pasted", pasted));
        var page = await Browser.Read(answer);
        Assert.Equal(["1200", "khoảng 100", ""], w.Communes.Select(c => Value(page, c, w.Households)));
        Assert.Equal(["3", "4", ""], w.Communes.Select(c => Value(page, c, w.Classes)));
        var text = Text(page);
        Assert.Contains("Cột 3: không có chỉ tiêu “Chỉ tiêu lạ”", text, StringComparison.Ordinal);
        Assert.Contains("Dòng 3, cột “" + w.Households.Name + "”: “khoảng 100” chưa phải là số.", text, StringComparison.Ordinal);
        Assert.Contains("Dòng 4: không có đơn vị “Xã Không Có” ở đây.", text, StringComparison.Ordinal);
        Assert.Contains("Dòng 5: đơn vị này đã có ở dòng 2.", text, StringComparison.Ordinal);
        Assert.Contains("khoảng 100", page.QuerySelector("[name='Form.Pasted']")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await Values(w));

        // Put right on the spot and saved.
        var form = page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().First(f => f.QuerySelector($"[name='{Cell(w.Province, w.Households)}']") is not null);
        using var saved = await lead.Submit(page, path, [KeyValuePair.Create<string, string?>(Cell(w.Communes[1], w.Households), "100")], form.GetAttribute("action"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal([100L, 1200L], await Values(w));
    }

    [Fact]
    public async Task What_somebody_else_set_meanwhile_is_shown_before_it_is_replaced()
    {
        var w = await ReportsWorld.Build(app);
        using var one = await app.SignedIn(w.Lead);
        using var other = await app.SignedIn(w.SecondLead);
        var path = Grid(w);
        var late = await other.Page(path);
        using var first = await one.Submit(path, path, (Cell(w.Communes[0], w.Households), "200"));
        KeyValuePair<string, string?>[] mine = [new(Cell(w.Communes[0], w.Households), "150")];
        using var second = await other.Submit(late, path, mine, path);
        var page = await Browser.Read(second);
        Assert.Contains("nay là 200", Text(page), StringComparison.Ordinal);
        Assert.Equal("150", Value(page, w.Communes[0], w.Households));
        Assert.Equal([200L], await Values(w));
        using var knowingly = await other.Submit(page, path, mine, path);
        Assert.Equal(HttpStatusCode.Redirect, knowingly.StatusCode);
        Assert.Equal([150L], await Values(w));
    }

    [Fact]
    public async Task A_target_of_another_province_is_nobody_elses_business()
    {
        var (own, foreign) = (await ReportsWorld.Build(app), await ReportsWorld.Build(app));
        using var lead = await app.SignedIn(own.Lead);
        using var answer = await lead.Get(Grid(foreign));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        using var officer = await app.SignedIn(own.Officer);
        using var refused = await officer.Get(Grid(own));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private static string Grid(ReportsWorld w) => $"/bao-cao/ke-hoach?DonVi={w.Province.Id}&Nam=2026&Cot={Uri.EscapeDataString($"{w.Households.Code},{w.Classes.Code}")}";

    private static string Cell(Domain.People.UnionUnit unit, Indicator indicator) => $"Form.Cells[{unit.Code}~{indicator.Code}]";

    private static string? Value(IHtmlDocument page, Domain.People.UnionUnit unit, Indicator indicator) => page.QuerySelector($"[name='{Cell(unit, indicator)}']")!.GetAttribute("value");

    private Task<List<long>> Values(ReportsWorld w) => app.WithDb(db => db.Targets.Where(t => t.IndicatorId == w.Households.Id && t.From == new DateOnly(2026, 1, 1)).OrderBy(t => t.Value).Select(t => t.Value).ToListAsync());

    private static string Text(IHtmlDocument page) => System.Text.RegularExpressions.Regex.Replace(page.QuerySelector("main")!.TextContent, @"\s+", " ");
}
