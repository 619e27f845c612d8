using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>Figures say of what they are: on the page, on the lists and in the files; and what could not be read of the question is said, not passed over.</summary>
public sealed class PortfolioFilterTests(App app) : IClassFixture<App>
{
    private const string Page = "/theo-doi/tong-hop";

    private DateOnly Today => VietnamTime.Today(app.Now);

    [Fact]
    public async Task The_filter_stands_in_words_on_the_page_and_its_lists_and_a_province_can_be_taken_away()
    {
        var s = await World();
        await app.WithDb(async db =>
        {
            var loan = await db.Supports.Include(x => x.Balances).SingleAsync(x => x.Id == s.FollowUp!.Loan.Id);
            loan.TakeBalance(Today, 1_500_000, 0, s.Manager!.Id, app.Now).Must();
            await db.SaveChangesAsync();
        });
        using var manager = await app.SignedIn(s.Manager!);
        var unit = await manager.Page($"{Page}?don-vi={s.Host.Id}");
        var province = await manager.Page($"{Page}?tinh={s.Host.Id}");
        Assert.Equal($"Đơn vị: {s.Host.Name}", Plain(unit.QuerySelector("#pham-vi")!));
        Assert.Equal($"Đơn vị: {s.Host.Name}; Tỉnh, thành phố: {s.Host.Name}", Plain(province.QuerySelector("#pham-vi")!));
        Assert.Equal(s.Host.Name, province.QuerySelector("#tinh-chon option[selected]")!.TextContent);
        Assert.Equal("Mọi tỉnh, thành phố", province.QuerySelector("#tinh-chon option[value='']")!.TextContent);
        Assert.Contains("1.500.000", Debt(province), StringComparison.Ordinal);
        Assert.Equal(Debt(unit), Debt(province));
        Assert.Null(unit.QuerySelector("#tinh-chon"));

        var list = await manager.Page($"{Page}/danh-sach?tinh={s.Host.Id}&nam={s.Contest.Year}&nguon=UnionFund&doi-tuong=Group");
        Assert.Equal($"Đơn vị: {s.Host.Name}; Tỉnh, thành phố: {s.Host.Name}; Nguồn tiền: Quỹ của Hội; Năm cuộc thi: {s.Contest.Year}; Đối tượng: Nhóm", Plain(list.QuerySelector("#pham-vi")!));

        static string Debt(IDocument page) => Plain(page.QuerySelector("#du-no")!.ParentElement!.QuerySelector("tbody")!);
    }

