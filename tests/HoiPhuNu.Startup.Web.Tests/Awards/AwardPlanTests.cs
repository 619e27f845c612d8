using System.Net;
using HoiPhuNu.Startup.Domain.Awards;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Awards;

/// <summary>An award of another contest answers like one that does not exist, also to somebody who organizes both contests.</summary>
public sealed class AwardPlanTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Another_contests_awards_answer_like_none()
    {
        var own = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        var other = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        var mine = await Collective(own, "Giải tập thể của tôi");
        var theirs = await Collective(other, "Giải tập thể của họ");
        using var organizer = await app.SignedIn(own.Organizer);
        var page = $"/to-chuc/{own.Slug}/giai-thuong";

        foreach (var (foreign, path) in new[]
        {
            (theirs, page + "/tap-the/{0}/xoa"),
            (other.Awards[0].Id, page + "/{0}/xoa"),
            (other.Awards[0].Id, page + "/{0}"),
        })
        {
            Assert.Equal(await Post(organizer, page + "/moi", path, Guid.CreateVersion7()), await Post(organizer, page + "/moi", path, foreign));
        }

        var (none, found) = (await Get(organizer, $"{page}/{Guid.CreateVersion7()}"), await Get(organizer, $"{page}/{other.Awards[0].Id}"));
        Assert.Equal(none, found);

        // The other contest's own address is no way round either.
        var elsewhere = $"/to-chuc/{other.Slug}/giai-thuong";
        Assert.Equal(HttpStatusCode.NotFound, (await Post(organizer, page + "/moi", elsewhere + "/tap-the/{0}/xoa", theirs)).Status);

        Assert.True(await app.WithDb(db => db.CollectiveAwards.AnyAsync(a => a.Id == theirs)));
        Assert.Equal(2, await app.WithDb(db => db.Awards.CountAsync(a => a.ContestId == other.Contest.Id)));

        // And her own goes the same way: the answer above was not for another reason.
        Assert.Equal(HttpStatusCode.Redirect, (await Post(organizer, page + "/moi", page + "/tap-the/{0}/xoa", mine)).Status);
        Assert.False(await app.WithDb(db => db.CollectiveAwards.AnyAsync(a => a.Id == mine)));
    }

    [Fact]
    public async Task Who_organizes_both_contests_reaches_each_award_through_its_own_contest_only()
    {
        var first = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        var second = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        await app.Appoint(first.Organizer.Id, second.Contest, Domain.Contests.ContestRole.CoOrganizer);
        var award = await Collective(second, "Giải tập thể");
        using var organizer = await app.SignedIn(first.Organizer);

        var wrong = await Post(organizer, $"/to-chuc/{first.Slug}/giai-thuong/moi", $"/to-chuc/{first.Slug}/giai-thuong/tap-the/{{0}}/xoa", award);
        Assert.Equal(HttpStatusCode.NotFound, wrong.Status);
        Assert.True(await app.WithDb(db => db.CollectiveAwards.AnyAsync(a => a.Id == award)));
        var right = await Post(organizer, $"/to-chuc/{second.Slug}/giai-thuong/moi", $"/to-chuc/{second.Slug}/giai-thuong/tap-the/{{0}}/xoa", award);
        Assert.Equal(HttpStatusCode.Redirect, right.Status);
    }

    private Task<Guid> Collective(Scenario s, string name) => app.WithDb(async db =>
    {
        var award = CollectiveAward.Create(s.Contest.Id, s.Communes[0].Id, name, null, "");
        db.CollectiveAwards.Add(award);
        await db.SaveChangesAsync();
        return award.Id;
    });

    /// <summary>With a token of her own, as a form made by hand would carry it.</summary>
    private static async Task<(HttpStatusCode Status, string Text)> Post(Browser browser, string form, string path, Guid id)
    {
        var page = await browser.Page(form);
        var to = string.Format(System.Globalization.CultureInfo.InvariantCulture, path, id);
        page.QuerySelector("main form[method=post]")!.SetAttribute("action", to);
        using var answer = await browser.Submit(page, form, [], to);
        return (answer.StatusCode, answer.StatusCode == HttpStatusCode.Redirect ? "" : (await Browser.Read(answer)).QuerySelector("main")!.TextContent);
    }

    private static async Task<(HttpStatusCode Status, string Text)> Get(Browser browser, string path)
    {
        using var answer = await browser.Get(path);
        return (answer.StatusCode, (await Browser.Read(answer)).QuerySelector("main")!.TextContent);
    }
}
