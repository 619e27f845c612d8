using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Web.Tests.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Reporting;

/// <summary>A quarter's report from the commune to the sum of the province: sent, returned, accepted, signed, corrected; nothing lost and nothing silently changed.</summary>
public sealed class ReportJourneyTests(MailApp app) : IClassFixture<MailApp>
{
    [Fact]
    public async Task A_commune_sends_the_province_asks_back_and_accepts_and_its_sum_says_who_is_missing()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 12, 5);
        await w.Record(w.Communes[1], 7);
        await w.Plan(w.Communes[0], 10);
        using var officer = await app.SignedIn(w.Officer);
        using var lead = await app.SignedIn(w.Lead);

        Assert.Contains(w.Call.Title, Text(await officer.Page("/bao-cao")), StringComparison.Ordinal);
        var commune = w.Of(w.Communes[0]);
        var shown = await officer.Page(commune);
        Assert.Equal(["10", "12", "12", "120%"], Row(shown, w.Households.Name)[3..7]);
        Assert.Contains("DTTS 5", Row(shown, w.Households.Name)[8], StringComparison.Ordinal);
        Assert.Equal("", Row(shown, w.Classes.Name)[4]);
        Assert.Equal([w.Classes.Name], shown.QuerySelectorAll("tr.none th").Select(t => t.TextContent));

        using var sent = await officer.Submit(commune, commune + "/gui");
        Assert.Equal(commune, sent.Headers.Location?.ToString());
        using var returned = await lead.Submit(commune, commune + "/tra-lai", ("Step.Question", "Đã tính thôn Bản Gải chưa?"));
        Assert.Equal(commune, returned.Headers.Location?.ToString());
        Assert.Contains("Đã tính thôn Bản Gải chưa?", Text(await officer.Page(commune)), StringComparison.Ordinal);
        await app.Drain();
        Assert.Contains(await app.NoticesOf(w.Officer.Id), n => n.Kind == "ReportReturned" && n.Url == commune && n.Body.Contains("Bản Gải", StringComparison.Ordinal));

        await w.Record(w.Communes[0], 1);
        using var again = await officer.Submit(commune, commune + "/gui");
        using var accepted = await lead.Submit(commune, commune + "/nhan");
        Assert.Equal(commune, accepted.Headers.Location?.ToString());
        Assert.Equal([12L, 13L], (await w.Load(w.Communes[0])).Versions.OrderBy(v => v.Number).Select(v => v.Table.Rows[0].Result!.Value));

        // The province adds up what came: the other commune's seven are records only, and it is named.
        var sum = await lead.Page(w.OfProvince);
        Assert.Equal("13", Row(sum, w.Households.Name)[4]);
        Assert.Contains("2 trong 3 đơn vị trực thuộc chưa gửi", Text(sum), StringComparison.Ordinal);
        Assert.Contains(w.Communes[1].Name, Text(sum), StringComparison.Ordinal);
        Assert.Equal("20", Row(await lead.Page(w.OfProvince + "?theo=ban-ghi"), w.Households.Name)[4]);
        Assert.Contains("1/3 đơn vị đã gửi, còn thiếu 2", Text(await lead.Page("/bao-cao")), StringComparison.Ordinal);
        var list = await lead.Page(w.OfCall + "?TinhTrang=thieu");
        Assert.Equal(w.Communes.Skip(1).Select(c => c.Name), list.QuerySelectorAll("main tbody th").Select(t => t.TextContent));
    }

    [Fact]
    public async Task The_number_leads_to_the_records_behind_it()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 12);
        await w.Record(w.Communes[0], 30);
        using var officer = await app.SignedIn(w.Officer);
        var page = await officer.Page(w.Of(w.Communes[0]));
        var link = page.QuerySelectorAll("main td a").First(a => a.TextContent.StartsWith("42", StringComparison.Ordinal)).GetAttribute("href")!;
        var behind = await officer.Page(link);
        Assert.Equal(["12", "30"], behind.QuerySelectorAll("main tbody tr").Select(r => r.Children[3].TextContent).Order());
        using var foreign = await app.SignedIn((await ReportsWorld.Build(app)).Officer);
        using var refused = await foreign.Get(link);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Of_two_at_once_the_second_reads_what_was_done_and_the_same_button_twice_makes_one_version()
    {
        var w = await ReportsWorld.Build(app);
        using var one = await app.SignedIn(w.Officer);
        using var other = await app.SignedIn(w.SecondOfficer);
        var commune = w.Of(w.Communes[0]);
        var late = await other.Page(commune);
        using var first = await one.Submit(commune, commune + "/gui");
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var second = await other.Submit(late, commune, [], commune + "/gui");
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Contains("Có người vừa đổi báo cáo này", Text(await Browser.Read(second)), StringComparison.Ordinal);
        Assert.Single((await w.Load(w.Communes[0])).Versions);
    }

    [Fact]
    public async Task Words_saved_by_somebody_else_meanwhile_are_shown_beside_hers()
    {
        var w = await ReportsWorld.Build(app);
        using var one = await app.SignedIn(w.Officer);
        using var other = await app.SignedIn(w.SecondOfficer);
        var words = w.Of(w.Communes[0]) + "/loi";
        var late = await other.Page(words);
        using var first = await one.Submit(words, words, ("Form.Situation", "Đã ban hành 03 văn bản."));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var second = await other.Submit(late, words, [KeyValuePair.Create<string, string?>("Form.Situation", "Đã ban hành 05 văn bản.")], words);
        var page = await Browser.Read(second);
        Assert.Contains("Đã ban hành 03 văn bản.", Text(page), StringComparison.Ordinal);
        Assert.Equal("Đã ban hành 05 văn bản.", page.QuerySelector("[name='Form.Situation']")!.TextContent.Trim());
    }

    [Fact]
    public async Task Who_sent_it_does_not_accept_it_and_who_prepared_it_does_not_sign_it()
    {
        var w = await ReportsWorld.Build(app);
        var commune = w.Of(w.Communes[1]);
        using var lead = await app.SignedIn(w.Lead);
        using var sent = await lead.Submit(commune, commune + "/gui");
        var page = await lead.Page(commune);
        Assert.Contains("Chị là người gửi báo cáo này.", Text(page), StringComparison.Ordinal);
        Assert.Contains("Chị là người lập hoặc gửi báo cáo này.", Text(page), StringComparison.Ordinal);
        using var refused = await lead.Post(commune + "/nhan", ("Step.Version", $"{(await w.Load(w.Communes[1])).Version}"), Token(page));
        Assert.Contains("Chị là người gửi báo cáo này.", Text(await Browser.Read(refused)), StringComparison.Ordinal);
        Assert.Equal(ReportStatus.Sent, (await w.Load(w.Communes[1])).Status);

        using var second = await app.SignedIn(w.SecondLead);
        using var accepted = await second.Submit(commune, commune + "/nhan");
        Assert.Equal(commune, accepted.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Who_wrote_its_words_accepts_it_no_more_than_who_sent_it()
    {
        var w = await ReportsWorld.Build(app);
        var commune = w.Of(w.Communes[0]);
        using var lead = await app.SignedIn(w.Lead);
        using var officer = await app.SignedIn(w.Officer);
        using var hers = await lead.Submit(commune + "/loi", commune + "/loi", ("Form.Situation", "Đã ban hành 03 văn bản"));
        using var comma = await officer.Submit(commune + "/loi", commune + "/loi", ("Form.Situation", "Đã ban hành 03 văn bản."));
        using var sent = await officer.Submit(commune, commune + "/gui");
        Assert.Equal([w.Lead.Id, w.Officer.Id], (await w.Load(w.Communes[0])).WrittenByIds);
        var page = await lead.Page(commune);
        Assert.Contains("Chị đã viết vào báo cáo này.", Text(page), StringComparison.Ordinal);
        using var refused = await lead.Post(commune + "/nhan", ("Step.Version", $"{(await w.Load(w.Communes[0])).Version}"), Token(page));
        Assert.Contains("Chị đã viết vào báo cáo này.", Text(await Browser.Read(refused)), StringComparison.Ordinal);
        Assert.Equal(ReportStatus.Sent, (await w.Load(w.Communes[0])).Status);

        using var second = await app.SignedIn(w.SecondLead);
        using var accepted = await second.Submit(commune, commune + "/nhan");
        Assert.Equal(commune, accepted.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_signed_report_keeps_names_numbers_and_plan_whatever_comes_after_and_a_correction_stands_beside_it()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 12);
        await w.Plan(w.Communes[0], 10);
        using var officer = await app.SignedIn(w.Officer);
        using var second = await app.SignedIn(w.SecondOfficer);
        var commune = w.Of(w.Communes[0]);
        using var words = await officer.Submit(commune + "/loi", commune + "/loi", ("Form.Proposals", "Không."));
        using var empty = await second.Submit(commune, commune + "/ky", ("Step.DocumentNumber", ""));
        Assert.Contains("Ghi số văn bản", Text(await Browser.Read(empty)), StringComparison.Ordinal);
        using var signed = await second.Submit(commune, commune + "/ky", ("Step.DocumentNumber", "05/BC-BTV"));
        Assert.Equal(commune, signed.Headers.Location?.ToString());

        await app.WithDb(async db =>
        {
            var unit = await db.Units.SingleAsync(u => u.Id == w.Communes[0].Id);
            unit.Rename("Xã Tên Mới");
            (await db.Targets.SingleAsync(t => t.UnitId == unit.Id)).Change(99, "", w.Lead.Id, app.Now);
            (await db.Indicators.SingleAsync(i => i.Id == w.Households.Id)).Change(new(w.Households.Code, "Tên chỉ tiêu mới", "nhà", "", w.Households.Rule, []), w.Lead.Id, app.Now);
            await db.SaveChangesAsync();
        });
        await w.Record(w.Communes[0], 100);

        var page = await officer.Page(commune);
        Assert.Equal(["hộ", "10nay là 99", "12"], Row(page, w.Households.Name)[2..5]);
        Assert.Contains(w.Communes[0].Name, Text(page), StringComparison.Ordinal);
        Assert.Contains("Kế hoạch đã đổi sau khi chốt báo cáo", Text(page), StringComparison.Ordinal);

        using var corrected = await officer.Submit(commune, commune + "/dinh-chinh", ("Step.Reason", "Thiếu 100 hộ của hai thôn"));
        Assert.Equal(commune, corrected.Headers.Location?.ToString());
        using var signedAgain = await second.Submit(commune, commune + "/ky", ("Step.DocumentNumber", "06/BC-BTV"));
        Assert.Equal(commune, signedAgain.Headers.Location?.ToString());
        Assert.Equal("12", Row(await officer.Page(commune + "/ban/1"), w.Households.Name)[4]);
        Assert.Equal("112", Row(await officer.Page(commune + "/ban/2"), "Tên chỉ tiêu mới")[4]);
        var compared = Text(await officer.Page(commune + "/so-sanh?truoc=1&sau=2"));
        Assert.Contains("Thiếu 100 hộ của hai thôn", compared, StringComparison.Ordinal);
        Assert.All((await w.Load(w.Communes[0])).Versions, v => Assert.True(v.IsAsFrozen));
    }

    [Fact]
    public async Task A_call_is_made_once_by_its_preset_every_officer_hears_of_it_and_is_reminded_and_a_closed_one_takes_no_first_report()
    {
        var w = await ReportsWorld.Build(app);
        using var lead = await app.SignedIn(w.Lead);
        using var officer = await app.SignedIn(w.Officer);
        var form = await lead.Page("/bao-cao/ky/moi");
        KeyValuePair<string, string?>[] fields = [new("Form.FormId", w.Form.Id.ToString()), new("Form.Kind", "SixMonths"), new("Form.Day", "1/2/2026"), new("Form.DueOn", "5/7/2026"), new("Form.Title", "")];
        using var made = await lead.Submit(form, "/bao-cao/ky/moi", fields);
        using var again = await lead.Submit(form, "/bao-cao/ky/moi", fields);
        Assert.Equal(made.Headers.Location, again.Headers.Location);
        var call = await app.WithDb(db => db.ReportCalls.AsNoTracking().SingleAsync(c => c.UnitId == w.Province.Id && c.Id != w.Call.Id));
        Assert.Equal(("Báo cáo 6 tháng đầu năm 2026", new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30)), (call.Title, call.From, call.To));
        await app.Drain();
        Assert.Contains(await app.NoticesOf(w.Officer.Id), n => n.Kind == "ReportCalled" && n.Url == $"/bao-cao/ky/{call.Id}/{w.Communes[0].Id}");

        using var reminded = await lead.Submit(w.OfCall, w.OfCall + "/nhac");
        await app.Drain();
        Assert.Contains(await app.NoticesOf(w.Officer.Id), n => n.Kind == "ReportMissing" && n.Url == w.Of(w.Communes[0]));

        using var closed = await lead.Submit(w.OfCall, w.OfCall + "/khep");
        var page = await officer.Page(w.Of(w.Communes[0]));
        Assert.Contains("Kỳ báo cáo này đã khép.", Text(page), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll($"form[action='{w.Of(w.Communes[0])}/gui']"));
    }

    [Theory]
    [InlineData("Form.Kind", "Custom", "Ghi cả ngày đầu và ngày cuối.")]
    [InlineData("Form.Day", "", "Ghi một ngày nằm trong kỳ.")]
    [InlineData("Form.DueOn", "1/1/2025", "Hạn gửi không được trước kỳ báo cáo.")]
    public async Task A_call_that_cannot_be_comes_back_as_typed_with_the_reason(string field, string value, string sentence)
    {
        var w = await ReportsWorld.Build(app);
        using var lead = await app.SignedIn(w.Lead);
        using var answer = await lead.Submit("/bao-cao/ky/moi", null, ("Form.FormId", w.Form.Id.ToString()), ("Form.Title", "Tên đã gõ"), (field, value));
        var page = await Browser.Read(answer);
        Assert.Contains(sentence, Text(page), StringComparison.Ordinal);
        Assert.Equal("Tên đã gõ", page.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Two_days_may_lie_anywhere_and_what_is_missing_is_blank()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 12);
        using var lead = await app.SignedIn(w.Lead);
        var path = $"/bao-cao/so-lieu?don-vi={w.Province.Id}&mau={w.Form.Id}";
        Assert.Equal("12", Row(await lead.Page($"{path}&tu=20/11/2025&den=20/11/2025"), w.Households.Name)[4]);
        Assert.DoesNotContain("12", Row(await lead.Page($"{path}&tu=21/11/2025&den=31/12/2025"), w.Households.Name)[4], StringComparison.Ordinal);
        Assert.Equal("12", Row(await lead.Page($"{path}&ky=StateYear&ngay=1/10/2025"), w.Households.Name)[4]);
        using var foreign = await app.SignedIn((await ReportsWorld.Build(app)).Lead);
        using var refused = await foreign.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    private static string Text(IHtmlDocument page) => System.Text.RegularExpressions.Regex.Replace(page.QuerySelector("main")!.TextContent, @"\s+", " ");

    /// <summary>Cells of the row of this indicator, without what only screen readers read.</summary>
    private static string[] Row(IHtmlDocument page, string name)
    {
        foreach (var hidden in page.QuerySelectorAll("main table .vh").ToList())
        {
            hidden.Remove();
        }

        var row = page.QuerySelectorAll("main tbody tr").First(r => r.Children.Length == 10 && r.Children[1].TextContent.Contains(name, StringComparison.Ordinal));
        return [.. row.Children.Select(c => System.Text.RegularExpressions.Regex.Replace(c.TextContent, @"\s+", " ").Trim())];
    }

    private static (string, string) Token(IHtmlDocument page) => ("__RequestVerificationToken", page.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
}
