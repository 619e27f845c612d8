using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Web.Tests.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Reporting;

/// <summary>What a unit that was merged away had reported, and what is still asked of it: who took it over has it, under the old name; nobody else.</summary>
public sealed class FormerUnitReportsTests(MailApp app) : IClassFixture<MailApp>
{
    private const string Section = "section[aria-labelledby=truoc-sap-nhap]";

    [Fact]
    public async Task Who_is_in_charge_of_the_heir_finds_and_decides_the_reports_of_the_former_province()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 12);
        using (var officer = await app.SignedIn(w.Officer))
        using (await officer.Submit(w.Of(w.Communes[0]), w.Of(w.Communes[0]) + "/gui"))
        {
        }

        var (heir, between) = (await Province("h"), await Province("g"));
        var (lead, stranger) = (await Lead(heir), await Lead(await Province("l")));
        using var browser = await app.SignedIn(lead);
        using var other = await app.SignedIn(stranger);
        Assert.Equal(HttpStatusCode.NotFound, await Answer(browser, w.OfProvince));

        // Two mergers one after the other.
        foreach (var commune in w.Communes)
        {
            await End(commune, ReportsWorld.To, null);
        }

        await End(w.Province, ReportsWorld.To, between);
        await End(between, new DateOnly(2026, 1, 31), heir);
        var section = (await browser.Page("/bao-cao")).QuerySelector(Section)!;
        Assert.Equal(w.OfProvince, section.QuerySelector("tbody th a")!.GetAttribute("href"));
        Assert.Contains(w.Province.Name, section.TextContent, StringComparison.Ordinal);
        var sum = await browser.Page(w.OfProvince);
        Assert.Equal($"Báo cáo của {w.Province.Name}", sum.QuerySelector("h1")!.TextContent);
        Assert.Contains($"nay thuộc {between.Name}", Text(sum), StringComparison.Ordinal);
        Assert.Equal("12", sum.QuerySelectorAll("main tbody tr").First(r => r.Children.Length == 10).Children[4].TextContent.Split(':')[0].Trim());
        string[] pages =
        [
            w.OfCall, w.OfProvince, w.Of(w.Communes[0]), w.Of(w.Communes[0]) + "/ban/1", w.OfProvince + "/in", w.OfProvince + "/tep/docx", $"/bao-cao/the-thuc/{w.Province.Id}",
            $"/bao-cao/so/{w.Households.Id}/{w.Province.Id}?tu=2025-10-01&den=2025-12-31", $"/bao-cao/chi-so/{w.Households.Id}/{w.Province.Id}?nam=2025",
        ];
        foreach (var page in pages)
        {
            Assert.Equal((page, HttpStatusCode.OK, HttpStatusCode.NotFound), (page, await Answer(browser, page), await Answer(other, page)));
        }

        Assert.Null((await other.Page("/bao-cao")).QuerySelector(Section));

        // The call asked the old unit: what waits there is accepted in its place, and only there.
        var theirs = await other.Page("/bao-cao/ky/moi");
        theirs.QuerySelector("main form")!.SetAttribute("action", w.Of(w.Communes[0]) + "/nhan");
        using var refused = await other.Submit(theirs, "/bao-cao/ky/moi", [KeyValuePair.Create<string, string?>("Step.Version", "1")], w.Of(w.Communes[0]) + "/nhan");
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        using var accepted = await browser.Submit(w.Of(w.Communes[0]), w.Of(w.Communes[0]) + "/nhan");
        Assert.Equal(w.Of(w.Communes[0]), accepted.Headers.Location?.ToString());
        Assert.Equal((ReportStatus.Accepted, lead.Id), ((await w.Load(w.Communes[0])).Status, (await w.Load(w.Communes[0])).DecidedById));
    }

    [Fact]
    public async Task Who_took_a_commune_over_hears_of_what_it_still_owes_and_sends_it()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[1], 8);
        var heir = await app.AddUnit($"n{w.Province.Code}", "Xã Nhận Về", UnitLevel.Commune, w.Province);
        await End(w.Communes[1], ReportsWorld.To, heir);
        var officer = await app.AddPerson("Cán Bộ Nơi Nhận");
        await app.Appoint(officer.Id, heir.Id, UnitRole.Officer);
        var commune = w.Of(w.Communes[1]);
        using var lead = await app.SignedIn(w.Lead);
        using var reminded = await lead.Submit(w.OfCall, w.OfCall + "/nhac");
        await app.Drain();
        var notice = Assert.Single(await app.NoticesOf(officer.Id), n => n.Kind == "ReportMissing" && n.Url == commune);
        Assert.Contains(w.Communes[1].Name, notice.Body, StringComparison.Ordinal);

        using var browser = await app.SignedIn(officer);
        Assert.NotNull((await browser.Page("/bao-cao")).QuerySelector($"{Section} a[href='{commune}']"));
        using var sent = await browser.Submit(commune, commune + "/gui");
        Assert.Equal(commune, sent.Headers.Location?.ToString());
        Assert.Equal(8, (await w.Load(w.Communes[1])).Versions.Single().Table.Rows[0].Result);
        Assert.Equal(HttpStatusCode.NotFound, await Answer(browser, w.Of(w.Communes[2])));
    }

    [Fact]
    public async Task A_unit_that_was_ended_as_of_a_day_within_the_period_keeps_what_it_had_sent_to_be_read_only()
    {
        var w = await ReportsWorld.Build(app);
        var commune = w.Of(w.Communes[0]);
        await w.Record(w.Communes[0], 12);
        using var own = await app.SignedIn(w.Officer);
        using var sent = await own.Submit(commune, commune + "/gui");
        using var lead = await app.SignedIn(w.Lead);
        using var returned = await lead.Submit(commune, commune + "/tra-lai", ("Step.Question", "Xem lại"));
        var shown = await own.Page(commune);
        var heir = await app.AddUnit($"m{w.Province.Code}", "Xã Nhận Về", UnitLevel.Commune, w.Province);
        await End(w.Communes[0], new DateOnly(2025, 11, 30), heir);
        await End(w.Communes[1], new DateOnly(2025, 11, 30), heir);
        var officer = await app.AddPerson("Cán Bộ Nơi Nhận");
        await app.Appoint(officer.Id, heir.Id, UnitRole.Officer);
        using var browser = await app.SignedIn(officer);
        foreach (var reader in new[] { browser, own, lead })
        {
            var page = await reader.Page(commune);
            Assert.Contains("Kỳ này không hỏi đơn vị ấy nữa, báo cáo chỉ để xem.", Text(page), StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("main form"));
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (await Answer(reader, commune + "/loi"), await Answer(reader, commune + "/ban/1")));
        }

        using var late = await own.Submit(shown, commune, [], commune + "/gui");
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        Assert.Equal((1, ReportStatus.Returned), ((await w.Load(w.Communes[0])).Versions.Count, (await w.Load(w.Communes[0])).Status));
        Assert.NotNull((await browser.Page("/bao-cao")).QuerySelector($"{Section} a[href='{commune}']"));
        Assert.NotNull((await lead.Page("/bao-cao")).QuerySelector($"{Section} a[href='{commune}']"));

        // Nothing was written of the other one: there is no such report.
        Assert.Equal(HttpStatusCode.NotFound, await Answer(browser, w.Of(w.Communes[1])));
    }

    [Fact]
    public async Task The_list_and_the_sum_count_the_same_units_below_also_under_a_former_district()
    {
        var w = await ReportsWorld.Build(app);
        var district = await app.AddUnit($"q{w.Province.Code}", "Huyện Cũ", UnitLevel.District, w.Province);
        var commune = await app.AddUnit($"x{w.Province.Code}", "Xã Dưới Huyện Cũ", UnitLevel.Commune, district);
        await End(district, new DateOnly(2025, 6, 30), null);
        using var lead = await app.SignedIn(w.Lead);
        Assert.Contains("4 trong 4 đơn vị trực thuộc chưa gửi", Text(await lead.Page(w.OfProvince)), StringComparison.Ordinal);
        Assert.Contains("0/4 đơn vị đã gửi, còn thiếu 4", Text(await lead.Page("/bao-cao")), StringComparison.Ordinal);
        await w.Record(commune, 3);
        using var sent = await lead.Submit(w.Of(commune), w.Of(commune) + "/gui");
        Assert.Contains("3 trong 4 đơn vị trực thuộc chưa gửi", Text(await lead.Page(w.OfProvince)), StringComparison.Ordinal);
        Assert.Contains("1/4 đơn vị đã gửi, còn thiếu 3", Text(await lead.Page("/bao-cao")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_of_a_unit_that_has_ended_by_its_last_day_is_not_opened()
    {
        var w = await ReportsWorld.Build(app);
        await End(w.Province, new DateOnly(2025, 12, 31), null);
        using var lead = await app.SignedIn(w.Lead);
        using var refused = await Open("2026-03-31");
        Assert.Contains("Đơn vị này không hoạt động vào ngày cuối kỳ.", Text(await Browser.Read(refused)), StringComparison.Ordinal);
        using var opened = await Open("2025-12-31");
        Assert.StartsWith("/bao-cao/ky/", opened.Headers.Location?.ToString(), StringComparison.Ordinal);

        Task<HttpResponseMessage> Open(string day) =>
            lead.Submit("/bao-cao/ky/moi", "/bao-cao/ky/moi", ("Form.FormId", w.Form.Id.ToString()), ("Form.Kind", "Quarter"), ("Form.Day", day), ("Form.DueOn", "2026-04-15"), ("Form.Title", "Báo cáo quý"));
    }

    private async Task<UnionUnit> Province(string code)
    {
        var centre = await app.WithDb(db => db.Units.SingleAsync(u => u.Level == UnitLevel.Central));
        return await app.AddUnit($"{code}{Guid.CreateVersion7():N}"[..18], $"Tỉnh Mới {code}", UnitLevel.Province, centre);
    }

    private async Task<Person> Lead(UnionUnit unit)
    {
        var person = await app.AddPerson($"Phụ Trách {unit.Name}");
        await app.Appoint(person.Id, unit.Id, UnitRole.FiguresLead);
        return person;
    }

    private Task End(UnionUnit unit, DateOnly lastDay, UnionUnit? into) => app.WithDb(async db =>
    {
        (await db.Units.SingleAsync(u => u.Id == unit.Id)).Close(lastDay, into);
        await db.SaveChangesAsync();
    });

    private static async Task<HttpStatusCode> Answer(Browser browser, string page)
    {
        using var answer = await browser.Get(page);
        return answer.StatusCode;
    }

    private static string Text(IHtmlDocument page) => System.Text.RegularExpressions.Regex.Replace(page.QuerySelector("main")!.TextContent, @"\s+", " ");
}
