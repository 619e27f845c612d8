using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;

namespace HoiPhuNu.Startup.Web.Tests.Frame;

/// <summary>Fields on the sheet of components: tied to their hints and errors, and keeping what was typed.</summary>
public sealed class FieldTests(FieldTests.Workshop app) : IClassFixture<FieldTests.Workshop>
{
    private const string Sheet = "/quan-tri/giao-dien";

    [Fact]
    public async Task Every_label_hint_and_choice_is_tied_to_an_element_that_exists()
    {
        using var browser = app.Anonymous();
        var page = await browser.Page(Sheet);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("label[for]"), l => Assert.Contains(l.GetAttribute("for")!, ids));
        Assert.All(page.QuerySelectorAll("[aria-describedby]"), e => Assert.All(e.GetAttribute("aria-describedby")!.Split(' '), id => Assert.Contains(id, ids)));
        Assert.All(page.QuerySelectorAll("svg use"), u => Assert.Contains(u.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("form[method=post]"), f => Assert.Single(f.QuerySelectorAll("input[name=__RequestVerificationToken]")));
        // Axe cannot see an input without any label text when it has a title; we use none.
        Assert.All(
            page.QuerySelectorAll("main input:not([type=hidden]),main select,main textarea").OfType<IHtmlElement>(),
            e => Assert.True(e.Closest("label") is not null || page.QuerySelector($"label[for='{e.Id}']") is not null, e.OuterHtml));
    }

    [Theory]
    [InlineData("Form.Name", "Hoàng Nguyễn Thị Phương Quỳnh Uyển")]
    [InlineData("Form.Phone", "0912 345 678")]
    [InlineData("Form.Capital", "1.850.000.000")]
    [InlineData("Form.Points", "16,5")]
    [InlineData("Form.BirthDate", "08/03/1988")]
    [InlineData("Form.ClosesAt", "17:00 15/12/2026")]
    public async Task A_value_is_shown_as_it_is_read_here(string name, string shown)
    {
        using var browser = app.Anonymous();
        Assert.Equal(shown, (await browser.Page(Sheet)).QuerySelector($"[name='{name}']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_she_typed_comes_back_with_a_summary_in_the_order_of_the_page()
    {
        using var browser = app.Anonymous();
        using var response = await browser.Submit(Sheet, null,
            ("Form.Name", ""), ("Form.Phone", "0912"), ("Form.Capital", "khoảng \"vài\" triệu <b>"), ("Form.Points", "8,555"), ("Form.BirthDate", "31/02/1990"), ("Form.ClosesAt", "mai"),
            ("Form.Province", "66"), ("Form.Kind", "to"), ("Form.Needs", "ban-hang"), ("Form.Agreed", "true"), ("Form.Summary", "\n dòng một\ndòng hai"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await Browser.Read(response);

        Assert.StartsWith("Lỗi: ", page.Title, StringComparison.Ordinal);
        var summary = page.QuerySelector("[role=alert]")!;
        Assert.Equal("loi", summary.Id);
        Assert.Equal(
            ["#Form_Name", "#Form_Phone", "#Form_Capital", "#Form_Points", "#Form_BirthDate", "#Form_ClosesAt"],
            summary.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Contains("vẫn còn nguyên", summary.TextContent, StringComparison.Ordinal);

        foreach (var (name, typed) in new[] { ("Form.Phone", "0912"), ("Form.Capital", "khoảng \"vài\" triệu <b>"), ("Form.Points", "8,555"), ("Form.BirthDate", "31/02/1990"), ("Form.ClosesAt", "mai") })
        {
            var input = page.QuerySelector($"[name='{name}']")!;
            Assert.Equal(typed, input.GetAttribute("value"));
            Assert.Equal("true", input.GetAttribute("aria-invalid"));
            var error = page.GetElementById(input.GetAttribute("aria-describedby")!.Split(' ')[^1])!;
            Assert.StartsWith("Lỗi:", error.TextContent.Trim(), StringComparison.Ordinal);
        }

        Assert.Equal("66", ((IHtmlSelectElement)page.QuerySelector("[name='Form.Province']")!).Value);
        Assert.Equal(["to"], Checked(page, "Form.Kind"));
        Assert.Equal(["ban-hang"], Checked(page, "Form.Needs"));
        Assert.Equal(["true"], Checked(page, "Form.Agreed"));
        Assert.Contains("dòng một\ndòng hai", ((IHtmlTextAreaElement)page.QuerySelector("[name='Form.Summary']")!).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cleared_choice_stays_cleared()
    {
        using var browser = app.Anonymous();
        using var response = await browser.Submit(Sheet, null, ("Form.Name", ""), ("Form.Needs", null), ("Form.Agreed", null), ("Form.Phone", ""));
        var page = await Browser.Read(response);
        Assert.Empty(Checked(page, "Form.Needs"));
        Assert.Empty(Checked(page, "Form.Agreed"));
        Assert.Equal("", page.QuerySelector("[name='Form.Phone']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_message_survives_one_redirect_and_no_more()
    {
        using var browser = app.Anonymous();
        var page = await browser.Page(Sheet);
        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var saved = await browser.Post(Sheet + "/tin", ("__RequestVerificationToken", token));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("Đã lưu phần Vốn", (await browser.Page(Sheet)).QuerySelector(".messages [role=status] h2")?.TextContent);
        Assert.Null((await browser.Page(Sheet)).QuerySelector(".messages [role=status]"));
    }

    [Fact]
    public async Task The_pager_keeps_the_filters()
    {
        using var browser = app.Anonymous();
        var links = (await browser.Page(Sheet + "?q=dong+rieng&mau=toi&trang=3")).QuerySelectorAll(".pager a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.All(links, href => Assert.Contains("q=dong%20rieng&mau=toi", href, StringComparison.Ordinal));
        Assert.Contains(links, href => href.EndsWith("trang=25", StringComparison.Ordinal));
        Assert.DoesNotContain(links, href => href.Contains("trang=3&", StringComparison.Ordinal) || href.Contains("trang=1", StringComparison.Ordinal));
    }

    private static List<string> Checked(IHtmlDocument page, string name) =>
        [.. page.QuerySelectorAll($"[name='{name}']").OfType<IHtmlInputElement>().Where(i => i.IsChecked).Select(i => i.Value)];

    /// <summary>The site as a developer runs it, without the demo data.</summary>
    public sealed class Workshop : App
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment("Development");
            builder.UseSetting("Demo:Load", "false");
        }
    }
}
