using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Web.Features.Reporting;
using HoiPhuNu.Startup.Web.Features.Reporting.Targets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

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

    [Theory]
    [InlineData("9999999999999999999999999999", "“9999999999999999999999999999” quá lớn. Xem lại số chữ số.")]
    [InlineData("-9999999999999999999999999999", "“-9999999999999999999999999999” nhỏ hơn 0. Ghi số từ 0 trở lên.")]
    [InlineData("1000000000000001", "“1000000000000001” quá lớn. Xem lại số chữ số.")]
    public void A_number_with_too_many_digits_is_a_fault_of_its_cell_whatever_its_column_counts(string typed, string fault)
    {
        var T = app.Services.GetRequiredService<IStringLocalizer<ReportingText>>();
        Assert.All(Enum.GetValues<FigureKind>(), kind => Assert.Equal((null, fault), TargetNumber.Read(typed, kind, Domain.Shared.DecimalMark.Unsaid, T)));
        Assert.Equal((Domain.Shared.Money.Max, ""), TargetNumber.Read("10000000000000", FigureKind.Percent, Domain.Shared.DecimalMark.Unsaid, T));
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
        using var answer = await Paste(lead, path, ("Form.Mark", "Comma"), ("Form.Pasted", pasted));
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
    public async Task Decimals_pasted_the_English_way_are_stored_as_they_were_pasted_and_what_was_typed_before_stays()
    {
        var w = await ReportsWorld.Build(app);
        var sold = Indicator.Create(new("TAN_" + w.Households.Code, "Rau bán được " + w.Households.Code, "tấn", "", new IndicatorRule { Kinds = [Domain.Activities.RecordKind.HouseholdTransition], Measure = Measure.Quantity, QuantityUnit = "tấn" }, []), null, app.Now);
        await app.WithDb(async db =>
        {
            db.Indicators.Add(sold);
            await db.SaveChangesAsync();
        });
        using var lead = await app.SignedIn(w.Lead);
        var pasted = string.Join('\n', "Kế hoạch rau, năm 2026", $"Đơn vị\t{sold.Name} (tấn)\t{sold.Code}", $"\"{w.Communes[0].Name}\"\t2.851\t7", $"{w.Communes[1].Code}\t\"1,200.5\"", $"{w.Communes[2].Code}\t1.2345");
        using var answer = await Paste(lead, Grid(w), ("Form.Mark", "Point"), ("Form.Pasted", pasted), (Cell(w.Communes[0], w.Households), "1,234"));
        var page = await Browser.Read(answer);
        Assert.Equal(["2,851", "1200,5", "1,2345"], w.Communes.Select(c => Value(page, c, sold)));
        Assert.Equal("1234", Value(page, w.Communes[0], w.Households));
        Assert.Equal("Comma", page.QuerySelector("[name='Form.Mark']:checked")!.GetAttribute("value"));
        Assert.Contains("Cột 3: chỉ tiêu “" + sold.Name + "” đã có ở cột 2.", Text(page), StringComparison.Ordinal);
        Assert.Contains("“1.2345” có quá nhiều số lẻ.", Text(page), StringComparison.Ordinal);

        // What could not be read still cannot: it does not turn into twelve thousand.
        using var refused = await lead.Submit(page, Grid(w), []);
        Assert.Contains("“1,2345” có quá nhiều số lẻ.", Text(await Browser.Read(refused)), StringComparison.Ordinal);
        using var saved = await lead.Submit(page, Grid(w), [KeyValuePair.Create<string, string?>(Cell(w.Communes[2], sold), "0,5")]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal([500L, 2_851L, 1_200_500L], await app.WithDb(db => db.Targets.Where(t => t.IndicatorId == sold.Id).OrderBy(t => t.Value).Select(t => t.Value).ToListAsync()));
        Assert.Equal([1234L], await Values(w));
    }

    [Theory]
    [InlineData("Đơn vị\tChỉ tiêu lạ\tTên khác\n{0}\t5\t6", "Dòng 1 không ghi chỉ tiêu nào của chương trình này, nên chưa điền ô nào.")]
    [InlineData("Kế hoạch năm\n\nĐơn vị\tTrong đó\n{0}\t5\t6", "Dòng 3 không ghi chỉ tiêu nào của chương trình này, nên chưa điền ô nào.")]
    [InlineData("{0}\t5\t6\n\"{0}\t7", "có dấu ngoặc kép chưa đóng")]
    public async Task Numbers_below_a_head_nobody_knows_go_nowhere(string pasted, string sentence)
    {
        var w = await ReportsWorld.Build(app);
        using var lead = await app.SignedIn(w.Lead);
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, pasted, w.Communes[0].Code) + (sentence.StartsWith("có", StringComparison.Ordinal) ? new string('x', 5_000) : "");
        using var answer = await Paste(lead, Grid(w), ("Form.Pasted", text), (Cell(w.Communes[1], w.Classes), "8"));
        var page = await Browser.Read(answer);
        Assert.Contains(sentence, Text(page), StringComparison.Ordinal);
        Assert.DoesNotContain("Đã điền từ bảng vừa dán", Text(page), StringComparison.Ordinal);
        Assert.Equal(("", ""), (Value(page, w.Communes[0], w.Households), Value(page, w.Communes[0], w.Classes)));
        Assert.Equal("8", Value(page, w.Communes[1], w.Classes));
    }

    [Fact]
    public async Task A_cell_nobody_touched_is_nobodys_change()
    {
        var w = await ReportsWorld.Build(app);
        using var one = await app.SignedIn(w.Lead);
        using var other = await app.SignedIn(w.SecondLead);
        var path = Grid(w);
        using var begun = await one.Submit(path, path, (Cell(w.Communes[0], w.Households), "200"), (Cell(w.Communes[1], w.Households), "100"));
        var late = await other.Page(path);
        using var first = await one.Submit(path, path, (Cell(w.Communes[0], w.Households), ""), (Cell(w.Communes[1], w.Households), "150"));
        using var second = await other.Submit(late, path, [new(Cell(w.Communes[2], w.Households), "5")], path);
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Equal([5L, 150L], await Values(w));
    }

    [Fact]
    public async Task Two_windows_of_one_person_and_a_target_dropped_meanwhile_are_shown_too()
    {
        var w = await ReportsWorld.Build(app);
        using var lead = await app.SignedIn(w.Lead);
        var (path, cell) = (Grid(w), Cell(w.Communes[2], w.Households));
        var window = await lead.Page(path);
        using var first = await lead.Submit(path, path, (cell, "7"));
        using var second = await lead.Submit(window, path, [new(cell, "9")], path);
        var shown = await Browser.Read(second);
        Assert.Contains("nay là 7", Text(shown), StringComparison.Ordinal);
        Assert.Equal([7L], await Values(w));

        using var dropped = await lead.Submit(path, path, (cell, ""));
        using var third = await lead.Submit(shown, path, [new(cell, "9")], path);
        var again = await Browser.Read(third);
        Assert.Contains("nay là (để trống)", Text(again), StringComparison.Ordinal);
        Assert.Empty(await Values(w));
        using var knowingly = await lead.Submit(again, path, [new(cell, "9")], path);
        Assert.Equal([9L], await Values(w));
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

    /// <summary>By the second button of the grid's own form.</summary>
    private static async Task<HttpResponseMessage> Paste(Browser lead, string path, params (string Name, string? Value)[] values)
    {
        var page = await lead.Page(path);
        var button = page.QuerySelector("main form [formaction]")!;
        var to = button.GetAttribute("formaction")!;
        button.Closest("form")!.SetAttribute("action", to);
        return await lead.Submit(page, path, values.Select(v => KeyValuePair.Create(v.Name, v.Value)), to);
    }

    private static string Grid(ReportsWorld w) => $"/bao-cao/ke-hoach?DonVi={w.Province.Id}&Nam=2026&Cot={Uri.EscapeDataString($"{w.Households.Code},{w.Classes.Code}")}";

    private static string Cell(Domain.People.UnionUnit unit, Indicator indicator) => $"Form.Cells[{unit.Code}~{indicator.Code}]";

    private static string? Value(IHtmlDocument page, Domain.People.UnionUnit unit, Indicator indicator) => page.QuerySelector($"[name='{Cell(unit, indicator)}']")!.GetAttribute("value");

    private Task<List<long>> Values(ReportsWorld w) => app.WithDb(db => db.Targets.Where(t => t.IndicatorId == w.Households.Id && t.From == new DateOnly(2026, 1, 1)).OrderBy(t => t.Value).Select(t => t.Value).ToListAsync());

    private static string Text(IHtmlDocument page) => System.Text.RegularExpressions.Regex.Replace(page.QuerySelector("main")!.TextContent, @"\s+", " ");
}
