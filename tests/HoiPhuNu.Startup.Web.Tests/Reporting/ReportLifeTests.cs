using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Web.Features.Reporting.Reports;
using HoiPhuNu.Startup.Web.Jobs;
using HoiPhuNu.Startup.Web.Tests.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Reporting;

/// <summary>What of a report's life must hold between two people and two levels: what is frozen was seen, what counts was sent, who is missing is told, once.</summary>
public sealed class ReportLifeTests(MailApp app) : IClassFixture<MailApp>
{
    private const string Changed = "Số liệu vừa đổi từ lúc chị xem. Xem lại rồi bấm lần nữa.";

    [Fact]
    public async Task A_record_typed_after_the_page_was_shown_is_not_sent_unseen()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 12);
        using var officer = await app.SignedIn(w.Officer);
        var commune = w.Of(w.Communes[0]);
        var shown = await officer.Page(commune);
        await w.Record(w.Communes[0], 1);
        using var refused = await officer.Submit(shown, commune, [], commune + "/gui");
        var again = await Browser.Read(refused);
        Assert.Contains(Changed, Text(again), StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDb(db => db.Reports.CountAsync(r => r.CallId == w.Call.Id)));
        using var sent = await officer.Submit(again, commune, [], commune + "/gui");
        Assert.Equal(commune, sent.Headers.Location?.ToString());
        Assert.Equal(13, (await w.Load(w.Communes[0])).Versions.Single().Table.Rows[0].Result);
    }

    [Fact]
    public async Task Of_a_sum_only_the_sum_is_signed_and_not_when_a_report_below_came_meanwhile()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 12);
        await w.Record(w.Communes[1], 8);
        await Report(w, w.Communes[0], (r, now) => r.Send(Table(w, 12), w.Officer.Id, now));
        using var lead = await app.SignedIn(w.Lead);
        using var second = await app.SignedIn(w.SecondLead);
        using var words = await lead.Submit(w.OfProvince + "/loi", w.OfProvince + "/loi", ("Form.Proposals", "Không."));
        var records = await second.Page(w.OfProvince + "?theo=ban-ghi");
        Assert.Empty(records.QuerySelectorAll($"form[action='{w.OfProvince}/ky']"));
        Assert.NotEmpty(records.QuerySelectorAll($"#lam ~ p a[href='{w.OfProvince}']"));

        var shown = await second.Page(w.OfProvince);
        await Report(w, w.Communes[1], (r, now) => r.Send(Table(w, 8), w.Officer.Id, now));
        using var refused = await second.Submit(shown, w.OfProvince, [KeyValuePair.Create<string, string?>("Step.DocumentNumber", "12/BC-BTV")], w.OfProvince + "/ky");
        Assert.Contains(Changed, Text(await Browser.Read(refused)), StringComparison.Ordinal);

        // The same between the reading of the figures and the signature, where no page could tell it.
        await using var scope = app.Services.CreateAsyncScope();
        var viewer = new Viewer(Guid.CreateVersion7(), w.SecondLead.Id, false, [], []) { FiguresOf = [w.Province.Path] };
        var paper = (await scope.ServiceProvider.GetRequiredService<ReportPages>().LoadAsync(viewer, w.Call.Id, w.Province.Id, null, CancellationToken.None))!;
        await Report(w, w.Communes[1], (r, now) => r.Return("Xem lại", w.Lead.Id, now));
        var (why, _) = await scope.ServiceProvider.GetRequiredService<TakeReportStep>().FreezeAsync(paper, paper.Facts.Version, null, (r, head) => r.Sign(paper.Table, "12/BC-BTV", w.SecondLead.Id, app.Now, head), CancellationToken.None);
        Assert.Equal(ReportingRefusals.FiguresChanged, why);
        Assert.Empty((await w.Load(w.Province)).Versions);

        // Signed as it stands now, and told when a part changes after that.
        using var signed = await second.Submit(w.OfProvince, w.OfProvince + "/ky", ("Step.DocumentNumber", "12/BC-BTV"));
        Assert.Equal(w.OfProvince, signed.Headers.Location?.ToString());
        Assert.DoesNotContain("đã gửi bản mới sau khi chốt", Text(await lead.Page(w.OfProvince)), StringComparison.Ordinal);
        await Report(w, w.Communes[1], (r, now) => r.Send(Table(w, 9), w.Officer.Id, now.AddMinutes(1)));
        Assert.Contains($"1 đơn vị đã gửi bản mới sau khi chốt; lập bản đính chính nếu cần: {w.Communes[1].Name}.", Text(await lead.Page(w.OfProvince)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_sum_counts_what_was_sent_and_not_returned_and_the_same_units_are_missing_on_every_page_and_in_every_letter()
    {
        var w = await ReportsWorld.Build(app);
        await app.Appoint(w.Officer.Id, w.Communes[1].Id, UnitRole.Officer);
        await app.Appoint(w.Officer.Id, w.Communes[2].Id, UnitRole.Officer);
        await Report(w, w.Communes[0], (r, now) => r.Send(Table(w, 12), w.Officer.Id, now), (r, now) => r.Accept(w.Lead.Id, now), (r, now) => r.Correct("Đếm thiếu", w.Officer.Id, now), (r, now) => r.Sign(Table(w, 13), "06/BC-BTV", w.SecondOfficer.Id, now));
        await Report(w, w.Communes[1], (r, now) => r.Sign(Table(w, 7), "05/BC-BTV", w.SecondOfficer.Id, now), (r, now) => r.Correct("Đếm thừa", w.Officer.Id, now));
        await Report(w, w.Communes[2], (r, now) => r.Sign(Table(w, 5), "05/BC-BTV", w.SecondOfficer.Id, now), (r, now) => r.Send(Table(w, 0), w.Officer.Id, now), (r, now) => r.Return("Xem lại", w.Lead.Id, now));
        using var lead = await app.SignedIn(w.Lead);
        var sum = await lead.Page(w.OfProvince);
        Assert.Equal("12", sum.QuerySelectorAll("main tbody tr").First(r => r.Children.Length == 10).Children[4].TextContent.Split(':')[0].Trim());
        Assert.Contains("2 trong 3 đơn vị trực thuộc chưa gửi", Text(sum), StringComparison.Ordinal);
        Assert.Contains("1/3 đơn vị đã gửi, còn thiếu 2", Text(await lead.Page("/bao-cao")), StringComparison.Ordinal);
        var call = await lead.Page(w.OfCall);
        Assert.Equal(["1", "0", "1", "0"], call.QuerySelectorAll(".kpi dt + dd").Select(d => d.TextContent));
        Assert.Equal([w.Communes[1].Name], (await lead.Page(w.OfCall + "?TinhTrang=thieu")).QuerySelectorAll("main tbody th").Select(t => t.TextContent));

        // One officer of both that are missing hears of both; the button pressed twice, and another page on the same day, remind nobody again.
        Assert.Contains("Nhắc 2 đơn vị còn thiếu báo cáo", Text(call), StringComparison.Ordinal);
        using var reminded = await lead.Submit(call, w.OfCall, [], w.OfCall + "/nhac");
        using var twice = await lead.Submit(call, w.OfCall, [], w.OfCall + "/nhac");
        using var other = await lead.Submit(call, w.OfCall, [KeyValuePair.Create<string, string?>("FormKey", Guid.CreateVersion7().ToString())], w.OfCall + "/nhac");
        var after = await lead.Page(w.OfCall);
        Assert.Contains("Hôm nay đã nhắc các đơn vị chưa gửi. Mai nhắc lại được.", Text(after), StringComparison.Ordinal);
        Assert.Empty(after.QuerySelectorAll($"form[action='{w.OfCall}/nhac']"));
        await app.Drain();
        Assert.Equal(new[] { w.Of(w.Communes[1]), w.Of(w.Communes[2]) }.Order(), (await app.NoticesOf(w.Officer.Id)).Where(n => n.Kind == "ReportMissing").Select(n => n.Url).Order());
        Assert.Equal(1, await Reminders(w));

        // What came and went back is asked for in other words than what never came.
        var letters = (await app.NoticesOf(w.Officer.Id)).Where(n => n.Kind == "ReportMissing").ToDictionary(n => n.Url, n => n.Body);
        Assert.Contains($"“{w.Call.Title}” của {w.Communes[1].Name} chưa tới.", letters[w.Of(w.Communes[1])], StringComparison.Ordinal);
        Assert.Contains($"“{w.Call.Title}” của {w.Communes[2].Name} đang chờ chị sửa chỗ được hỏi và gửi lại:\n\nXem lại\n", letters[w.Of(w.Communes[2])], StringComparison.Ordinal);

        // Closed: what was sent once may be sent corrected, what was only signed is not sent any more, and nobody is reminded.
        using var closed = await lead.Submit(w.OfCall, w.OfCall + "/khep");
        using var officer = await app.SignedIn(w.Officer);
        using var corrected = await officer.Submit(w.Of(w.Communes[0]), w.Of(w.Communes[0]) + "/gui");
        Assert.Equal(w.Of(w.Communes[0]), corrected.Headers.Location?.ToString());
        Assert.Equal((2, ReportStatus.Sent), ((await w.Load(w.Communes[0])).SentNumber, (await w.Load(w.Communes[0])).Status));
        Assert.Contains("Kỳ báo cáo này đã khép.", Text(await officer.Page(w.Of(w.Communes[1]))), StringComparison.Ordinal);
        using var late = await lead.Submit(call, w.OfCall, [KeyValuePair.Create<string, string?>("FormKey", Guid.CreateVersion7().ToString())], w.OfCall + "/nhac");
        Assert.Equal(1, await Reminders(w));
    }

    [Fact]
    public async Task The_site_reminds_before_the_due_day_and_after_it_those_whose_report_has_not_come()
    {
        await using var own = new MailApp();
        var w = await ReportsWorld.Build(own);
        await own.Appoint(w.SecondOfficer.Id, w.Communes[1].Id, UnitRole.Officer);
        await own.WithDb(async db =>
        {
            var report = Domain.Reporting.Report.Begin(await db.ReportCalls.SingleAsync(c => c.Id == w.Call.Id), w.Communes[0].Id, w.Officer.Id, own.Now);
            Assert.Null(report.Send(Table(w, 12), w.Officer.Id, own.Now));
            db.Reports.Add(report);
            await db.SaveChangesAsync();
        });
        var told = new List<DateOnly>();
        for (var day = new DateOnly(2026, 3, 15); day <= new DateOnly(2026, 3, 24); day = day.AddDays(1))
        {
            own.Clock.MoveTo(day.ToDateTime(new TimeOnly(3, 0), DateTimeKind.Utc));
            var before = (await own.NoticesOf(w.SecondOfficer.Id)).Count(n => n.Kind == "ReportMissing" && n.Url == w.Of(w.Communes[1]));
            await own.Run<ReportReminders>();
            await own.Run<ReportReminders>();
            await own.Drain();
            told.AddRange(Enumerable.Repeat(day, (await own.NoticesOf(w.SecondOfficer.Id)).Count(n => n.Kind == "ReportMissing" && n.Url == w.Of(w.Communes[1])) - before));
        }

        Assert.Equal([new DateOnly(2026, 3, 17), new DateOnly(2026, 3, 21)], told);
        Assert.DoesNotContain(await own.NoticesOf(w.Officer.Id), n => n.Kind == "ReportMissing");
    }

    [Fact]
    public async Task Nobody_signs_what_nobody_prepared_and_is_told_why()
    {
        var w = await ReportsWorld.Build(app);
        var commune = w.Of(w.Communes[0]);
        using var chair = await app.SignedIn(w.SecondOfficer);
        var page = await chair.Page(commune);
        Assert.Contains("Chưa ai lập báo cáo này.", Text(page), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll($"form[action='{commune}/ky']"));
        page.QuerySelector($"form[action='{commune}/gui']")!.SetAttribute("action", commune + "/ky");
        using var refused = await chair.Submit(page, commune, [KeyValuePair.Create<string, string?>("Step.DocumentNumber", "05/BC-BTV")], commune + "/ky");
        Assert.Contains("Chưa ai lập báo cáo này.", Text(await Browser.Read(refused)), StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDb(db => db.Reports.CountAsync(r => r.CallId == w.Call.Id)));

        using var officer = await app.SignedIn(w.Officer);
        using var written = await officer.Submit(commune + "/loi", commune + "/loi", ("Form.Proposals", "Không."));
        using var looked = await chair.Submit(commune + "/loi", commune + "/loi");
        Assert.Equal(commune, looked.Headers.Location?.ToString());
        using var signed = await chair.Submit(commune, commune + "/ky", ("Step.DocumentNumber", "05/BC-BTV"));
        Assert.Equal(commune, signed.Headers.Location?.ToString());
    }

    [Fact]
    public async Task The_question_stays_the_reason_of_what_answers_it_and_two_versions_show_all_that_differs()
    {
        var w = await ReportsWorld.Build(app);
        var commune = w.Of(w.Communes[0]);
        ReportLine Line(long result) => new(w.Communes[2].Id, "Thôn Bản Gải", null, [new ReportFigure(null, result, null), default]);
        var first = Table(w, 12) with { Lines = [Line(4)] };
        var second = first with { Rows = [first.Rows[0] with { SamePeriod = 9, Splits = new Dictionary<Split, long> { [Split.Minority] = 6 } }, first.Rows[1]], Lines = [Line(5)] };
        await Report(w, w.Communes[0], (r, now) => r.Send(first, w.Officer.Id, now), (r, now) => r.Return("Đã tính thôn Bản Gải chưa?", w.Lead.Id, now));
        await Report(w, w.Communes[0], (r, now) => r.Write(new ReportWords { Proposals = "Không." }, w.Officer.Id, now), (r, now) => r.Send(second, w.Officer.Id, now), (r, now) => r.Sign(second, "05/BC-BTV", w.SecondOfficer.Id, now));
        await app.Drain(); // Only after it was sent again: the letter still asks.
        Assert.Contains(await app.NoticesOf(w.Officer.Id), n => n.Kind == "ReportReturned" && n.Body.Contains("Đã tính thôn Bản Gải chưa?", StringComparison.Ordinal));

        using var officer = await app.SignedIn(w.Officer);
        Assert.Contains("Bản đầu.", Text(await officer.Page(commune + "/ban/1")), StringComparison.Ordinal);
        foreach (var number in new[] { 2, 3 })
        {
            var page = Text(await officer.Page($"{commune}/ban/{number}"));
            Assert.Contains("Lý do: Đã tính thôn Bản Gải chưa?", page, StringComparison.Ordinal);
            Assert.DoesNotContain("Bản đầu.", page, StringComparison.Ordinal);
        }

        var compared = await officer.Page(commune + "/so-sanh?truoc=1&sau=2");
        Assert.Equal("1 chỉ tiêu", compared.QuerySelectorAll(".facts dd")[2].TextContent.Trim());
        Assert.Equal("phần lời đã sửa: V. Kiến nghị", compared.QuerySelectorAll(".facts dd")[3].TextContent.Trim());
        Assert.Equal([w.Households.Name], compared.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody th").Select(t => t.TextContent));
        var whole = await officer.Page(compared.QuerySelectorAll("main p a").Select(a => a.GetAttribute("href")!).Single(h => h.Contains("xem=", StringComparison.Ordinal)));
        Assert.Equal([w.Households.Name, w.Classes.Name], whole.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody th").Select(t => t.TextContent));
        Assert.Equal([w.Households.Name], whole.QuerySelectorAll("main tr.me th").Select(t => t.TextContent));
        Assert.All(typeof(ReportWords).GetProperties().Where(p => p.CanWrite), p => Assert.NotNull(typeof(Features.Reporting.Reports.ReportWordsForm).GetProperty(p.Name)));
        Assert.Contains("Cùng kỳ: để trống → 9", Text(compared), StringComparison.Ordinal);
        Assert.Contains("DTTS: 3 → 6", Text(compared), StringComparison.Ordinal);
        Assert.Equal(["Thôn Bản Gải", w.Households.Name, "", "4 → 5", ""], compared.QuerySelectorAll("section.sec tbody tr").Single().Children.Select(c => c.TextContent.Trim()));
        var same = await officer.Page(commune + "/so-sanh?truoc=2&sau=3");
        Assert.Equal(["0 chỉ tiêu", "như cũ"], same.QuerySelectorAll(".facts dd").Skip(2).Select(d => d.TextContent.Trim()));
        Assert.Empty(same.QuerySelectorAll("main table"));
    }

    [Fact]
    public async Task What_a_province_misses_is_told_at_the_centre()
    {
        var w = await ReportsWorld.Build(app);
        var centre = await app.WithDb(db => db.Units.SingleAsync(u => u.Level == UnitLevel.Central));
        var lead = await app.AddPerson("Phụ Trách Trung Ương");
        await app.Appoint(lead.Id, centre.Id, UnitRole.FiguresLead);
        var call = ReportCall.Make(centre.Id, w.Form.Id, "Báo cáo cả nước", w.Call.Period, new DateOnly(2026, 3, 25), lead.Id, app.Now).Call!;
        await app.WithDb(async db =>
        {
            db.ReportCalls.Add(call);
            var report = Domain.Reporting.Report.Begin(call, w.Province.Id, w.Lead.Id, app.Now);
            Assert.Null(report.Send(Table(w, 20) with { Notes = [new ReportNote(SummedTable.Missing, ["2", "3"])] }, w.Lead.Id, app.Now));
            db.Reports.Add(report);
            await db.SaveChangesAsync();
        });
        using var browser = await app.SignedIn(lead);
        Assert.Contains($"{w.Province.Name}: 2 trong 3 đơn vị trực thuộc chưa gửi", Text(await browser.Page($"/bao-cao/ky/{call.Id}/{centre.Id}")), StringComparison.Ordinal);
    }

    private static ReportTable Table(ReportsWorld w, long households) => new(
        "Xã Số Liệu",
        w.Form.Name,
        w.Call.Period,
        [
            new ReportRow { IndicatorId = w.Households.Id, Code = w.Households.Code, Number = "1", Heading = "I. Giảm nghèo", Name = w.Households.Name, UnitOfCount = "hộ", Result = households, Cumulative = households, Splits = new Dictionary<Split, long> { [Split.Minority] = 3 } },
            new ReportRow { IndicatorId = w.Classes.Id, Code = w.Classes.Code, Number = "2", Heading = "II. Tập huấn", Name = w.Classes.Name, UnitOfCount = "lớp" },
        ],
        [],
        []);

    private Task<int> Reminders(ReportsWorld w) => app.WithDb(db => db.Activities.CountAsync(a => a.Event == nameof(ReportsReminded) && a.SubjectId == w.Call.Id));

    /// <summary>Steps of a report as people would take them one after the other.</summary>
    private Task Report(ReportsWorld w, UnionUnit unit, params Func<Report, DateTime, Domain.Shared.Refusal?>[] steps) => app.WithDb(async db =>
    {
        var report = await db.Reports.Include(r => r.Call).Include(r => r.Versions).SingleOrDefaultAsync(r => r.CallId == w.Call.Id && r.UnitId == unit.Id)
            ?? db.Reports.Add(Domain.Reporting.Report.Begin(await db.ReportCalls.SingleAsync(c => c.Id == w.Call.Id), unit.Id, w.Officer.Id, app.Now)).Entity;
        foreach (var step in steps)
        {
            Assert.Null(step(report, app.Now));
        }

        await db.SaveChangesAsync();
    });

    private static string Text(IHtmlDocument page) => System.Text.RegularExpressions.Regex.Replace(page.QuerySelector("main")!.TextContent, @"\s+", " ");
}
