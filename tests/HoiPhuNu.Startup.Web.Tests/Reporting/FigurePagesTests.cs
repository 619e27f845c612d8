using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Reporting;

/// <summary>What is behind a number, an indicator through a year, and a sum with a unit that sends no report.</summary>
public sealed class FigurePagesTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Each_row_behind_a_number_has_a_title_and_what_it_adds()
    {
        var s = await Scenario.Build(app, new ScenarioPlan { Stage = ScenarioStage.Published, Entries = 4, Judges = 2, Reads = 1, Mentoring = true, FollowUp = true, Figures = true });
        await app.WithDb(async db =>
        {
            var session = await db.MentoringSessions.Include(m => m.Mentorship).SingleAsync(m => m.Id == s.Mentoring!.Held.Id);
            Assert.Null(session.Confirm(session.Mentorship.PersonId, app.Now));
            db.Add(new CollectiveRow(s.Publication!.Id) { Order = 1, UnitName = "Hội phụ nữ Xã Thử", AwardName = "Tập thể có nhiều hồ sơ", Amount = 5_000_000 });
            await db.SaveChangesAsync();
        });
        await app.Appoint(s.Organizer.Id, s.Host.Id, UnitRole.FiguresLead);
        await app.Appoint(s.Organizer.Id, s.Host.Id, UnitRole.ProjectManager);
        using var lead = await app.SignedIn(s.Organizer);
        Assert.Equal(["3.000.000"], (await Behind(IndicatorSource.SupportPaid, Measure.Amount)).Select(r => r.Adds));
        Assert.Equal([("Tập thể có nhiều hồ sơ", "5.000.000")], await Behind(IndicatorSource.CollectiveAwards, Measure.Amount));
        Assert.Equal([(s.Mentoring!.Cohort.Name, "1")], await Behind(IndicatorSource.MentoringSessions, Measure.Count));
        Assert.Equal(4, (await Behind(IndicatorSource.Entries, Measure.Count)).Count);

        async Task<List<(string Title, string Adds)>> Behind(IndicatorSource source, Measure measure)
        {
            var indicator = await Add(new IndicatorRule { Source = source, Measure = measure });
            var page = await lead.Page($"/bao-cao/so/{indicator.Id}/{s.Host.Id}?tu=2025-01-01&den=2026-12-31");
            var rows = page.QuerySelectorAll("main tbody tr").Select(r => (r.Children[1].TextContent.Trim(), r.Children[^1].TextContent.Trim())).ToList();
            Assert.All(rows, r => Assert.NotEmpty(r.Item1));
            Assert.All(page.QuerySelectorAll("main tbody tr"), r => Assert.Matches(@"^\d\d/\d\d/\d{4}$", r.Children[0].TextContent.Trim()));
            return rows;
        }
    }

    [Fact]
    public async Task Who_only_keeps_figures_reads_a_sum_and_no_title_code_or_amount_of_what_she_may_not_open()
    {
        var s = await Scenario.Build(app, new ScenarioPlan { Stage = ScenarioStage.Open, Entries = 4, Judges = 2, Reads = 1, Mentoring = true, FollowUp = true, Figures = true });
        var (on, now) = (new DateOnly(2026, 2, 10), app.Now);
        var other = FollowUpStaging.Outside(s.Entrants[1].Id, s.Communes[1].Id, s.Manager!.Id, now, 4711);
        other.SupportedSince(on);
        var grant = Support.Decide(other, FollowUpStaging.Grant(on), [], s.Manager.Id, now).Support!;
        var asked = grant.Ask(grant.Tranches[0].Id, 2_000_000, "", s.Officer.Id, now).Asked!;
        Assert.Null(grant.Approve(asked.Id, s.Approver!.Id, now));
        Assert.Null(grant.Pay(asked.Id, on, PaymentWay.BankTransfer, s.Entrants[1].FullName, s.Manager.Id, now));
        await app.WithDb(async db =>
        {
            db.AddRange(other, grant);
            var session = await db.MentoringSessions.Include(m => m.Mentorship).SingleAsync(m => m.Id == s.Mentoring!.Held.Id);
            Assert.Null(session.Confirm(session.Mentorship.PersonId, now));
            await db.SaveChangesAsync();
        });
        using var lead = await app.SignedIn(s.FiguresLead!);
        Assert.Equal([(" ", "2 dòng không thuộc phạm vi của chị", "5.000.000")], await Behind(IndicatorSource.SupportPaid, Measure.Amount));
        Assert.Equal([(" ", "2 dòng không thuộc phạm vi của chị", "2")], await Behind(IndicatorSource.SupportedProjects, Measure.Count));
        Assert.Equal([(" ", "4 dòng không thuộc phạm vi của chị", "4")], await Behind(IndicatorSource.Entries, Measure.Count));
        Assert.Equal([(" ", "1 dòng không thuộc phạm vi của chị", "1")], await Behind(IndicatorSource.MentoringSessions, Measure.Count));

        // As officer of one commune she may open what is hers to see there.
        await app.Appoint(s.FiguresLead!.Id, s.Communes[0].Id, UnitRole.Officer);
        var paid = await Behind(IndicatorSource.SupportPaid, Measure.Amount);
        Assert.Equal([(s.FollowUp!.Project.Title, "3.000.000"), ("1 dòng không thuộc phạm vi của chị", "2.000.000")], paid.Select(r => (r.Title, r.Adds)));

        async Task<List<(string On, string Title, string Adds)>> Behind(IndicatorSource source, Measure measure)
        {
            var indicator = await Add(new IndicatorRule { Source = source, Measure = measure });
            var page = await lead.Page($"/bao-cao/so/{indicator.Id}/{s.Host.Id}?tu=2025-01-01&den=2026-12-31");
            return [.. page.QuerySelectorAll("main tbody tr").Select(r => (r.Children[0].TextContent + " " + r.Children[2].TextContent, r.Children[1].TextContent.Trim(), r.Children[^1].TextContent.Trim()))];
        }
    }

    [Fact]
    public async Task An_officer_of_a_province_reads_the_records_of_communes_and_of_the_others_the_sum()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Province, 5);
        await w.Record(w.Communes[0], 12);
        var officer = await app.AddPerson("Cán Bộ Tỉnh", email: $"{w.Province.Code}@tinh.example");
        await app.Appoint(officer.Id, w.Province.Id, UnitRole.Officer);
        using var browser = await app.SignedIn(officer);
        var page = await browser.Page($"/bao-cao/so/{w.Households.Id}/{w.Province.Id}?tu=2025-10-01&den=2025-12-31");
        Assert.Equal("17 hộ", page.QuerySelector("main .lead b")!.TextContent);
        Assert.Contains("2 dòng đằng sau con số", Text(page), StringComparison.Ordinal);
        Assert.Equal([("Rà soát cuối năm", "12"), ("1 dòng không thuộc phạm vi của chị", "5")], page.QuerySelectorAll("main tbody tr").Select(r => (r.Children[1].TextContent.Trim(), r.Children[3].TextContent.Trim())));
    }

    [Fact]
    public async Task The_number_stands_above_its_rows_in_its_own_kind()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 12, 5);
        await w.Record(w.Communes[0], 30, 0);
        await Keep(w.Communes[0], RecordKind.InKind, "ConGiong", new() { Quantity = 6_500, QuantityUnit = "con" }, w);
        await Keep(w.Communes[0], RecordKind.TrainingClass, "KhoiNghiep", new() { People = 20, Turns = 40 }, w);
        using var officer = await app.SignedIn(w.Officer);
        Assert.Equal(("42 hộ", "12 30"), await Behind(w.Households));
        Assert.Equal(("5 hộ", "5"), await Behind(w.Households, "&trong-do=Minority"));
        var animals = await Add(new IndicatorRule { Kinds = [RecordKind.InKind], Measure = Measure.Quantity, QuantityUnit = "con" });
        Assert.Equal(("6,5 con", "6,5"), await Behind(animals));
        var people = await Add(new IndicatorRule { Kinds = [RecordKind.TrainingClass], Measure = Measure.DistinctPeople });
        Assert.Equal(("20 con", "20"), await Behind(people));
        Assert.Contains("cộng các dòng có thể nhiều hơn con số", Text(await officer.Page(Address(people))), StringComparison.Ordinal);

        // One record does not tell the group: its rows stand there, and no number.
        await w.Record(w.Communes[0], 7);
        var partly = await officer.Page(Address(w.Households) + "&trong-do=Minority");
        Assert.Null(partly.QuerySelector("main .lead b"));
        Assert.Single(partly.QuerySelectorAll("main tbody tr"));
        Assert.Contains("Có bản ghi chưa ghi nhóm này", Text(partly), StringComparison.Ordinal);

        string Address(Indicator indicator) => $"/bao-cao/so/{indicator.Id}/{w.Communes[0].Id}?tu=2025-10-01&den=2025-12-31";

        async Task<(string, string)> Behind(Indicator indicator, string more = "")
        {
            var page = await officer.Page(Address(indicator) + more);
            return (page.QuerySelector("main .lead b")!.TextContent, string.Join(' ', page.QuerySelectorAll("main tbody tr").Select(r => r.Children[3].TextContent.Trim()).Order()));
        }
    }

    [Fact]
    public async Task An_indicator_through_a_year_against_a_plan_of_several()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 12);
        await app.WithDb(async db =>
        {
            db.Targets.Add(Target.Set(w.Province.Id, w.Households.Id, null, new(2024, 1, 1), new(2026, 12, 31), 100, "", w.Lead.Id, app.Now).Target!);
            await db.SaveChangesAsync();
        });
        using var lead = await app.SignedIn(w.Lead);
        var path = $"/bao-cao/chi-so/{w.Households.Id}/{w.Province.Id}?nam=2025";
        var page = await lead.Page(path);
        Assert.Equal("12 hộ; từ 01/01/2024 được 12 trên kế hoạch 100 (12%)", Squeezed(page.QuerySelector("main .lead")!));
        Assert.Equal(["11/2025 12"], page.QuerySelectorAll("main .chart tbody tr").Select(Squeezed).Where(r => r.EndsWith(" 12", StringComparison.Ordinal)));
        Assert.Equal(12, page.QuerySelectorAll("main .chart tbody tr").Length);
        Assert.Contains(w.Communes[0].Name, Text(page), StringComparison.Ordinal);
        using var foreign = await app.SignedIn((await ReportsWorld.Build(app)).Lead);
        using var refused = await foreign.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task What_a_unit_without_a_report_of_its_own_did_is_in_the_sum_of_the_province()
    {
        var w = await ReportsWorld.Build(app);
        var school = await app.AddUnit($"{w.Province.Code}t", "Hội phụ nữ Trường Thử", UnitLevel.Branch, w.Province);
        var district = await app.AddUnit($"{w.Province.Code}h", "Huyện Thử", UnitLevel.District, w.Province);
        var within = await app.AddUnit($"{w.Province.Code}hx", "Xã Trong Huyện", UnitLevel.Commune, district);
        await w.Record(school, 5);
        await w.Record(within, 7);
        await w.Record(w.Communes[0], 12);
        using var lead = await app.SignedIn(w.Lead);
        foreach (var unit in new[] { w.Communes[0], within })
        {
            using var sent = await lead.Submit(w.Of(unit), w.Of(unit) + "/gui");
            Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        }

        var page = await lead.Page(w.OfProvince);
        var line = page.QuerySelectorAll("main tbody tr").Single(r => r.Children[0].TextContent.EndsWith("(trực tiếp)", StringComparison.Ordinal));
        Assert.StartsWith("5", line.Children[2].TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("24", Squeezed(page.QuerySelectorAll("main tbody tr").Last(r => r.Children[0].TextContent.Trim() == "Cộng").Children[2]));
        var behind = await lead.Page(line.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(["Hội phụ nữ Trường Thử 5"], behind.QuerySelectorAll("main tbody tr").Select(r => $"{r.Children[2].TextContent} {r.Children[3].TextContent}"));
    }

    private Task<Indicator> Add(IndicatorRule rule) => app.WithDb(async db =>
    {
        var indicator = Indicator.Create(new($"I{Guid.NewGuid():N}"[..20].ToUpperInvariant(), "Chỉ tiêu thử", "con", "", rule, []), null, app.Now);
        db.Indicators.Add(indicator);
        await db.SaveChangesAsync();
        return indicator;
    });

    private Task Keep(UnionUnit unit, RecordKind kind, string topic, RecordNumbers numbers, ReportsWorld w) => app.WithDb(async db =>
    {
        var details = new RecordDetails(kind, topic, RecordState.Reached, new DateOnly(2025, 11, 20), null, "Việc thử", "", "", "", numbers, []);
        db.ActivityRecords.Add(ActivityRecord.Keep(unit, "", details, null, null, w.Officer.Id, app.Now).Record!);
        await db.SaveChangesAsync();
    });

    private static string Text(IHtmlDocument page) => Squeezed(page.QuerySelector("main")!);

    private static string Squeezed(IElement element) => Regex.Replace(string.Join(' ', element is IHtmlTableRowElement row ? row.Children.Select(c => c.TextContent) : [element.TextContent]), @"\s+", " ").Trim();
}
