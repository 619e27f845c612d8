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
    public async Task Every_topic_an_entry_can_name_is_on_the_list() =>
        Assert.Empty(HoiPhuNu.Startup.Domain.Entries.MentoringTopics.All.Except(await app.WithDb(db => db.MentoringTopics.Select(t => t.Code).ToListAsync())));
}
