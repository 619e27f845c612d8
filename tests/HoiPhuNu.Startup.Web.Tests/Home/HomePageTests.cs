using System.IO.Compression;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Web.Tests.Contests.Browse;
using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Web.Tests.Home;

/// <summary>The front door in every state it can be found in; each on a database of its own.</summary>
public sealed class HomePageTests(ITestOutputHelper output)
{
    private const int MostPage = 6 * 1024;
    private const int MostVisit = 20 * 1024;
    private const int MostRequests = 4;

    [Fact]
    public async Task With_nothing_to_show_it_says_so_kindly()
    {
        await using var app = new App();
        var page = await Home(app);
        Assert.Contains("Lúc này chưa có cuộc thi nào nhận hồ sơ", page.QuerySelector(".hero .card")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kết quả mùa đầu sẽ đăng ở đây", page.QuerySelector("[aria-labelledby=h-giai]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chưa có tin nào", page.QuerySelector("[aria-labelledby=tin]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("time"));
        Assert.Null(page.QuerySelector("#h-mo, #h-sap"));
    }

    [Fact]
    public async Task In_front_stands_the_open_one_that_closes_first_and_the_others_below()
    {
        await using var app = new App();
        var calls = new Calls(app);
        await calls.Add("Đóng sau", closes: app.Now.AddDays(30));
        var first = await calls.Add("Đóng trước", closes: new DateTime(2026, 3, 18, 10, 0, 0, DateTimeKind.Utc));
        await calls.Add("Sắp tới", opens: app.Now.AddDays(2));
        await calls.Add("Còn soạn", open: false);
        await calls.Cancel(await calls.Add("Đã thôi", closes: app.Now.AddDays(1)), "Thiếu kinh phí.");

        var page = await Home(app);
        var front = page.QuerySelector(".hero .card")!;
        Assert.Equal("Đóng trước", front.QuerySelector("h2")!.TextContent);
        Assert.Equal($"/cuoc-thi/{first.Slug}", front.QuerySelector("a.btn")!.GetAttribute("href"));
        foreach (var said in new[] { "Đang nhận hồ sơ", "Còn 9 ngày", "đến hết 17:00 thứ Tư, 18/03/2026", "Cấp tỉnh", "2 giải thưởng", "Hội Liên hiệp Phụ nữ tỉnh Cao Bằng" })
        {
            Assert.Contains(said, front.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(["Đóng sau"], page.QuerySelectorAll("[aria-labelledby=h-mo] h3").Select(h => h.TextContent));
        Assert.Equal(["Sắp tới"], page.QuerySelectorAll("[aria-labelledby=h-sap] h3").Select(h => h.TextContent));
        Assert.DoesNotContain("Đã thôi", page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Còn soạn", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Through_the_closing_minute_it_stands_in_front_and_then_the_next_to_open()
    {
        await using var app = new App();
        var calls = new Calls(app);
        var closes = app.Now.AddHours(5);
        await calls.Add("Đang mở", closes: closes);
        await calls.Add("Mở tiếp", opens: new DateTime(2026, 4, 1, 1, 0, 0, DateTimeKind.Utc));
        app.Clock.MoveTo(closes.AddSeconds(59));
        Assert.Equal("Đang mở", (await Home(app)).QuerySelector(".hero h2")!.TextContent);

        app.Clock.MoveTo(closes.AddMinutes(1));
        var front = (await Home(app)).QuerySelector(".hero .card")!;
        Assert.Equal("Mở tiếp", front.QuerySelector("h2")!.TextContent);
        Assert.Contains("Mở nhận 01/04/2026", front.TextContent, StringComparison.Ordinal);
        Assert.Contains("Xem thể lệ và chuẩn bị", front.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Winners_come_from_published_results_only_and_news_from_published_articles_only()
    {
        await using var app = new App();
        var published = await Scenario.Build(app, new() { Stage = ScenarioStage.Published, Tracks = 2, Entries = 8 });
        await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        await app.WithDb(async db =>
        {
            for (var i = 1; i <= 5; i++)
            {
                var article = Article.Create($"tin-{i}", $"Tin số {i}", "", "Nội dung.", published.Host.Id, null, null, app.Now);
                article.WriteEnglish(i == 5 ? "News number 5" : "", "", i == 5 ? "Text." : "");
                if (i != 3)
                {
                    article.Publish(null, app.Now.AddDays(i - 10));
                }

                db.Articles.Add(article);
            }

            await db.SaveChangesAsync();
        });

        var page = await Home(app);
        var rows = published.Publication!.Rows.Where(r => r.AwardName.Length > 0).OrderBy(r => r.AwardRank).ThenBy(r => r.TrackOrder).ToList();
        Assert.Equal(4, rows.Count);
        Assert.Equal(rows.Select(r => r.Title), page.QuerySelectorAll(".win h3").Select(h => h.TextContent));
        Assert.All(rows.Zip(page.QuerySelectorAll(".win")), pair => Assert.Contains(pair.First.EntrantName, pair.Second.TextContent, StringComparison.Ordinal));
        Assert.Equal("Giải Nhất, mùa 2026", page.QuerySelector(".win .rank")!.TextContent);
        Assert.Equal(["Tin số 5", "Tin số 4", "Tin số 2"], page.QuerySelectorAll(".news a").Select(a => a.TextContent));

        var english = await Home(app, "/?ui-culture=en");
        Assert.Equal(["News number 5", "Tin số 4", "Tin số 2"], english.QuerySelectorAll(".news a").Select(a => a.TextContent));
        Assert.Equal([null, "vi", "vi"], english.QuerySelectorAll(".news a").Select(a => a.GetAttribute("lang")));
        Assert.Equal("Your idea begins with what your homeland has", english.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_look_up_is_a_plain_form_that_the_look_up_page_understands()
    {
        await using var app = new App();
        var page = await Home(app);
        var form = (IHtmlFormElement)page.QuerySelector("form[action='/tra-cuu']")!;
        Assert.Equal("get", form.Method);
        Assert.Equal(["ma"], form.Elements.OfType<IHtmlInputElement>().Select(i => i.Name));
        Assert.All(form.QuerySelectorAll("input"), i => Assert.NotNull(page.QuerySelector($"label[for={i.Id}]")));
        using var browser = app.Anonymous();
        var next = await browser.Page("/tra-cuu?ma=PNKN26-7F3K-92");
        Assert.Equal("PNKN26-7F3K-92", ((IHtmlInputElement)next.QuerySelector("[name='Form.Code']")!).Value);
    }

    [Fact]
    public async Task A_first_visit_to_a_full_home_page_is_light()
    {
        await using var app = new App();
        var calls = new Calls(app);
        for (var i = 0; i < 9; i++)
        {
            await calls.Add($"Phụ nữ khởi nghiệp vùng {i}, phát huy tài nguyên bản địa của quê mình {2026 + i}", closes: app.Now.AddDays(20 + i));
            await calls.Add($"Nữ sinh viên với sản phẩm xanh lần thứ {i}", opens: app.Now.AddDays(2 + i), closes: app.Now.AddDays(40 + i));
        }

        await Scenario.Build(app, new() { Stage = ScenarioStage.Published, Tracks = 2, Entries = 8 });
        using var browser = app.Anonymous();
        browser.Http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var (html, pageBytes) = await Fetch(browser, "/");
        var page = new HtmlParser().ParseDocument(html);
        Assert.Equal(6 + 4, page.QuerySelectorAll(".cols .card h3").Length);
        var assets = page.QuerySelectorAll("link[rel=stylesheet],link[rel=manifest],link[rel=icon]").Select(e => e.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src],img[src]").Select(e => e.GetAttribute("src")!)).Distinct().ToList();
        var all = pageBytes;
        foreach (var asset in assets)
        {
            all += (await Fetch(browser, asset)).Bytes;
        }

        var (_, call) = await Fetch(browser, "/cuoc-thi/goi-1");
        output.WriteLine($"home {pageBytes} B, first visit {all} B in {assets.Count + 1} requests; a call {call} B");
        Assert.InRange(pageBytes, 1, MostPage);
        Assert.InRange(call, 1, MostPage);
        Assert.InRange(all, 1, MostVisit);
        Assert.InRange(assets.Count + 1, 1, MostRequests);
        Assert.Empty(page.QuerySelectorAll("[style],style,script:not([src]),[onclick]"));
    }

    private static async Task<IHtmlDocument> Home(App app, string path = "/")
    {
        using var anyone = app.Anonymous();
        return await anyone.Page(path);
    }

    private static async Task<(string Text, int Bytes)> Fetch(Browser browser, string path)
    {
        using var response = await browser.Get(path);
        var body = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(body), CompressionMode.Decompress));
        return (await reader.ReadToEndAsync(), body.Length);
    }
}
