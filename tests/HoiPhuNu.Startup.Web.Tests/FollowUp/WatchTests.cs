using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>Figures of supported projects with the list behind each, their files, and the warnings somebody settles.</summary>
public sealed class WatchTests(App app) : IClassFixture<App>
{
    private const string Page = "/theo-doi/tong-hop";

    [Fact]
    public async Task Every_figure_opens_a_list_with_as_many_projects()
    {
        var s = await SeenWorking();
        using var manager = await app.SignedIn(s.Manager!);
        var page = await manager.Page(Page);
        Assert.Contains("1 ý tưởng được hỗ trợ, trong đó 1 mô hình hoạt động hiệu quả.", Plain(page.QuerySelector(".lead")!), StringComparison.Ordinal);
        var links = page.QuerySelectorAll("td.num a").ToList();
        Assert.True(links.Count > 15, $"{links.Count} figures with a list");
        var title = s.FollowUp!.Project.Title;
        foreach (var link in links)
        {
            var list = await manager.Page(link.GetAttribute("href")!);
            var rows = list.QuerySelectorAll("tbody tr").Length;
            Assert.True(rows > 0, link.GetAttribute("href"));
            if (!link.GetAttribute("href")!.Contains("muc=Money", StringComparison.Ordinal))
            {
                Assert.Equal(rows, int.Parse(Regex.Match(link.TextContent, "^[0-9]+").Value, CultureInfo.InvariantCulture));
            }

            Assert.Contains(title, list.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_day_before_the_support_has_nothing_and_another_unit_is_not_found()
    {
        var s = await SeenWorking();
        using var manager = await app.SignedIn(s.Manager!);
        var before = VietnamTime.FormatDate(s.FollowUp!.Project.FirstSupportedOn!.Value.AddDays(-1));
        Assert.Empty((await manager.Page($"{Page}?ngay={before}")).QuerySelectorAll("td.num"));
        Assert.NotEmpty((await manager.Page($"{Page}?don-vi={s.Communes[0].Id}&nguon=UnionFund")).QuerySelectorAll("td.num"));
        Assert.Empty((await manager.Page($"{Page}?nguon=Sponsor")).QuerySelectorAll("td.num"));
        using var unknown = await manager.Get($"{Page}?don-vi={Guid.CreateVersion7()}");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        var other = await app.AddUnit($"xa-{Guid.NewGuid():N}"[..18], "Xã Khác", Domain.People.UnitLevel.Commune);
        using var foreign = await manager.Get($"{Page}/danh-sach?don-vi={other.Id}");
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task The_files_hold_what_is_shown_numbers_as_numbers_days_as_days_and_no_formula()
    {
        var s = await SeenWorking("=HYPERLINK(\"http://xau.example\")");
        using var manager = await app.SignedIn(s.Manager!);
        var shown = (await manager.Page(Page)).QuerySelectorAll("td.num").Select(Plain).Where(t => t != "–").Select(t => t.Split(':')[0].Trim()).ToList();
        using (var figures = await Sheet(manager, Page + "/tep/xlsx"))
        {
            var rows = Rows(figures);
            Assert.Equal(shown.Select(t => t.TrimEnd('%').Replace(".", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal), rows.Skip(2).Select(r => r[4].InnerText).Where(t => t.Length > 0).Order(StringComparer.Ordinal));
            Assert.All(rows.Skip(1), r => Assert.Equal((5u, true), (r[0].StyleIndex!.Value, r[0].DataType is null)));
            Assert.All(rows.Skip(2).Where(r => r[4].InnerText.Length > 0), r => Assert.Null(r[4].DataType));
        }

        const string Behind = Page + "/danh-sach?muc=Effective";
        using var unasked = await manager.Submit(Behind, Page + "/danh-sach/tep/xlsx?muc=Effective");
        Assert.Contains("Chọn tải danh sách để làm gì", (await Browser.Read(unasked)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await Taken(s));
        using var taken = await manager.Submit(Behind, Page + "/danh-sach/tep/xlsx?muc=Effective", ("Take.Purpose", "Report"));
        using var list = SpreadsheetDocument.Open(new MemoryStream(await taken.Content.ReadAsByteArrayAsync()), isEditable: false);
        var row = Assert.Single(Rows(list).Skip(1));
        Assert.Empty(list.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<CellFormula>());
        Assert.Equal(CellValues.InlineString, row[1].DataType!.Value);
        Assert.StartsWith("=HYPERLINK", row[1].InnerText, StringComparison.Ordinal);
        Assert.Equal((5u, true), (row[6].StyleIndex!.Value, row[6].DataType is null));
        Assert.Equal(("6", true), (row[11].InnerText, row[11].DataType is null));

        var token = (await manager.Page(Behind)).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value");
        using var csv = await manager.Post(Page + "/danh-sach/tep/csv?muc=Effective", ("Take.Purpose", "Contact"), ("__RequestVerificationToken", token!));
        var trail = await Taken(s);
        Assert.Equal(2, trail.Count);
        Assert.All(trail, line => Assert.Contains("\"Projects\":1", line, StringComparison.Ordinal));
        Assert.Contains("\"'=HYPERLINK", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var none = await manager.Get(Page + "/tep/pdf");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task In_charge_of_the_unit_she_lives_in_she_neither_counts_reads_nor_settles_her_own_and_writes_nothing_into_its_account()
    {
        var s = await SeenWorking();
        await app.Appoint(s.Entrants[0].Id, s.Host.Id, UnitRole.ProjectManager);
        await app.Appoint(s.Entrants[0].Id, s.Host.Id, UnitRole.FundApprover);
        using var herself = await app.SignedIn(s.Entrants[0]);
        Assert.Empty((await herself.Page(Page)).QuerySelectorAll("td.num"));
        Assert.Equal(HttpStatusCode.NotFound, (await herself.Get($"/theo-doi/canh-bao/{s.FollowUp!.Warning.Id}")).StatusCode);
        Assert.Empty((await herself.Page("/theo-doi/canh-bao?cua=")).QuerySelectorAll("tbody tr"));
        var account = await herself.Page(s.FollowUp.Url);
        Assert.Empty(account.QuerySelectorAll("main form[method=post]"));
        Assert.Equal(HttpStatusCode.NotFound, (await herself.Get(s.FollowUp.Url + "/da-dung")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await herself.Get(s.FollowUp.Url + "/hoan-tra")).StatusCode);
    }

    [Fact]
    public async Task Few_workers_of_a_minority_or_of_poor_households_are_hidden_both_if_one_is_and_a_province_row_keeps_the_unit()
    {
        var s = await SeenWorking();
        async Task Told(int minority, int poor) => await app.WithDb(db => db.CheckIns.Where(c => c.Id == s.FollowUp!.Sent.Id).ExecuteUpdateAsync(c => c.SetProperty(x => x.Workers, 30).SetProperty(x => x.MinorityWorkers, minority).SetProperty(x => x.PoorWorkers, poor)));
        using var manager = await app.SignedIn(s.Manager!);
        async Task<string[]> Work() => [.. (await manager.Page(Page)).QuerySelector("#viec-lam")!.ParentElement!.QuerySelectorAll("tbody tr").Skip(2).Take(2).Select(r => Plain(r.QuerySelectorAll("td")[2]))];
        await Told(12, 9);
        Assert.Equal(["12", "9"], await Work());
        await Told(12, 3);
        Assert.Equal(["ẩn", "ẩn"], await Work());
        await Told(27, 9);
        Assert.Equal(["ẩn", "ẩn"], await Work());

        // The row of a province opens what it counts, within the unit that was asked for.
        var page = await manager.Page($"{Page}?don-vi={s.Communes[0].Id}");
        var row = page.QuerySelector("#tinh")!.ParentElement!.QuerySelector("tbody td a")!.GetAttribute("href")!;
        Assert.Contains($"don-vi={s.Communes[0].Id}", row, StringComparison.Ordinal);
        Assert.Contains($"tinh={s.Host.Id}", row, StringComparison.Ordinal);
        Assert.Single((await manager.Page(row)).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task The_sensitive_split_is_offered_at_the_end_of_the_last_quarter_and_hidden_where_all_say_the_same()
    {
        var s = await World();
        await app.WithDb(async db =>
        {
            var now = app.Clock.GetUtcNow().UtcDateTime;
            var (facts, refusal) = SensitiveFacts.Keep(s.FollowUp!.Project.Id, new SensitiveAnswers("01", null, null, null), true, s.Manager!.Id, now);
            refusal.Must();
            db.SensitiveFacts.Add(facts!);
            await db.SupportedProjects.Where(p => p.Id == s.FollowUp.Project.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.FirstSupportedOn, new DateOnly(2025, 6, 1)));
            await db.Supports.Where(x => x.Id == s.FollowUp.Support.Id).ExecuteUpdateAsync(x => x.SetProperty(y => y.DecidedOn, new DateOnly(2025, 6, 1)));
            await db.SaveChangesAsync();
        });
        using var manager = await app.SignedIn(s.Manager!);
        var page = await manager.Page(Page + "?nam=2026");
        Assert.Null(page.QuerySelector("#dan-toc"));
        var link = page.QuerySelectorAll("main a").Single(a => a.TextContent.StartsWith("Xem đến hết ngày", StringComparison.Ordinal)).GetAttribute("href")!;
        var split = await manager.Page(link);
        Assert.All(split.QuerySelector("#dan-toc")!.ParentElement!.QuerySelectorAll("tbody tr").SkipLast(1).SelectMany(r => r.QuerySelectorAll("td")), c => Assert.Equal("ẩn", Plain(c)));
    }

    [Fact]
    public async Task A_warning_is_answered_once_and_the_second_officer_reads_what_the_first_said()
    {
        var s = await World();
        var path = $"/theo-doi/canh-bao/{s.FollowUp!.Warning.Id}";
        using var officer = await app.SignedIn(s.Officer);
        using var manager = await app.SignedIn(s.Manager!);
        Assert.Contains("đã trễ 3 ngày", (await officer.Page("/theo-doi/canh-bao")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("đã trễ 3 ngày", (await manager.Page("/theo-doi/canh-bao?cua=&du-an=" + s.FollowUp.Project.Id)).Body!.TextContent, StringComparison.Ordinal);
        var both = await manager.Page(path);
        using var english = await app.SignedIn(s.Officer);
        english.Cookies.Add(new Uri("http://localhost"), new System.Net.Cookie("ngon-ngu", "en"));
        Assert.Contains(s.FollowUp.Warning.Facts.On!.Value.ToString("d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture), (await english.Page(path)).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);

        using var empty = await officer.Submit(path, path + "/tra-loi", ("AnswerForm.Text", " "));
        Assert.Contains("Lỗi:", (await Browser.Read(empty)).Title, StringComparison.Ordinal);
        using var answered = await officer.Submit(path, path + "/tra-loi", ("AnswerForm.Text", "Chị hẹn cuối tháng."));
        Assert.Equal("/theo-doi/canh-bao", answered.Headers.Location?.OriginalString);

        using var late = await manager.Submit(both, path, [new("SnoozeForm.Until", VietnamTime.FormatDate(VietnamTime.Today(app.Clock.GetUtcNow().UtcDateTime).AddDays(9))), new("SnoozeForm.Reason", "Để sau mùa.")], path + "/hoan");
        var back = await Browser.Read(late);
        Assert.Contains("Cảnh báo này đã được trả lời", back.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chị hẹn cuối tháng.", back.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(WarningStatus.Answered, await Status(s));
    }

    [Fact]
    public async Task A_warning_becomes_an_action_and_the_daily_look_raises_keeps_and_clears()
    {
        var s = await World();
        using var officer = await app.SignedIn(s.Officer);
        var path = $"/theo-doi/canh-bao/{s.FollowUp!.Warning.Id}";
        using var stranger = await officer.Submit(path, path + "/giao-viec", ("ActionForm.Text", "Lần nữa"), ("ActionForm.OwnerId", s.Judges[0].Id.ToString()));
        Assert.Equal(HttpStatusCode.OK, stranger.StatusCode);
        using var agreed = await officer.Submit(path, path + "/giao-viec", ("ActionForm.Text", "Xuống tận nơi xem"), ("ActionForm.OwnerId", s.Entrants[0].Id.ToString()), ("ActionForm.DueOn", ""));
        Assert.Equal("/theo-doi/canh-bao", agreed.Headers.Location?.OriginalString);
        Assert.Equal("Xuống tận nơi xem", await app.WithDb(db => db.AgreedActions.Where(a => a.SourceId == s.FollowUp.Warning.Id).Select(a => a.Text).SingleAsync()));

        // The staged milestone does not exist: nothing holds any more.
        await Watch();
        Assert.Equal(WarningStatus.Cleared, await Status(s));
        app.Clock.MoveTo(app.Clock.GetUtcNow().UtcDateTime.AddDays(91));
        await Watch();
        var idle = await app.WithDb(db => db.Warnings.AsNoTracking().SingleAsync(w => w.ProjectId == s.FollowUp.Project.Id && w.Kind == WarningKind.TrancheUnspent));
        Assert.Equal((3_000_000L, 1_500_000L, (Guid?)s.Officer.Id), (idle.Facts.Before!.Value, idle.Facts.After!.Value, idle.OwnerId));
        var lines = await app.WithDb(db => db.Activities.CountAsync());
        await Watch();
        Assert.Equal(lines, await app.WithDb(db => db.Activities.CountAsync()));
    }

    private Task<List<string>> Taken(Scenario s) =>
        app.WithDb(db => db.Activities.Where(a => a.ActorId == s.Manager!.Id && a.Event == nameof(PortfolioListTaken)).OrderBy(a => a.At).ThenBy(a => a.Id).Select(a => a.Details).ToListAsync());

    private async Task Watch()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<WatchWarnings>(scope.ServiceProvider).RunAsync(CancellationToken.None);
    }

    private Task<WarningStatus> Status(Scenario s) => app.WithDb(db => db.Warnings.Where(w => w.Id == s.FollowUp!.Warning.Id).Select(w => w.Status).SingleAsync());

    private Task<Scenario> World() => Scenario.Build(app, new() { Entries = 2, FollowUp = true });

    /// <summary>The officer sent a check-in on her visit, who is in charge accepted it.</summary>
    private async Task<Scenario> SeenWorking(string? title = null)
    {
        var s = await World();
        var now = app.Clock.GetUtcNow().UtcDateTime;
        await app.WithDb(async db =>
        {
            var project = await db.SupportedProjects.Include(p => p.LegalForms).SingleAsync(p => p.Id == s.FollowUp!.Project.Id);
            if (title is not null)
            {
                project.Change(new ProjectDetails(title, "", "Du lịch cộng đồng", 1), s.Manager!.Id, now).Must();
            }

            var checkIn = await db.CheckIns.Include(c => c.Versions).SingleAsync(c => c.Id == s.FollowUp!.Sent.Id);
            checkIn.Accept(project, s.Manager!.Id, now).Must();
            await db.SaveChangesAsync();
        });
        return s;
    }

    private static string Plain(IElement element) => Regex.Replace(element.TextContent, "\\s+", " ").Trim();

    private static async Task<SpreadsheetDocument> Sheet(Browser browser, string path)
    {
        using var answer = await browser.Get(path);
        return SpreadsheetDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), isEditable: false);
    }

    private static List<List<Cell>> Rows(SpreadsheetDocument document) => [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().ToList())];
}
