using System.Net;
using HoiPhuNu.Startup.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

/// <summary>The one list of topics.</summary>
public sealed class TopicTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task An_administrator_adds_renames_and_retires_a_topic()
    {
        using var browser = await app.SignedIn(await app.AddPerson("Quản Trị Chủ Đề"), administrator: true);
        var page = await browser.Page("/dieu-phoi/chu-de");
        (string, string?)[] typed = [("Form.Name", "Kể chuyện sản phẩm"), ("Form.EnglishName", "Telling the product's story"), ("Form.Order", "200")];
        using var added = await browser.Submit(page, "/dieu-phoi/chu-de", typed.Select(t => KeyValuePair.Create(t.Item1, t.Item2)), "/dieu-phoi/chu-de");
        using var twice = await browser.Submit(page, "/dieu-phoi/chu-de", typed.Select(t => KeyValuePair.Create(t.Item1, t.Item2)), "/dieu-phoi/chu-de");
        Assert.Equal(HttpStatusCode.Redirect, twice.StatusCode);
        var topic = await app.WithDb(db => db.MentoringTopics.AsNoTracking().SingleAsync(t => t.Name == "Kể chuyện sản phẩm"));
        Assert.Matches("^[A-Za-z0-9]+$", topic.Code);

        using var renamed = await browser.Submit($"/dieu-phoi/chu-de/{topic.Id}", $"/dieu-phoi/chu-de/{topic.Id}", ("Form.Name", "Kể chuyện quê mình"));
        using var retired = await browser.Submit("/dieu-phoi/chu-de", $"/dieu-phoi/chu-de/{topic.Id}/ngung");
        var now = await app.WithDb(db => db.MentoringTopics.AsNoTracking().SingleAsync(t => t.Id == topic.Id));
        Assert.Equal((topic.Code, "Kể chuyện quê mình", true), (now.Code, now.Name, now.RetiredAt is not null));

        // Offered no more; brought back by the other button.
        using var mentor = await app.SignedIn(await app.AddPerson("Người Khai"));
        Assert.Null((await mentor.Page("/co-van/ho-so/khai")).QuerySelector($"select[name='Form.Levels[{topic.Code}]']"));
        using var back = await browser.Submit("/dieu-phoi/chu-de", $"/dieu-phoi/chu-de/{topic.Id}/dung-lai");
        Assert.NotNull((await mentor.Page("/co-van/ho-so/khai")).QuerySelector($"select[name='Form.Levels[{topic.Code}]']"));
    }

    [Fact]
    public async Task A_name_that_is_there_is_refused_marks_and_case_apart()
    {
        using var browser = await app.SignedIn(await app.AddPerson("Quản Trị Trùng"), administrator: true);
        using var answer = await browser.Submit("/dieu-phoi/chu-de", "/dieu-phoi/chu-de", ("Form.Name", "BAO BI, NHAN MAC"), ("Form.EnglishName", "Boxes"));
        Assert.Contains("Danh sách đã có chủ đề tên này", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_offers_the_list_as_it_is_now_and_keeps_what_was_chosen_before()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 1, Judges = 0 });
        var path = $"/ho-so/{s.Entries[0].Id}/can-giup";
        using var entrant = await app.SignedIn(s.Entrants[0]);
        using var administrator = await app.SignedIn(await app.AddPerson("Quản Trị Danh Sách"), administrator: true);
        using var added = await administrator.Submit("/dieu-phoi/chu-de", "/dieu-phoi/chu-de", ("Form.Name", "Bán hàng qua phiên chợ"), ("Form.EnglishName", "Market days"), ("Form.Order", "300"));
        var topic = await app.WithDb(db => db.MentoringTopics.AsNoTracking().SingleAsync(t => t.Name == "Bán hàng qua phiên chợ"));
        Assert.Equal("MarketDays", topic.Code);
        Assert.NotNull(Box(await entrant.Page(path), topic.Code));

        // "Trên giấy" came with a paper form: no code of the list, and hers all the same.
        await app.WithDb(async db =>
        {
            var entry = await db.Entries.SingleAsync(e => e.Id == s.Entries[0].Id);
            db.Entry(entry).Property(e => e.Draft).CurrentValue = entry.Draft with { MentoringTopics = ["Trên giấy"] };
            await db.SaveChangesAsync();
        });
        using var saved = await entrant.Submit(await entrant.Page(path), path, [new("Form.Topics", topic.Code), new("Form.Topics", "Ocop"), new("Form.Topics", "Trên giấy"), new("Form.Topics", "Bịa ra"), new("lenh", "ve")], path);
        Assert.Equal(["Ocop", topic.Code, "Trên giấy"], await Chosen(s));

        // Retired: whoever chose it keeps it and still reads its name, nobody chooses it anew.
        using var retired = await administrator.Submit("/dieu-phoi/chu-de", $"/dieu-phoi/chu-de/{topic.Id}/ngung");
        Assert.True(Box(await entrant.Page(path), topic.Code)!.HasAttribute("checked"));
        using var again = await entrant.Submit(await entrant.Page(path), path, [new("Form.Topics", topic.Code), new("Form.Topics", "Legal"), new("lenh", "ve")], path);
        Assert.Equal(["Legal", topic.Code], await Chosen(s));
        Assert.Contains("Bán hàng qua phiên chợ", (await entrant.Page($"/ho-so/{s.Entries[0].Id}/kiem-tra")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var dropped = await entrant.Submit(await entrant.Page(path), path, [new("Form.Topics", "Legal"), new("lenh", "ve")], path);
        Assert.Null(Box(await entrant.Page(path), topic.Code));
        using var late = await entrant.Submit(await entrant.Page(path), path, [new("Form.Topics", topic.Code), new("Form.Topics", "Legal"), new("lenh", "ve")], path);
        Assert.Equal(["Legal"], await Chosen(s));

        static AngleSharp.Dom.IElement? Box(AngleSharp.Dom.IParentNode page, string code) => page.QuerySelector($"input[name='Form.Topics'][value='{code}']");
    }

    private Task<IReadOnlyList<string>> Chosen(Scenario s) => app.WithDb(db => db.Entries.AsNoTracking().Where(e => e.Id == s.Entries[0].Id).Select(e => e.Draft.MentoringTopics).SingleAsync());
}
