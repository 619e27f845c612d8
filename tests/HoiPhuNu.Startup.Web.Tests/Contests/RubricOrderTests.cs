using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Contests;

/// <summary>Criteria are put in another order by buttons that work without JavaScript; nothing is saved before "Lưu tiêu chí".</summary>
public sealed class RubricOrderTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_criterion_goes_up_and_down_with_all_that_was_typed_and_is_saved_in_the_new_order()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        var path = $"/to-chuc/{s.Slug}/tieu-chi/{s.FirstRound.Id}";
        using var organizer = await app.SignedIn(s.Organizer);
        var before = await Names(s);

        var page = await organizer.Page(path);
        var up = page.QuerySelectorAll("button[name=lam]").Where(b => b.GetAttribute("value")!.StartsWith("len-", StringComparison.Ordinal)).ToList();
        var down = page.QuerySelectorAll("button[name=lam]").Where(b => b.GetAttribute("value")!.StartsWith("xuong-", StringComparison.Ordinal)).ToList();
        Assert.Equal(before.Count - 1, up.Count);
        Assert.Equal(before.Count - 1, down.Count);
        Assert.Contains(before[2], up[1].TextContent, StringComparison.Ordinal);

        // The third goes up; what she has typed elsewhere and not saved comes along.
        using var moved = await organizer.Submit(page, path, [new("lam", "len-2"), new("Form.Rows[0].Guidance", "Chưa lưu mà vẫn còn")]);
        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
        var shown = await Browser.Read(moved);
        Assert.Equal([before[0], before[2], before[1]], Shown(shown).Take(3));
        Assert.Equal("Chưa lưu mà vẫn còn", ((IHtmlTextAreaElement)shown.QuerySelector("[name='Form.Rows[0].Guidance']")!).Value);
        Assert.Equal(before, await Names(s));

        using var back = await organizer.Submit(shown, path, [new("lam", "xuong-0")]);
        var again = await Browser.Read(back);
        Assert.Equal([before[2], before[0], before[1]], Shown(again).Take(3));
        using var saved = await organizer.Submit(again, path, []);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal([before[2], before[0], before[1], .. before.Skip(3)], await Names(s));
    }

    [Theory]
    [InlineData("len-0")]
    [InlineData("xuong-99")]
    [InlineData("len--1")]
    [InlineData("xuong-một")]
    public async Task A_move_that_leads_nowhere_changes_nothing(string move)
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        var path = $"/to-chuc/{s.Slug}/tieu-chi/{s.FirstRound.Id}";
        using var organizer = await app.SignedIn(s.Organizer);
        using var answer = await organizer.Submit(path, [new("lam", move)]);
        Assert.Equal(await Names(s), Shown(await Browser.Read(answer)).Where(n => n.Length > 0));
    }

    [Fact]
    public async Task What_cannot_be_read_stays_in_its_box_instead_of_being_moved()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        var path = $"/to-chuc/{s.Slug}/tieu-chi/{s.FirstRound.Id}";
        using var organizer = await app.SignedIn(s.Organizer);
        using var answer = await organizer.Submit(path, [new("lam", "len-1"), new("Form.Rows[1].MaxPoints", "hai mươi")]);
        var page = await Browser.Read(answer);
        Assert.Equal("hai mươi", ((IHtmlInputElement)page.QuerySelector("[name='Form.Rows[1].MaxPoints']")!).Value);
        Assert.Equal(await Names(s), Shown(page).Where(n => n.Length > 0));
    }

    [Fact]
    public async Task Two_tabs_that_reorder_do_not_overwrite_each_other_silently()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        var path = $"/to-chuc/{s.Slug}/tieu-chi/{s.FirstRound.Id}";
        using var organizer = await app.SignedIn(s.Organizer);
        using var colleague = await app.SignedIn(s.CoOrganizer);
        var before = await Names(s);
        var hers = await organizer.Page(path);
        var his = await Browser.Read(await colleague.Submit(path, [new("lam", "len-1")]));
        using (var first = await colleague.Submit(his, path, []))
        {
            Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        }

        var moved = await Browser.Read(await organizer.Submit(hers, path, [new("lam", "xuong-1")]));
        using var second = await organizer.Submit(moved, path, []);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        var both = await Browser.Read(second);
        Assert.Contains("Có người vừa lưu trang này trước chị", both.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal([before[0], before[2], before[1]], Shown(both).Take(3));
        Assert.Equal([before[1], before[0]], (await Names(s)).Take(2));
    }

    private static IEnumerable<string> Shown(IHtmlDocument page) => page.QuerySelectorAll(".rubric-row .name input").Cast<IHtmlInputElement>().Select(i => i.Value);

    private Task<List<string>> Names(Scenario s) =>
        app.WithDb(db => db.Rounds.Where(r => r.Id == s.FirstRound.Id).SelectMany(r => r.Criteria).OrderBy(c => c.Order).Select(c => c.Name).ToListAsync());
}
