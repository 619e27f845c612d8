using System.Net;
using AngleSharp.Dom;
using HoiPhuNu.Startup.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

/// <summary>What a woman wants of a mentor: hers to say until she is matched, her officer's for her, the coordinator's afterwards.</summary>
public sealed class NeedTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task She_orders_her_topics_and_says_how_she_talks()
    {
        var s = await Scenario.Build(app, new() { Mentoring = true });
        var path = $"/dong-hanh/nhu-cau/{s.Mentoring!.Need.Id}";
        using var browser = await app.SignedIn(s.Entrants[0]);
        var page = await browser.Page(path);
        Assert.True(page.QuerySelector("select[name='Form.Topic1'] option[value=Ocop]")!.HasAttribute("selected"));
        using var saved = await browser.Submit(page, path, Fields(("Form.Topic1", "Capital"), ("Form.Topic2", ""), ("Form.Topic3", "Ocop"), ("Form.Languages", "tay"), ("Form.Ways", "Zalo"), ("Form.Ways", "InPerson"), ("Form.WomenOnly", "true"), ("Form.Note", "Muốn vay để mở xưởng")), path);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var need = await Need(s);
        Assert.Equal(["Capital", "Ocop"], need.Details.Topics);
        Assert.Equal(["tay"], need.Details.Languages);
        Assert.Equal((MeetingWays.Zalo | MeetingWays.InPerson, true, "Muốn vay để mở xưởng", 2), (need.Details.Ways, need.Details.WomenOnly, need.Details.Note, need.TopicCount));
    }

    [Theory]
    [InlineData("Form.Topic2", "Ocop", "mỗi chủ đề một lần")]
    [InlineData("Form.Languages", "", "ít nhất một ngôn ngữ")]
    [InlineData("Form.Ways", "", "Chọn cách gặp")]
    public async Task What_cannot_be_is_refused_and_nothing_is_saved(string field, string value, string sentence)
    {
        var s = await Scenario.Build(app, new() { Mentoring = true });
        var path = $"/dong-hanh/nhu-cau/{s.Mentoring!.Need.Id}";
        using var browser = await app.SignedIn(s.Entrants[0]);
        using var answer = await browser.Submit(path, Fields((field, value.Length == 0 ? null : value)));
        Assert.Contains(sentence, (await Browser.Read(answer)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, (await Need(s)).Version);
    }

    [Fact]
    public async Task Her_officer_writes_for_her_until_she_is_matched_and_the_coordinator_after_that()
    {
        var s = await Scenario.Build(app, new() { Mentoring = true });
        var path = $"/dong-hanh/nhu-cau/{s.Mentoring!.Need.Id}";
        using var officer = await app.SignedIn(s.Officer);
        Assert.Contains(s.Entrants[0].FullName, (await officer.Page(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var late = await officer.Page(path);
        using var helped = await officer.Submit(path, Fields(("Form.Topic1", "Legal")));
        Assert.Equal(["Legal"], (await Need(s)).Details.Topics);

        await app.WithDb(async db =>
        {
            (await db.MentoringNeeds.SingleAsync(n => n.Id == s.Mentoring.Need.Id)).Lock(app.Now);
            await db.SaveChangesAsync();
        });
        Assert.Null((await officer.Page(path)).QuerySelector("main form"));
        using var refused = await officer.Submit(late, path, Fields(("Form.Topic1", "Capital")), path);
        Assert.Equal(["Legal"], (await Need(s)).Details.Topics);

        var coordinators = $"/dieu-phoi/nhu-cau/{s.Mentoring.Need.Id}";
        using var coordinator = await app.SignedIn(s.Organizer);
        using var corrected = await coordinator.Submit(coordinators, Fields(("Form.Topic1", "Digital")));
        Assert.Equal($"/dieu-phoi/dot/{s.Mentoring.Cohort.Id}", corrected.Headers.Location?.ToString());
        Assert.Equal(["Digital"], (await Need(s)).Details.Topics);
    }

    [Fact]
    public async Task Two_windows_end_in_one_form_with_both_texts()
    {
        var s = await Scenario.Build(app, new() { Mentoring = true });
        var path = $"/dong-hanh/nhu-cau/{s.Mentoring!.Need.Id}";
        using var hers = await app.SignedIn(s.Entrants[0]);
        using var officer = await app.SignedIn(s.Officer);
        var page = await hers.Page(path);
        using var first = await officer.Submit(path, Fields(("Form.Note", "Cán bộ ghi")));
        using var second = await hers.Submit(page, path, Fields(("Form.Note", "Chị ghi")), path);
        var both = (await Browser.Read(second)).QuerySelector("main")!;
        Assert.Contains("Cán bộ ghi", both.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chị ghi", both.TextContent, StringComparison.Ordinal);
        Assert.Equal("Cán bộ ghi", (await Need(s)).Details.Note);
    }

    private static IEnumerable<KeyValuePair<string, string?>> Fields(params (string Name, string? Value)[] fields) => fields.Select(f => KeyValuePair.Create(f.Name, f.Value));

    private Task<MentoringNeed> Need(Scenario s) => app.WithDb(db => db.MentoringNeeds.AsNoTracking().SingleAsync(n => n.Id == s.Mentoring!.Need.Id));
}
