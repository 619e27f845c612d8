using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.Contests;
using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Web.Tests.Contests.Browse;

/// <summary>The list of calls: what is open, what comes, what is over.</summary>
public sealed class CallListTests(ITestOutputHelper output)
{
    private const int Commands = 3;

    [Fact]
    public async Task Each_part_holds_its_own_and_the_next_to_close_comes_first()
    {
        await using var app = new App();
        var calls = new Calls(app);
        await calls.Add("Đóng sau", closes: app.Now.AddDays(30));
        await calls.Add("Đóng trước", closes: app.Now.AddDays(3));
        await calls.Add("Sắp tới", opens: app.Now.AddDays(2));
        await calls.Add("Vừa hết phút cuối", closes: app.Now.AddMinutes(-1));
        await calls.Add("Phút cuối", closes: app.Now);
        await calls.Add("Còn soạn", open: false);
        var cancelled = await calls.Add("Đã thôi");
        await calls.Cancel(cancelled, "Thiếu kinh phí.");
        await calls.Cancel(await calls.Add("Chưa từng mở", open: false), "Thiếu kinh phí.");

        Assert.Equal(["Phút cuối", "Đóng trước", "Đóng sau", "Sắp tới", "Đã thôi", "Vừa hết phút cuối"], await Titles(app, "/cuoc-thi"));
        Assert.Equal(["Phút cuối", "Đóng trước", "Đóng sau"], await Titles(app, "/cuoc-thi?muc=dang-mo"));
        Assert.Equal(["Sắp tới"], await Titles(app, "/cuoc-thi?muc=sap-mo"));
        Assert.Equal(["Đã thôi", "Vừa hết phút cuối"], await Titles(app, "/cuoc-thi?muc=da-qua"));
        using var anyone = app.Anonymous();
        Assert.Equal(["Tất cả 6", "Đang nhận hồ sơ 3", "Sắp mở 1", "Đã qua 2"], (await anyone.Page("/cuoc-thi")).QuerySelectorAll(".tabs a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task It_is_found_without_marks_by_title_or_place_and_by_level()
    {
        await using var app = new App();
        var calls = new Calls(app);
        await calls.Add("Dệt lanh Lùng Tám");
        await calls.Add("Mật ong bạc hà", plan: p => p with { Level = ContestLevel.National });
        Assert.Equal(["Dệt lanh Lùng Tám"], await Titles(app, "/cuoc-thi?tim=det+LANH"));
        Assert.Equal(2, (await Titles(app, "/cuoc-thi?tim=cao+bang")).Count);
        Assert.Equal(["Mật ong bạc hà"], await Titles(app, "/cuoc-thi?cap=toan-quoc"));
        Assert.Equal(2, (await Titles(app, "/cuoc-thi?cap=gi-do&muc=la&trang=99")).Count);
        Assert.Empty(await Titles(app, "/cuoc-thi?tim=100%25"));

        using var anyone = app.Anonymous();
        var page = await anyone.Page("/cuoc-thi?tim=m%E1%BA%ADt&cap=toan-quoc");
        Assert.Equal("/cuoc-thi?muc=sap-mo&cap=toan-quoc&tim=m%E1%BA%ADt", page.QuerySelectorAll(".tabs a").ElementAt(2).GetAttribute("href"));
        Assert.Equal("mật", page.QuerySelector("#tim")!.GetAttribute("value"));
        Assert.Equal("toan-quoc", ((IHtmlSelectElement)page.QuerySelector("#cap")!).Value);
    }

    [Fact]
    public async Task Nothing_found_and_nothing_there_are_told_apart()
    {
        await using var app = new App();
        using var anyone = app.Anonymous();
        Assert.Contains("Chưa có cuộc thi nào được công bố", (await anyone.Page("/cuoc-thi")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Không có cuộc thi nào khớp", (await anyone.Page("/cuoc-thi?tim=x")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("chưa có cuộc thi nào ở mục này", (await anyone.Page("/cuoc-thi?muc=sap-mo")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No contest matches", (await anyone.Page("/cuoc-thi?tim=x&ui-culture=en")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_costs_as_many_commands_for_two_hundred_as_for_ten()
    {
        await using var app = new App();
        var calls = new Calls(app);
        using var anyone = app.Anonymous();
        for (var i = 0; i < 200; i++)
        {
            await calls.Add($"Cuộc thi {i}", closes: app.Now.AddDays(1).AddMinutes(i));
            if (i == 9)
            {
                Assert.Equal(Commands, await app.Commands.CountAsync(() => anyone.Page("/cuoc-thi")));
                Assert.Equal(6, await app.Commands.CountAsync(() => anyone.Page("/cuoc-thi/goi-1")));
                Assert.Equal(5, await app.Commands.CountAsync(() => anyone.Page("/")));
            }
        }

        var count = await app.Commands.CountAsync(() => anyone.Page("/cuoc-thi?trang=3&tim=cuoc&cap=tinh"));
        output.WriteLine($"/cuoc-thi: {count} commands at 10 and at 200 contests");
        Assert.Equal(Commands, count);
        var third = await anyone.Page("/cuoc-thi?trang=3&tim=cuoc&cap=tinh");
        Assert.Equal("Cuộc thi 40", third.QuerySelector(".card h3")!.TextContent);
        Assert.Equal("/cuoc-thi?tim=cuoc&cap=tinh&trang=4", third.QuerySelector(".pager a[rel=next]")!.GetAttribute("href"));

        // One call costs the same whatever stands beside it; the home page too.
        Assert.Equal(6, await app.Commands.CountAsync(() => anyone.Page("/cuoc-thi/goi-1")));
        Assert.Equal(5, await app.Commands.CountAsync(() => anyone.Page("/")));
    }

    private static async Task<IReadOnlyList<string>> Titles(App app, string path)
    {
        using var anyone = app.Anonymous();
        return [.. (await anyone.Page(path)).QuerySelectorAll(".card h3").Select(h => h.TextContent)];
    }
}