    [Theory]
    [InlineData("ngay", "31/11/2025", "Ghi ngày như 30/11/2025; đang xem hết ngày ")]
    [InlineData("ngay", "1/1/2099", "chưa tới; đang xem hết ngày ")]
    [InlineData("nam", "abc", "Ghi năm như 2025")]
    [InlineData("don-vi", "xyz", "Không có đơn vị “xyz”")]
    [InlineData("tinh", "xyz", "Không có tỉnh “xyz”")]
    [InlineData("chuong-trinh", "xyz", "Không có chương trình “xyz”")]
    [InlineData("nguon", "abc", "Không có nguồn tiền “abc”")]
    [InlineData("doi-tuong", "abc", "Không có đối tượng “abc”")]
    public async Task What_cannot_be_read_of_the_filter_is_said_at_its_field_and_no_file_is_made_of_it(string name, string typed, string said)
    {
        var s = await World();
        using var manager = await app.SignedIn(s.Manager!);
        var query = $"?{name}={Uri.EscapeDataString(typed)}";
        var page = await manager.Page(Page + query);
        var why = page.QuerySelector($"#{name}-error")!;
        Assert.Contains(said, why.TextContent, StringComparison.Ordinal);
        var field = page.QuerySelector($"[name='{name}']")!;
        Assert.Equal(("true", why.Id), (field.GetAttribute("aria-invalid"), field.GetAttribute("aria-describedby")));
        Assert.StartsWith("Lỗi:", page.Title, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("a[href*='/tep/']"));
        if (name is "ngay" or "nam")
        {
            Assert.Contains(field.GetAttribute("value"), new[] { typed, "01/01/2099" });
        }

        // The files say where to look; a list that is shown is not taken away.
        using var file = await manager.Get($"{Page}/tep/csv{query}");
        Assert.Equal((HttpStatusCode.Redirect, Page + query), (file.StatusCode, file.Headers.Location?.OriginalString));
        var list = await manager.Page($"{Page}/danh-sach{query}");
        Assert.Contains(said, list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(list.QuerySelectorAll("main form[method=post]"));
        using var taken = await Take(manager, $"xlsx{query}");
        Assert.Equal("text/html", taken.Content.Headers.ContentType!.MediaType);
        Assert.Equal(0, await app.WithDb(db => db.Activities.CountAsync(a => a.ActorId == s.Manager!.Id && a.Event == nameof(PortfolioListTaken))));
    }

    [Theory]
    [InlineData("muc=abc")]
    [InlineData("muc=SurvivedWorking&so=abc")]
    public async Task A_list_nobody_named_is_the_whole_and_says_so(string query)
    {
        var s = await World();
        using var manager = await app.SignedIn(s.Manager!);
        var list = await manager.Page($"{Page}/danh-sach?{query}");
        Assert.Contains("Không có danh sách “abc”", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(list.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_page_number_that_cannot_be_read_is_the_first_and_no_fault()
    {
        var s = await World();
        using var manager = await app.SignedIn(s.Manager!);
        var list = await manager.Page(Page + "/danh-sach?trang=abc");
        Assert.DoesNotContain("Lỗi:", list.Title, StringComparison.Ordinal);
        Assert.NotEmpty(list.QuerySelectorAll("main form[method=post]"));
    }

    [Theory]
    [InlineData("31/11/2025", "Ghi ngày như 30/11/2025")]
    [InlineData("1/1/2099", "chưa tới; đang xem hết ngày ")]
    public async Task An_account_of_a_day_that_cannot_be_read_is_of_today_says_so_and_is_not_printed(string typed, string said)
    {
        var s = await World();
        using var manager = await app.SignedIn(s.Manager!);
        var (url, query) = (s.FollowUp!.Url, "?ngay=" + Uri.EscapeDataString(typed));
        var page = await manager.Page(url + query);
        Assert.Contains(said, page.QuerySelector("#ngay-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelector("#ngay")!.GetAttribute("value"), new[] { typed, "01/01/2099" });
        Assert.Contains($"Sổ đến hết ngày {VietnamTime.FormatDate(Today)}", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("a"), a => a.GetAttribute("href") == url + "/in");
        using var print = await manager.Get(url + "/in" + query);
        Assert.Equal((HttpStatusCode.Redirect, url + query), (print.StatusCode, print.Headers.Location?.OriginalString));
        Assert.Null((await manager.Page(url + "?ngay=1/3/2026")).QuerySelector("#ngay-error"));
    }

    [Fact]
    public async Task A_file_says_of_what_it_is_in_every_line_and_in_its_name()
    {
        var s = await World();
        using var manager = await app.SignedIn(s.Manager!);
        using var answer = await manager.Get($"{Page}/tep/csv?nam={s.Contest.Year}");
        var lines = (await answer.Content.ReadAsStringAsync()).TrimEnd().Split("\r\n");
        Assert.EndsWith(",Phạm vi", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{VietnamTime.FormatDate(Today)},Câu tổng hợp,\"1 ý tưởng được hỗ trợ, trong đó 0 mô hình hoạt động hiệu quả.\",", lines[1], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), line => Assert.EndsWith($",Đơn vị: {s.Host.Name}; Năm cuộc thi: {s.Contest.Year}", line, StringComparison.Ordinal));
        Assert.Equal($"tong-hop-du-an-duoc-ho-tro-{VietnameseText.Slug(s.Host.Name)}.csv", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));

        using var list = await Take(manager, $"csv?nam={s.Contest.Year}");
        var row = (await list.Content.ReadAsStringAsync()).TrimEnd().Split("\r\n")[1];
        Assert.EndsWith($",{VietnamTime.FormatDate(Today)},Đơn vị: {s.Host.Name}; Năm cuộc thi: {s.Contest.Year}", row, StringComparison.Ordinal);
        Assert.Contains(VietnameseText.Slug(s.Host.Name), list.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
    }

    /// <summary>By an address of her own, from the whole list.</summary>
    private static async Task<HttpResponseMessage> Take(Browser browser, string file)
    {
        var token = (await browser.Page(Page + "/danh-sach")).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value");
        return await browser.Post($"{Page}/danh-sach/tep/{file}", ("Take.Purpose", "Report"), ("__RequestVerificationToken", token!));
    }

    private Task<Scenario> World() => Scenario.Build(app, new() { Entries = 2, FollowUp = true });

    private static string Plain(IElement element) => Regex.Replace(element.TextContent, "\\s+", " ").Trim();
}
