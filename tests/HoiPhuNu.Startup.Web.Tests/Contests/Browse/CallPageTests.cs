using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Web.Tests.Contests.Browse;

/// <summary>The page of one call, as anyone reads it.</summary>
public sealed class CallPageTests(CallApp app) : IClassFixture<CallApp>
{
    private Calls Calls => app.Calls;

    [Fact]
    public async Task An_open_call_says_all_of_it_and_leads_to_the_form()
    {
        var contest = await Calls.Add(closes: new DateTime(2026, 12, 15, 10, 0, 0, DateTimeKind.Utc));
        var page = await Page(contest);
        var text = page.QuerySelector("main")!.TextContent;
        foreach (var said in new[]
        {
            contest.Title, "Hội Liên hiệp Phụ nữ tỉnh Cao Bằng tổ chức", "Cấp tỉnh", "Đang nhận hồ sơ", "đến hết 17:00 thứ Ba, 15/12/2026", "Nộp lúc 17:00 vẫn kịp, 17:01 là muộn.",
            contest.Theme, contest.Summary, "Phụ nữ từ 18 tuổi.", "Cá nhân", "Hợp tác xã", "Nông sản", "Bảng Ý tưởng · Bảng Dự án",
            "Giải Nhất", "15.000.000 đồng", "Giấy chứng nhận", "Vòng hồ sơ", "Mỗi hồ sơ có 3 giám khảo đọc riêng.", "10 hồ sơ mỗi bảng vào vòng sau.", "Vòng chung kết", "Tính khả thi", "0900 000 123",
        })
        {
            Assert.Contains(said, text, StringComparison.Ordinal);
        }

        // Guidance without the levels by which judges weigh it.
        Assert.Contains("Khác với cách đang làm ở nơi đó, dù nhỏ.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("16–20", text, StringComparison.Ordinal);
        Assert.Equal("tel:+84900000123", page.QuerySelector("main a[href^=tel]")!.GetAttribute("href"));
        Assert.Equal(2, page.QuerySelectorAll($"a[href='/ho-so/moi/{contest.Slug}']").Length);
        Assert.Empty(page.QuerySelectorAll("[aria-disabled]"));
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.TextContent.EndsWith("/cuoc-thi/" + contest.Slug, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Awards_without_a_track_are_given_in_each_of_them()
    {
        var contest = await Calls.Add(awards:
        [
            c => Award.Create(c.Id, null, 1, "Giải Nhất", 1, 10_000_000, "", "Quỹ Hạt Giống", "Giấy chứng nhận"),
            c => Award.Create(c.Id, c.Tracks[0].Id, 2, "Giải Triển vọng", 3, null, "Máy sấy mini", "", ""),
        ]);
        var table = (await Page(contest)).QuerySelector("#giai ~ table")!;
        var rows = table.QuerySelectorAll("tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => string.Join(' ', c.Descendants<IText>().Select(t => t.Text.Trim()).Where(t => t.Length > 0))))).ToList();
        Assert.Equal(["Giải Nhất 01 mỗi bảng do Quỹ Hạt Giống trao | 02 | 10.000.000 đồng Giấy chứng nhận", "Giải Triển vọng Bảng Ý tưởng | 03 | Máy sấy mini"], rows);
        Assert.Equal(["Cộng", "05", "20.000.000 đồng"], table.QuerySelectorAll("tfoot tr > *").Select(c => c.TextContent.Trim()));
    }

    [Fact]
    public async Task The_closing_minute_is_open_and_the_next_is_not()
    {
        var closes = app.Now.AddDays(1);
        var contest = await Calls.Add(closes: closes);
        var before = app.Now;
        try
        {
            app.Clock.MoveTo(closes.AddSeconds(59));
            Assert.NotNull((await Page(contest)).QuerySelector($"a[href='/ho-so/moi/{contest.Slug}']"));

            app.Clock.MoveTo(closes.AddMinutes(1));
            var late = await Page(contest);
            Assert.Null(late.QuerySelector($"a[href='/ho-so/moi/{contest.Slug}']"));
            Assert.Contains("Đã hết hạn nộp lúc", Reason(late), StringComparison.Ordinal);
            Assert.Contains("Ban Tổ chức đang kiểm tra hồ sơ.", late.QuerySelector(".alert")!.TextContent, StringComparison.Ordinal);
        }
        finally
        {
            app.Clock.MoveTo(before);
        }
    }

    [Fact]
    public async Task Before_it_opens_the_button_says_when()
    {
        var opens = new DateTime(2026, 4, 1, 1, 0, 0, DateTimeKind.Utc);
        var page = await Page(await Calls.Add(opens: opens));
        Assert.Contains("Sắp mở", page.QuerySelector(".hero")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mở nhận hồ sơ lúc 08:00 thứ Tư, 01/04/2026", Reason(page), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("a[href^='/ho-so/moi/']"));
    }

    [Fact]
    public async Task Who_works_in_a_contest_may_not_enter_it_and_reads_why()
    {
        var s = await Scenario.Build(app);
        using var judge = await app.SignedIn(s.Judges[0]);
        var page = await judge.Page("/cuoc-thi/" + s.Slug);
        Assert.Contains("nên không dự thi được", Reason(page), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("a[href^='/ho-so/moi/']"));

        using var entrant = await app.SignedIn(s.Entrants[0]);
        Assert.NotEmpty((await entrant.Page("/cuoc-thi/" + s.Slug)).QuerySelectorAll("a[href^='/ho-so/moi/']"));
    }

    [Theory]
    [InlineData(ScenarioStage.Closed, "Ban Tổ chức đang kiểm tra hồ sơ.")]
    [InlineData(ScenarioStage.Scoring, "Hồ sơ đang được chấm.")]
    [InlineData(ScenarioStage.Decided, "Hồ sơ đang được chấm.")]
    public async Task After_closing_it_says_where_things_stand_and_nothing_of_the_outcome(ScenarioStage stage, string said)
    {
        var s = await Scenario.Build(app, new() { Stage = stage });
        using var anyone = app.Anonymous();
        var page = await anyone.Page("/cuoc-thi/" + s.Slug);
        Assert.Contains(said, page.QuerySelector(".alert")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(s.Entrants[0].FullName, page.Source.Text, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("a[href^='/ket-qua/']"));
    }

    [Fact]
    public async Task A_published_one_leads_to_its_results()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Published });
        using var anyone = app.Anonymous();
        var page = await anyone.Page("/cuoc-thi/" + s.Slug);
        Assert.NotEmpty(page.QuerySelectorAll($"a[href='/ket-qua/{s.Slug}']"));
        Assert.Contains("Kết quả đã công bố ngày 09/03/2026", page.QuerySelector(".alert")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("a[href^='/ho-so/moi/']"));
    }

    [Fact]
    public async Task A_cancelled_one_says_so_with_the_reason()
    {
        var contest = await Calls.Add();
        await Calls.Cancel(contest, "Bão số 5 làm hư nhà của nhiều hộ dự thi.");
        var page = await Page(contest);
        Assert.Contains("Cuộc thi này đã hủy", page.QuerySelector(".alert")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bão số 5", page.QuerySelector(".alert")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("a[href^='/ho-so/moi/'], [aria-disabled]"));
    }

    [Fact]
    public async Task A_draft_is_not_there_not_even_for_its_organizer_and_not_when_it_is_cancelled()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        using var organizer = await app.SignedIn(s.Organizer);
        using var anyone = app.Anonymous();
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.Get("/cuoc-thi/" + s.Slug)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.Get("/cuoc-thi/" + s.Slug)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.Get("/cuoc-thi/khong-co")).StatusCode);

        var never = await Calls.Add(open: false);
        await Calls.Cancel(never, "Chưa đủ kinh phí.");
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.Get("/cuoc-thi/" + never.Slug)).StatusCode);
    }

    [Theory]
    [InlineData("""<script>alert(1)</script>""")]
    [InlineData("""\"><img src=x onerror=alert(1)>""")]
    [InlineData("""[bấm](javascript:alert(1)) <a href="javascript:alert(1)">x</a>""")]
    public async Task What_organizers_typed_stays_text(string attack)
    {
        var contest = await Calls.Add(
            "Tên " + attack,
            plan: p => p with { Theme = "Chủ đề " + attack, Summary = "Tóm tắt " + attack, RulesMarkdown = "Thể lệ " + attack, RulesMarkdownEnglish = "Rules " + attack, ContactName = "Tổ " + attack, ContactPhone = "0900\"><b>" },
            tracks: ["Bảng " + attack, "Hai"],
            awards: [c => Award.Create(c.Id, c.Tracks[0].Id, 1, "Giải " + attack, 1, null, "Quà " + attack, "Quỹ " + attack, "Giấy " + attack)],
            sector: "Lĩnh vực " + attack,
            round: "Vòng " + attack,
            rubric: [new("Tiêu chí " + attack, "Hướng dẫn " + attack, 100_00)]);
        using var anyone = app.Anonymous();
        foreach (var path in new[] { $"/cuoc-thi/{contest.Slug}", $"/cuoc-thi/{contest.Slug}?ui-culture=en", "/cuoc-thi", "/" })
        {
            var page = await anyone.Page(path);
            Assert.All(page.QuerySelectorAll("script"), s => Assert.StartsWith("/js/", s.GetAttribute("src"), StringComparison.Ordinal));
            Assert.Empty(page.QuerySelectorAll("main img, [onerror]"));
            Assert.DoesNotContain(page.QuerySelectorAll("a"), a => a.GetAttribute("href")!.Contains("javascript", StringComparison.OrdinalIgnoreCase));
        }

        Assert.Contains(attack, (await Page(contest)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_the_page_speaks_English_and_shows_the_English_rules_where_there_are_any()
    {
        var both = await Calls.Add(plan: p => p with { RulesMarkdownEnglish = "## Conditions\n\nWomen of 18 and above." });
        var one = await Calls.Add();
        using var anyone = app.Anonymous();
        var page = await anyone.Page($"/cuoc-thi/{both.Slug}?ui-culture=en");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Women of 18 and above.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Phụ nữ từ 18 tuổi.", text, StringComparison.Ordinal);
        Assert.Contains("Women's Union of tỉnh Cao Bằng", text, StringComparison.Ordinal);
        Assert.Contains("How judges score", text, StringComparison.Ordinal);
        Assert.Equal("vi", page.QuerySelector("h1")!.GetAttribute("lang"));

        var vietnamese = await anyone.Page($"/cuoc-thi/{one.Slug}?ui-culture=en");
        Assert.Equal("vi", vietnamese.QuerySelector("#the-le + div")!.GetAttribute("lang"));
        Assert.Contains("Phụ nữ từ 18 tuổi.", vietnamese.QuerySelector("#the-le + div")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_link_shows_what_it_is_about()
    {
        var contest = await Calls.Add();
        var page = await Page(contest);
        Assert.Equal(contest.Title, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal(contest.Summary, page.QuerySelector("meta[property='og:description']")!.GetAttribute("content"));
        Assert.EndsWith("/cuoc-thi/" + contest.Slug, page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    private static string Reason(IHtmlDocument page)
    {
        var buttons = page.QuerySelectorAll("[aria-disabled]");
        Assert.NotEmpty(buttons);
        Assert.All(buttons, b => Assert.NotNull(page.GetElementById(b.GetAttribute("aria-describedby")!)));
        return page.GetElementById(buttons[0].GetAttribute("aria-describedby")!)!.TextContent;
    }

    private async Task<IHtmlDocument> Page(Contest contest)
    {
        using var anyone = app.Anonymous();
        return await anyone.Page("/cuoc-thi/" + contest.Slug);
    }
}
