using System.Net;
using HoiPhuNu.Startup.Domain.FollowUp;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>Visits with what was agreed on them, and milestones.</summary>
public sealed class VisitTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_visit_posted_twice_is_one_with_its_actions_and_the_check_in_filled_on_it_is_seen_on_its_day()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var address = $"/theo-doi/{s.FollowUp!.Project.Id}/tham/moi";
        var form = await officer.Page(address);
        string? made = null;
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var posted = await officer.Submit(form, address, Fields(("Form.On", "05/03/2026"), ("Form.Place", "Xưởng"), ("Form.Findings", "Hai lò cùng chạy"), ("Form.Actions[0].Text", "Hỏi mua bao bì")), address);
            Assert.Equal(HttpStatusCode.Redirect, posted.StatusCode);
            made = posted.Headers.Location!.OriginalString;
        }

        var visit = await app.WithDb(db => db.Visits.SingleAsync(v => v.ProjectId == s.FollowUp.Project.Id && v.Findings == "Hai lò cùng chạy"));
        Assert.Equal($"/theo-doi/tham/{visit.Id}", made);
        var action = await app.WithDb(db => db.AgreedActions.SingleAsync(a => a.SourceId == visit.Id));
        using var done = await officer.Submit(made!, $"/theo-doi/viec/{action.Id}/xong");
        Assert.Equal(made + "#viec", done.Headers.Location?.OriginalString);

        var checkIn = $"/theo-doi/lan/{s.FollowUp.Due.Id}";
        using var taken = await officer.Submit(made!, $"{made}/lan/{s.FollowUp.Due.Id}");
        Assert.Equal(checkIn + "/tinh-hinh", taken.Headers.Location?.OriginalString);
        using var state = await officer.Submit(checkIn + "/tinh-hinh", checkIn + "/tinh-hinh", ("Form.State", "Working"));
        using var sent = await officer.Submit(checkIn + "/kiem-tra", checkIn + "/gui");
        using var manager = await app.SignedIn(s.Manager!);
        using var accepted = await manager.Submit(checkIn, checkIn + "/nhan");
        Assert.Equal(new DateOnly(2026, 3, 5), await app.WithDb(db => db.CheckIns.Where(c => c.Id == s.FollowUp.Due.Id).Select(c => c.SeenOn).SingleAsync()));
    }

    [Theory]
    [InlineData("Form.On", "31/12/2099", "Ngày thăm chưa tới")]
    [InlineData("Form.Place", "", "Ghi nơi đến thăm")]
    [InlineData("Form.Findings", "", "Ghi điều đã thấy")]
    [InlineData("Form.Actions[0].DueOn", "01/01/2020", "Hạn của việc đã qua")]
    public async Task What_cannot_be_is_said_and_nothing_is_written(string field, string typed, string says)
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var address = $"/theo-doi/{s.FollowUp!.Project.Id}/tham/moi";
        var typing = new Dictionary<string, string?> { ["Form.On"] = "05/03/2026", ["Form.Place"] = "Xưởng", ["Form.Findings"] = "Thấy", ["Form.Actions[0].Text"] = "Việc", [field] = typed };
        using var posted = await officer.Submit(await officer.Page(address), address, typing, address);
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.Contains(says, (await Browser.Read(posted)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDb(db => db.Visits.CountAsync(v => v.ProjectId == s.FollowUp.Project.Id)));
    }

    [Fact]
    public async Task The_woman_moves_her_own_milestone_and_the_whole_rolls_up_by_weight()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        using var woman = await app.SignedIn(s.Entrants[0]);
        var list = $"/theo-doi/{s.FollowUp!.Project.Id}/moc";
        using var added = await officer.Submit(list + "/moi", null, ("Form.Title", "Có nhãn hiệu"), ("Form.DueOn", "01/12/2026"), ("Form.Weight", "20"), ("Form.OwnerId", s.Officer.Id.ToString()));
        Assert.Equal(list, added.Headers.Location?.OriginalString);
        using var moved = await woman.Submit(list, $"/theo-doi/moc/{s.FollowUp.Milestone.Id}/tien-do", ("tienDo", "100"));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        var page = await woman.Page(list);
        Assert.Contains("75%", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("form[action$='/tien-do']"));
        using var wrong = await woman.Submit(list, $"/theo-doi/moc/{s.FollowUp.Milestone.Id}/tien-do", ("tienDo", "120"));
        Assert.Contains("Tiến độ từ 0 đến 100", (await Browser.Read(wrong)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_one_milestone_see_both()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        using var manager = await app.SignedIn(s.Manager!);
        var address = $"/theo-doi/moc/{s.FollowUp!.Milestone.Id}";
        var opened = await manager.Page(address);
        using var first = await officer.Submit(address, address, ("Form.Title", "Lắp lò của cán bộ"));
        using var second = await manager.Submit(opened, address, Fields(("Form.Title", "Lắp lò của người phụ trách")), address);
        var both = (await Browser.Read(second)).Body!;
        Assert.Contains("Lắp lò của cán bộ", both.TextContent, StringComparison.Ordinal);
        Assert.Equal("Lắp lò của người phụ trách", both.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
        Assert.Equal("Lắp lò của cán bộ", await app.WithDb(db => db.Milestones.Where(m => m.Id == s.FollowUp.Milestone.Id).Select(m => m.Title).SingleAsync()));
    }

    private static IEnumerable<KeyValuePair<string, string?>> Fields(params (string Name, string Value)[] fields) => fields.Select(f => KeyValuePair.Create<string, string?>(f.Name, f.Value));

    private Task<Scenario> Staged() => Scenario.Build(app, new() { FollowUp = true, Entries = 1, Drafts = 0 });
}
