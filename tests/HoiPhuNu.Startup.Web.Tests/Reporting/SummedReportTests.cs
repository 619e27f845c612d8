using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace HoiPhuNu.Startup.Web.Tests.Reporting;

/// <summary>A number that was added up leads to what it was added up of.</summary>
public sealed class SummedReportTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_total_leads_to_its_lines_a_line_to_that_units_report_and_only_her_own_line_to_records()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 42, 5);
        using var officer = await app.SignedIn(w.Officer);
        using var sent = await officer.Submit(w.Of(w.Communes[0]), w.Of(w.Communes[0]) + "/gui");
        await w.Record(w.Communes[0], 30);
        await w.Record(w.Province, 3);

        using var lead = await app.SignedIn(w.Lead);
        var page = await lead.Page(w.OfProvince);
        var total = page.QuerySelectorAll("main table.stack tbody tr").First(r => r.TextContent.Contains(w.Households.Name, StringComparison.Ordinal)).QuerySelectorAll("td a").ToList();
        Assert.StartsWith("45", total[0].TextContent, StringComparison.Ordinal);
        Assert.All(total, a => Assert.EndsWith("#don-vi", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotNull((await lead.Page(total[0].GetAttribute("href")!)).GetElementById("don-vi"));
        Assert.Equal(w.Of(w.Communes[0]), Link(page, w.Communes[0].Name));
        Assert.Contains("42", (await lead.Page(Link(page, w.Communes[0].Name))).QuerySelector("main table.stack")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("&truc-tiep=true&tong-hop=true", Link(page, w.Province.Name), StringComparison.Ordinal);
        Assert.Contains("Bấm vào số cộng để xem từng đơn vị", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        // From records they lead to records.
        var records = await lead.Page(w.OfProvince + "?theo=ban-ghi");
        Assert.StartsWith("/bao-cao/so/", Link(records, w.Communes[0].Name), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_frozen_is_in_Vietnamese_whatever_language_she_reads()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Province, 3);
        using var lead = await app.SignedIn(w.Lead);
        using var second = await app.SignedIn(w.SecondLead);
        using var words = await lead.Submit(w.OfProvince + "/loi", w.OfProvince + "/loi", ("Form.Proposals", "Không."));
        second.Cookies.Add(new Uri("http://localhost"), new System.Net.Cookie("ngon-ngu", "en"));
        using var signed = await second.Submit(w.OfProvince, w.OfProvince + "/ky", ("Step.DocumentNumber", "05/BC-BTV"));
        var table = (await w.Load(w.Province)).Versions.Single().Table;
        Assert.Equal(w.Communes.Select(c => c.Name).Append(w.Province.Name + " (trực tiếp)"), table.Lines.Select(l => l.Name));
    }

    private static string Link(IHtmlDocument page, string unit) =>
        page.QuerySelectorAll("main table:not(.stack) tbody tr").First(r => r.FirstElementChild!.TextContent.StartsWith(unit, StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
}
