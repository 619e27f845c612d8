using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Reporting;

/// <summary>A table of any days: the days asked for or none, and the file has what is shown.</summary>
public sealed class FreeTableTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_preset_stays_one_through_headings_and_into_the_file_and_so_the_plan_stays()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 12);
        await w.Plan(w.Province, 10);
        using var lead = await app.SignedIn(w.Lead);
        var page = await lead.Page($"/bao-cao/so-lieu?don-vi={w.Province.Id}&mau={w.Form.Id}&ky=StateYear&ngay=1/10/2025");
        Assert.Equal(["10", "12", "12"], Numbers(page, w.Households.Name));
        var other = await lead.Page(page.QuerySelectorAll("main .tabs a").Single(a => a.GetAttribute("aria-current") is null).GetAttribute("href")!);
        Assert.Equal("StateYear", other.QuerySelector("[name=ky] [selected]")!.GetAttribute("value"));
        Assert.Equal(["10", "12", "12"], Numbers(other, w.Households.Name));

        var file = other.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Single(h => h.StartsWith("/bao-cao/so-lieu/tep/csv", StringComparison.Ordinal));
        using var answer = await lead.Get(file);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains($"\r\n1,{w.Households.Name},hộ,10,12,12,120%,", Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
        using var sheets = await lead.Get(file.Replace("/csv?", "/xlsx?", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.OK, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (sheets.StatusCode, sheets.Content.Headers.ContentType!.MediaType));
        using var unknown = await lead.Get(file.Replace("/csv?", "/exe?", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task The_centre_takes_a_line_for_each_base_unit_away()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 12);
        var centre = await app.WithDb(db => db.Units.SingleAsync(u => u.Level == UnitLevel.Central));
        await app.Appoint(w.SecondLead.Id, centre.Id, UnitRole.FiguresLead);
        using var lead = await app.SignedIn(w.SecondLead);
        var query = $"?don-vi={centre.Id}&mau={w.Form.Id}&ky=Year&ngay=1/10/2025";
        var page = await lead.Page("/bao-cao/so-lieu" + query);
        Assert.DoesNotContain(page.QuerySelectorAll("main table"), t => t.TextContent.Contains(w.Communes[0].Name, StringComparison.Ordinal));
        var href = page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Single(h => h.Contains("/xlsx-co-so?", StringComparison.Ordinal));
        using var answer = await lead.Get(href);
        using var book = new System.IO.Compression.ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var lines = new StreamReader(book.GetEntry("xl/worksheets/sheet2.xml")!.Open());
        Assert.Contains(w.Communes[0].Name, await lines.ReadToEndAsync(), StringComparison.Ordinal);

        // A province's lines are its base units already.
        Assert.DoesNotContain("xlsx-co-so", (await lead.Page($"/bao-cao/so-lieu?don-vi={w.Province.Id}&mau={w.Form.Id}")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ky=Custom&tu=1/9/2026&den=31/9/2026", "“31/9/2026” chưa phải là một ngày.", "den", "31/9/2026")]
    [InlineData("tu=abc&den=30/9/2026", "“abc” chưa phải là một ngày.", "tu", "abc")]
    [InlineData("ky=Custom&tu=2/9/2026&den=1/9/2026", "Ngày cuối không được trước ngày đầu.", "tu", "2/9/2026")]
    [InlineData("ky=Custom&tu=2/9/2026&den=", "Ghi cả ngày đầu và ngày cuối.", "tu", "2/9/2026")]
    [InlineData("ky=Quarter&ngay=31/9/2026", "“31/9/2026” chưa phải là một ngày.", "ngay", "31/9/2026")]
    public async Task Days_that_cannot_be_read_are_asked_about_and_no_other_days_are_shown_for_them(string days, string sentence, string field, string typed)
    {
        var w = await ReportsWorld.Build(app);
        using var lead = await app.SignedIn(w.Lead);
        var query = $"?don-vi={w.Province.Id}&mau={w.Form.Id}&{days}";
        var page = await lead.Page("/bao-cao/so-lieu" + query);
        Assert.Contains(sentence, page.QuerySelector("main .alert")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.QuerySelector($"[name={field}]")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("main table"));
        using var file = await lead.Get("/bao-cao/so-lieu/tep/csv" + query);
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    /// <summary>Plan, in the period, so far.</summary>
    private static List<string> Numbers(IHtmlDocument page, string name)
    {
        foreach (var hidden in page.QuerySelectorAll("main table .vh").ToList())
        {
            hidden.Remove();
        }

        return [.. page.QuerySelectorAll("main table.stack tbody tr").First(r => r.TextContent.Contains(name, StringComparison.Ordinal)).QuerySelectorAll("td.num").Take(3).Select(c => c.TextContent.Trim())];
    }
}
