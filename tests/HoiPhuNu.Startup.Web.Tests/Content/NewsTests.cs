using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Content;

/// <summary>News: written for one's own unit, read by all, in both languages.</summary>
public sealed class NewsTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Written_previewed_published_read_withdrawn()
    {
        var (_, browser) = await Organizer();
        var preview = await Browser.Read(await browser.Submit("/quan-tri/tin-tuc/moi", "/quan-tri/tin-tuc/moi", ("xem", "truoc"), ("Form.Title", "Lịch tập huấn"), ("Form.Body", "# Sáu buổi\n\n<b>x</b>")));
        Assert.Equal("Sáu buổi", preview.QuerySelector("article h3")!.TextContent);
        Assert.Null(preview.QuerySelector("article b"));

        var edit = await Write(browser, "Lịch tập huấn viết ý tưởng", "# Sáu buổi\n\nở [xã](/cuoc-thi)");
        using var reader = app.Anonymous();
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Get("/tin-tuc/lich-tap-huan-viet-y-tuong")).StatusCode);
        Assert.Equal(edit, Target(await browser.Submit(edit, edit + "/dang")));

        var page = await reader.Page("/tin-tuc/lich-tap-huan-viet-y-tuong");
        Assert.Equal("Lịch tập huấn viết ý tưởng", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Sáu buổi", page.QuerySelector("article h2")!.TextContent);
        Assert.Equal("Sáu buổi ở xã", page.QuerySelector("meta[property='og:description']")!.GetAttribute("content"));
        Assert.Contains("Lịch tập huấn viết ý tưởng", (await reader.Page("/tin-tuc")).QuerySelector(".news")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(edit, Target(await browser.Submit(edit, edit + "/go")));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Get("/tin-tuc/lich-tap-huan-viet-y-tuong")).StatusCode);
        Assert.Contains("chưa đăng hoặc đã gỡ", (await Browser.Read(await Again(browser, edit, "/go"))).QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_is_shown_where_it_is_and_Vietnamese_is_marked_where_it_is_not()
    {
        var (_, browser) = await Organizer();
        var both = await Write(browser, "Tin có hai thứ tiếng", "Thân bài", ("Form.TitleEnglish", "News in two languages"), ("Form.BodyEnglish", "The body"));
        var one = await Write(browser, "Tin chỉ tiếng Việt", "Thân bài");
        await browser.Submit(both, both + "/dang");
        await browser.Submit(one, one + "/dang");
        using var reader = app.Anonymous();
        var page = await reader.Page("/tin-tuc/tin-co-hai-thu-tieng?ui-culture=en");
        Assert.Equal(("News in two languages", "The body"), (page.QuerySelector("h1")!.TextContent, page.QuerySelector(".prose")!.TextContent.Trim()));
        Assert.Null(page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal("Thân bài", (await reader.Page("/tin-tuc/tin-co-hai-thu-tieng")).QuerySelector(".prose")!.TextContent.Trim());
        page = await reader.Page("/tin-tuc/tin-chi-tieng-viet?ui-culture=en");
        Assert.Equal("vi", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Contains("in Vietnamese only", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("News in two languages", (await reader.Page("/tin-tuc?ui-culture=en")).QuerySelector(".news")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Title", "", "Điền mục “Tiêu đề”")]
    [InlineData("Form.UnitId", "0198c5de-0000-7000-8000-000000000003", "Chọn một đơn vị trong danh sách")]
    [InlineData("Form.UnitId", "", "Chọn một đơn vị trong danh sách")]
    public async Task A_bad_article_comes_back_whole(string field, string value, string says)
    {
        var (person, browser) = await Organizer();
        var second = await app.AddUnit("hai" + Guid.NewGuid().ToString("N")[..8], "Tỉnh Thứ Hai", UnitLevel.Province);
        await app.Appoint(person.Id, second.Id, UnitRole.Organizer);
        var values = new Dictionary<string, string?> { ["Form.Title"] = "Giữ tiêu đề", ["Form.Body"] = "  - giữ lùi", ["Form.UnitId"] = second.Id.ToString(), [field] = value };
        var page = await Browser.Read(await browser.Submit("/quan-tri/tin-tuc/moi", values));
        Assert.Contains(says, page.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("  - giữ lùi", ((IHtmlTextAreaElement)page.QuerySelector("#Form_Body")!).Value);
        Assert.Equal(values["Form.Title"], page.QuerySelector("#Form_Title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Half_an_English_version_and_an_empty_body_are_not_published()
    {
        var (_, browser) = await Organizer();
        var half = await Write(browser, "Nửa tiếng Anh", "Thân bài", ("Form.TitleEnglish", "Only a title"));
        Assert.Contains("cả tiêu đề và nội dung", (await Browser.Read(await browser.Submit(half, half + "/dang"))).QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        var empty = await Write(browser, "Chưa có thân bài", "");
        Assert.Contains("Viết nội dung", (await Browser.Read(await browser.Submit(empty, empty + "/dang"))).QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);

        var whole = await Write(browser, "Đã đăng thì không làm rỗng", "Thân bài");
        await browser.Submit(whole, whole + "/dang");
        Assert.Contains("Viết nội dung", (await Browser.Read(await browser.Submit(whole, whole, ("Form.Body", " ")))).QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(whole, Target(await browser.Submit(whole, whole, ("Form.Body", "Thân bài đã sửa"))));
    }

    [Fact]
    public async Task Only_her_units_news_is_hers_an_administrator_has_all_and_others_none()
    {
        var (_, owner) = await Organizer();
        var (_, other) = await Organizer();
        var edit = await Write(owner, "Tin của đơn vị mình", "Thân bài");
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get(edit)).StatusCode);
        Assert.DoesNotContain("Tin của đơn vị mình", (await other.Page("/quan-tri/tin-tuc")).Body!.TextContent, StringComparison.Ordinal);
        using var administrator = await app.SignedIn(await app.AddPerson("Quản Trị Thử"), administrator: true);
        await administrator.Page(edit);
        Assert.Contains("Tin của đơn vị mình", (await administrator.Page("/quan-tri/tin-tuc?muc=Draft")).Body!.TextContent, StringComparison.Ordinal);
        using var entrant = await app.SignedIn(await app.AddPerson("Người Dự Thi"));
        Assert.Equal(HttpStatusCode.Forbidden, (await entrant.Get("/quan-tri/tin-tuc")).StatusCode);
        Assert.Empty((await entrant.Page("/tin-tuc")).QuerySelectorAll("a[href='/quan-tri/tin-tuc']"));
    }

    [Fact]
    public async Task Of_two_who_edit_the_second_sees_both()
    {
        var (_, browser) = await Organizer();
        var edit = await Write(browser, "Hai tab một bài", "Bản gốc");
        var (one, two) = (await browser.Page(edit), await browser.Page(edit));
        Assert.Equal(edit, Target(await browser.Submit(one, edit, [new("Form.Body", "Bản thứ nhất")], edit)));
        var page = await Browser.Read(await browser.Submit(two, edit, [new("Form.Body", "Bản thứ hai")], edit));
        Assert.Contains("Bản thứ nhất", page.QuerySelector(".alert.warn")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Bản thứ hai", ((IHtmlTextAreaElement)page.QuerySelector("#Form_Body")!).Value);
        Assert.Equal(edit, Target(await browser.Submit(page, edit, [], edit)));
    }

    [Fact]
    public async Task The_same_form_posted_many_times_makes_one_article()
    {
        var (_, browser) = await Organizer();
        var page = await browser.Page("/quan-tri/tin-tuc/moi");
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => browser.Submit(page, "/quan-tri/tin-tuc/moi", [new("Form.Title", "Bấm nhiều lần")])));
        Assert.Single(answers.Select(Target).Distinct());
        Assert.Equal(1, await app.WithDb(db => db.Articles.CountAsync(a => a.Title == "Bấm nhiều lần")));
    }

    [Fact]
    public async Task Lists_ask_the_database_no_more_often_for_many_articles()
    {
        using var own = new App();
        var unit = await own.AddUnit("tin", "Tỉnh Tin Tức", UnitLevel.Province);
        var person = await own.AddPerson();
        await own.Appoint(person.Id, unit.Id, UnitRole.Organizer);
        using var browser = await own.SignedIn(person);
        Task Add(int from, int count) => own.WithDb(async db =>
        {
            for (var i = from; i < from + count; i++)
            {
                var article = Article.Create($"tin-{i}", $"Tin {i}", "", "Thân bài", unit.Id, null, person.Id, own.Now);
                article.Publish(person.Id, own.Now.AddMinutes(i));
                db.Articles.Add(article);
            }

            await db.SaveChangesAsync();
        });
        await Add(0, 10);
        string[] paths = ["/tin-tuc", "/quan-tri/tin-tuc", "/tin-tuc/tin-3"];
        var few = new List<int>();
        foreach (var path in paths)
        {
            await browser.Page(path);
            few.Add(await own.Commands.CountAsync(() => browser.Page(path)));
        }

        await Add(10, 190);
        for (var i = 0; i < paths.Length; i++)
        {
            Assert.Equal(few[i], await own.Commands.CountAsync(() => browser.Page(paths[i])));
            Assert.InRange(few[i], 1, 15);
        }

        Assert.Equal("Tin 199", (await browser.Page("/tin-tuc")).QuerySelector(".news a")!.TextContent);
        Assert.Equal(8, (await browser.Page("/tin-tuc?trang=99")).QuerySelectorAll(".news li").Length); // 200 = 16 × 12 + 8
    }

    private static async Task<string> Write(Browser browser, string title, string body, params (string Name, string Value)[] more)
    {
        var values = more.Append(("Form.Title", title)).Append(("Form.Body", body)).Select(v => KeyValuePair.Create(v.Item1, (string?)v.Item2));
        return Target(await browser.Submit("/quan-tri/tin-tuc/moi", values));
    }

    /// <summary>Posts a step whose button is no longer on the page.</summary>
    private static async Task<HttpResponseMessage> Again(Browser browser, string edit, string step)
    {
        var token = (await browser.Page(edit)).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await browser.Post(edit + step, ("__RequestVerificationToken", token));
    }

    private static string Target(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    private async Task<(Person, Browser)> Organizer()
    {
        var code = Guid.NewGuid().ToString("N")[..12];
        var unit = await app.AddUnit(code, $"Tỉnh {code}", UnitLevel.Province);
        var person = await app.AddPerson("Hoàng Thị Viết Tin", unitId: unit.Id);
        await app.Appoint(person.Id, unit.Id, UnitRole.Organizer);
        return (person, await app.SignedIn(person));
    }
}
