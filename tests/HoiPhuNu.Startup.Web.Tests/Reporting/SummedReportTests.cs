using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Web.Features.Reporting.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

    [Fact]
    public async Task People_and_shares_of_a_sum_are_those_of_the_units_that_have_sent()
    {
        var w = await ReportsWorld.Build(app);
        var call = await Classes(w);
        foreach (var (unit, people) in new[] { (w.Communes[0], 20), (w.Communes[1], 300) })
        {
            await Came(w, unit, people);
        }

        // Nobody: nothing is known, though there are records.
        var rows = (await Sum(w, call)).Rows;
        Assert.Equal([null, null, null], rows.Select(r => r.Result));

        await Send(w, call, w.Communes[0]);
        rows = (await Sum(w, call)).Rows;
        Assert.Equal([20, 20, 2_000], rows.Select(r => r.Result));
        Assert.True(rows[1].Result <= rows[0].Result, "more people than turns");
        Assert.Equal([SummedTable.FromRecordsOfSent], rows[1].Notes);

        // What it did itself counts from the start; once all have sent, everything does.
        await Came(w, w.Province, 5);
        Assert.Equal([25, 25, 1_351], (await Sum(w, call)).Rows.Select(r => r.Result));
        await Send(w, call, w.Communes[1]);
        await Send(w, call, w.Communes[2]);
        rows = (await Sum(w, call)).Rows;
        Assert.Equal([325, 325, 5_752], rows.Select(r => r.Result));
        Assert.Equal([SummedTable.FromRecords], rows[2].Notes);
    }

    /// <summary>A call for turns, people and a share of those who came.</summary>
    private static async Task<ReportCall> Classes(ReportsWorld w)
    {
        Indicator Of(string code, IndicatorRule rule) => Indicator.Create(new($"{code}_{w.Form.Code}", $"{code} {w.Form.Code}", "người", "người", rule, []), null, w.App.Now);
        Indicator[] indicators =
        [
            Of("LUOT", new() { Kinds = [RecordKind.TrainingClass], Measure = Measure.Turns }),
            Of("NGUOI", new() { Kinds = [RecordKind.TrainingClass], Measure = Measure.DistinctPeople }),
            Of("TY_LE", new() { Kinds = [RecordKind.Standing], Topics = ["DuNoUyThac"], Measure = Measure.AmountOfWhole, IsStock = true }),
        ];
        var form = ReportForm.Create(w.Province.Id, $"{w.Form.Code}L", "Lớp tập huấn", null, [.. indicators.Select((made, i) => new ReportFormLineDetails($"{i + 1}", "", made.Id))], null, w.App.Now);
        var call = ReportCall.Make(w.Province.Id, form.Id, "Lớp tập huấn quý IV", ReportPeriods.Of(PeriodKind.Quarter, ReportsWorld.To), new DateOnly(2026, 3, 20), w.Lead.Id, w.App.Now).Call!;
        await w.App.WithDb(async db =>
        {
            db.Indicators.AddRange(indicators);
            db.ReportForms.Add(form);
            db.ReportCalls.Add(call);
            await db.SaveChangesAsync();
        });
        return call;
    }

    /// <summary>A class, and as much money as people came, of eighty more.</summary>
    private static Task Came(ReportsWorld w, UnionUnit unit, int people) => w.App.WithDb(async db =>
    {
        var day = new DateOnly(2025, 11, 20);
        RecordDetails lesson = new(RecordKind.TrainingClass, "DayNghe", RecordState.Reached, day, null, "Lớp may", "", "", "", new() { People = people, Turns = people }, []);
        RecordDetails stand = new(RecordKind.Standing, "DuNoUyThac", RecordState.Reached, day, null, "Dư nợ", "", "", "", new() { Count = null, Amount = people, Whole = people + 80 }, []);
        db.ActivityRecords.Add(ActivityRecord.Keep(unit, "", lesson, null, null, w.Officer.Id, w.App.Now).Record!);
        db.ActivityRecords.Add(ActivityRecord.Keep(unit, "", stand, null, null, w.Officer.Id, w.App.Now).Record!);
        await db.SaveChangesAsync();
    });

    private static async Task Send(ReportsWorld w, ReportCall call, UnionUnit unit)
    {
        var table = (await Paper(w, call, unit)).Table;
        await w.App.WithDb(async db =>
        {
            var report = Report.Begin(await db.ReportCalls.SingleAsync(c => c.Id == call.Id), unit.Id, w.Officer.Id, w.App.Now);
            Assert.Null(report.Send(table, w.Officer.Id, w.App.Now));
            db.Reports.Add(report);
            await db.SaveChangesAsync();
        });
    }

    private static async Task<ReportTable> Sum(ReportsWorld w, ReportCall call) => (await Paper(w, call, w.Province)).Table;

    private static async Task<ReportPaper> Paper(ReportsWorld w, ReportCall call, UnionUnit unit)
    {
        await using var scope = w.App.Services.CreateAsyncScope();
        var viewer = new Viewer(Guid.CreateVersion7(), w.Lead.Id, false, [], []) { FiguresOf = [w.Province.Path] };
        return (await scope.ServiceProvider.GetRequiredService<ReportPages>().LoadAsync(viewer, call.Id, unit.Id, null, CancellationToken.None))!;
    }

    private static string Link(IHtmlDocument page, string unit) =>
        page.QuerySelectorAll("main table:not(.stack) tbody tr").First(r => r.FirstElementChild!.TextContent.StartsWith(unit, StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
}
