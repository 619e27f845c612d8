using System.Net;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Tests.Files;
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
    [InlineData("Form.On", "01/01/2020", "Dự án bắt đầu ngày")]
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
    public async Task Her_officer_may_take_on_a_step_and_only_her_own_step_is_her_next_thing_to_do()
    {
        var s = await Staged();
        using var manager = await app.SignedIn(s.Manager!);
        using var woman = await app.SignedIn(s.Entrants[0]);
        var add = $"/theo-doi/{s.FollowUp!.Project.Id}/moc/moi";
        Assert.NotNull((await manager.Page(add)).QuerySelector($"select[name='Form.OwnerId'] option[value='{s.Officer.Id}']"));
        using var made = await manager.Submit(add, null, ("Form.Title", "Kéo điện ba pha"), ("Form.DueOn", "01/01/2026"), ("Form.Weight", "5"), ("Form.OwnerId", s.Officer.Id.ToString()));
        await app.WithDb(async db =>
        {
            // Nothing else is due: the check-in is a month away.
            var due = await db.CheckIns.SingleAsync(c => c.Id == s.FollowUp.Due.Id);
            db.Entry(due).Property(c => c.OpensOn).CurrentValue = Domain.Shared.VietnamTime.Today(app.Now).AddDays(30);
            await db.SaveChangesAsync();
        });
        Assert.DoesNotContain("Việc tiếp theo: Kéo điện ba pha", (await woman.Page($"/du-an/{s.FollowUp.Project.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_empty_box_of_a_milestone_is_told_at_once()
    {
        var s = await Staged();
        using var manager = await app.SignedIn(s.Manager!);
        using var posted = await manager.Submit($"/theo-doi/{s.FollowUp!.Project.Id}/moc/moi", null, ("Form.Title", ""), ("Form.DueOn", ""));
        Assert.Equal(["Form.Title", "Form.DueOn"], (await Browser.Read(posted)).QuerySelectorAll(".err input").Select(i => i.GetAttribute("name")!));
    }

    [Fact]
    public async Task Photos_show_a_milestone_is_reached_and_nothing_is_added_to_a_closed_project()
    {
        var s = await Staged();
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var officer = await app.SignedIn(s.Officer);
        using var approver = await app.SignedIn(s.Approver!);
        var (list, files) = ($"/theo-doi/{s.FollowUp!.Project.Id}/moc", $"/theo-doi/moc/{s.FollowUp.Milestone.Id}/tep");
        var visit = $"/theo-doi/tham/{s.FollowUp.Visit.Id}";
        var (form, ofVisit) = (await woman.Page(list), await officer.Page(visit));
        using var sent = await woman.Submit(form, list, [], files, ("File", "nhà sấy.jpg", SampleFiles.Jpeg()));
        Assert.StartsWith(list + "#tep-", sent.Headers.Location?.OriginalString, StringComparison.Ordinal);
        var page = await approver.Page(list);
        Assert.Null(page.QuerySelector($"form[action='{files}']"));
        Assert.Equal(2, page.QuerySelectorAll($".files a[href^='{files}/']").Length);
        using var seen = await approver.Get(files + "/" + await Latest(s.FollowUp.Milestone.Id));
        Assert.Equal("image/jpeg", seen.Content.Headers.ContentType?.MediaType);

        await app.WithDb(async db =>
        {
            var project = await db.SupportedProjects.SingleAsync(p => p.Id == s.FollowUp.Project.Id);
            Assert.Null(project.Close("Xong", s.Manager!.Id, app.Now));
            await db.SaveChangesAsync();
        });
        using var late = await woman.Submit(form, list, [], files, ("File", "muộn.jpg", SampleFiles.Jpeg()));
        using var later = await officer.Submit(ofVisit, visit, [], visit + "/tep", ("File", "muộn.jpg", SampleFiles.Jpeg()));
        Assert.Contains("Dự án đã khép", (await officer.Page(visit)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDb(db => db.StoredFiles.CountAsync(f => f.Name == "muộn.jpg")));
        Assert.Null((await officer.Page(visit)).QuerySelector($"form[action='{visit}/tep']"));
    }

    private Task<Guid> Latest(Guid ownerId) => app.WithDb(db => db.StoredFiles.Where(f => f.OwnerId == ownerId).OrderByDescending(f => f.Id).Select(f => f.Id).FirstAsync());

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

    [Fact]
    public async Task Progress_and_removal_from_a_page_of_before_leave_what_another_wrote_meanwhile()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        using var woman = await app.SignedIn(s.Entrants[0]);
        var (list, one) = ($"/theo-doi/{s.FollowUp!.Project.Id}/moc", $"/theo-doi/moc/{s.FollowUp.Milestone.Id}");
        var (shown, form) = (await officer.Page(list), await officer.Page(one));
        using var done = await woman.Submit(list, one + "/tien-do", ("tienDo", "100"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        using var moved = await officer.Submit(shown, list, Fields(("tienDo", "40")), one + "/tien-do");
        using var dropped = await officer.Submit(form, one, [], one + "/bo");
        foreach (var stale in new[] { moved, dropped })
        {
            Assert.Equal(HttpStatusCode.OK, stale.StatusCode);
            Assert.Contains("Có người vừa sửa mốc này trước chị.", (await Browser.Read(stale)).Body!.TextContent, StringComparison.Ordinal);
        }

        var kept = await app.WithDb(db => db.Milestones.AsNoTracking().SingleAsync(m => m.Id == s.FollowUp.Milestone.Id));
        Assert.Equal((100, true, true), (kept.Progress, kept.DoneOn is not null, kept.RemovedAt is null));

        // What she asks for stands there already: no fault. And from the page as it is now she may do both.
        using var again = await officer.Submit(shown, list, Fields(("tienDo", "100")), one + "/tien-do");
        using var back = await officer.Submit(list, one + "/tien-do", ("tienDo", "90"));
        using var gone = await officer.Submit(one, one + "/bo");
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.Redirect], new[] { again.StatusCode, back.StatusCode, gone.StatusCode });
        Assert.NotNull(await app.WithDb(db => db.Milestones.Where(m => m.Id == s.FollowUp.Milestone.Id).Select(m => m.RemovedAt).SingleAsync()));
    }

    private static IEnumerable<KeyValuePair<string, string?>> Fields(params (string Name, string Value)[] fields) => fields.Select(f => KeyValuePair.Create<string, string?>(f.Name, f.Value));

    private Task<Scenario> Staged() => Scenario.Build(app, new() { FollowUp = true, Entries = 1, Drafts = 0 });
}
