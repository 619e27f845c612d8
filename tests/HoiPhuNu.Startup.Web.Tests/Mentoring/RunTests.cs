using System.Net;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

/// <summary>A proposal from its first run to its sending: shown in words, steered by pins and bans, adjusted, sent once.</summary>
public sealed class RunTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task It_is_shown_in_words_steered_adjusted_and_sent_once()
    {
        var world = await MatchingWorld.Build(app, women: 3, mentors: 2);
        using var browser = await app.SignedIn(world.Coordinator);
        var path = await world.Run(browser);
        var text = Words(await browser.Page(path));
        Assert.Contains("thành thạo: cộng 150", text, StringComparison.Ordinal);
        Assert.Contains("cùng tỉnh: cộng 30", text, StringComparison.Ordinal);
        Assert.Contains("3 cặp mới nhận lời mời", text, StringComparison.Ordinal);
        Assert.Empty(await world.Pairs());

        app.Clock.MoveTo(app.Now.AddMinutes(1));

        // The pin moves one woman and leaves the others alone.
        var run = await Latest(world);
        var moved = run.Result.Pairs.First(p => p.MentorId == world.Mentors[0].Id);
        using (var pinned = await browser.Submit(path, path + "/ghim", ("NeedId", moved.WomanId.ToString()), ("ProfileId", world.Mentors[1].Id.ToString())))
        {
            Assert.Equal(path, pinned.Headers.Location?.OriginalString);
        }

        Assert.Contains("chạy điều chỉnh trước khi gửi", Words(await browser.Page(path)), StringComparison.Ordinal);
        using (var stale = await browser.Submit(path, path + "/gui"))
        {
            Assert.Contains("đã có thay đổi", Words(await browser.Page(path)), StringComparison.Ordinal);
        }

        using var adjusted = await browser.Submit(path, path + "/dieu-chinh");
        var second = adjusted.Headers.Location!.OriginalString;
        text = Words(await browser.Page(second));
        Assert.Contains("đổi từ Trần Cố Vấn 0", text, StringComparison.Ordinal);
        Assert.Contains("Đã ghim", text, StringComparison.Ordinal);
        run = await Latest(world);
        Assert.Equal((2, 3), (run.Number, run.PairCount));
        Assert.Contains(run.Result.Pairs, p => p.WomanId == moved.WomanId && p.MentorId == world.Mentors[1].Id && p.Pinned);

        var form = await browser.Page(second);
        using var sent = await browser.Submit(form, second, [], second + "/gui");
        using var twice = await browser.Submit(form, second, [], second + "/gui");
        Assert.Contains("đã gửi lời mời rồi", Words(await browser.Page(second)), StringComparison.Ordinal);
        var pairs = await world.Pairs();
        Assert.Equal(3, pairs.Count);
        Assert.All(pairs, p => Assert.Equal((MentorshipStatus.Proposed, app.Now.AddDays(3), "Ocop"), (p.Status, p.AnswerBy, p.Topics.Single())));
        Assert.True(await app.WithDb(db => db.MentoringNeeds.Where(n => n.CohortId == world.Cohort.Id).AllAsync(n => n.LockedAt != null)));
        Assert.Equal(CohortStatus.Running, await app.WithDb(db => db.MentoringCohorts.Where(c => c.Id == world.Cohort.Id).Select(c => c.Status).SingleAsync()));

        // Pairs that are out stay out: a new run has nothing to send.
        var third = await world.Send(browser);
        Assert.Contains("không còn gì để gửi", Words(await browser.Page(third)), StringComparison.Ordinal);
        Assert.Equal(3, (await world.Pairs()).Count);
    }

    [Fact]
    public async Task A_ban_keeps_two_apart_and_can_be_taken_back()
    {
        var world = await MatchingWorld.Build(app, women: 1, mentors: 2);
        using var browser = await app.SignedIn(world.Coordinator);
        var path = await world.Run(browser);
        Assert.Equal(world.Mentors[0].Id, Assert.Single((await Latest(world)).Result.Pairs).MentorId);
        using var banned = await browser.Submit(path, path + "/khong-ghep", ("NeedId", world.Needs[0].Id.ToString()), ("ProfileId", world.Mentors[0].Id.ToString()), ("Reason", "Hai nhà có chuyện"));
        using var adjusted = await browser.Submit(path, path + "/dieu-chinh");
        Assert.Equal(world.Mentors[1].Id, Assert.Single((await Latest(world)).Result.Pairs).MentorId);

        var page = await browser.Page(path);
        Assert.Contains("Hai nhà có chuyện", Words(page), StringComparison.Ordinal);
        var wish = page.QuerySelector("input[name=wishId]")!.GetAttribute("value");
        using var dropped = await browser.Submit(page, path, [KeyValuePair.Create("wishId", wish)], path + "/bo");
        Assert.Equal(0, await app.WithDb(db => db.PairWishes.CountAsync(w => w.CohortId == world.Cohort.Id)));
    }

    [Fact]
    public async Task Nobody_in_the_cohort_and_nobody_legal_end_in_clear_sentences()
    {
        var empty = await MatchingWorld.Build(app, women: 0, mentors: 1);
        using (var browser = await app.SignedIn(empty.Coordinator))
        {
            Assert.Contains("Đợt này chưa có ai", Words(await browser.Page(empty.Runs)), StringComparison.Ordinal);
            using var pressed = await browser.Submit(empty.Runs, empty.Runs);
            Assert.Equal(HttpStatusCode.OK, pressed.StatusCode);
            Assert.Equal(0, await app.WithDb(db => db.MatchRuns.CountAsync(r => r.CohortId == empty.Cohort.Id)));
        }

        var world = await MatchingWorld.Build(app, women: 2, mentors: 2);
        await app.WithDb(async db =>
        {
            foreach (var mentor in await db.MentorProfiles.Where(p => p.UnitId == world.Unit.Id).ToListAsync())
            {
                Assert.Null(mentor.Pause(VietnamTime.Today(app.Now), VietnamTime.Today(app.Now), world.Coordinator.Id, app.Now));
            }

            await db.SaveChangesAsync();
        });
        using var coordinator = await app.SignedIn(world.Coordinator);
        var path = await world.Send(coordinator);
        var text = Words(await coordinator.Page(path));
        Assert.Contains("Chưa cặp nào ghép được", text, StringComparison.Ordinal);
        Assert.Contains("2 cố vấn tạm nghỉ", text, StringComparison.Ordinal);
        Assert.Empty(await world.Pairs());
        Assert.Null((await Latest(world)).SentAt);
    }

    [Fact]
    public async Task Pressing_run_twice_makes_one_and_weights_stay_with_the_cohort()
    {
        var world = await MatchingWorld.Build(app, women: 1, mentors: 1);
        using var browser = await app.SignedIn(world.Coordinator);
        using (var wrong = await browser.Submit(world.Runs, world.Runs, ("Form.Topics", "101")))
        {
            Assert.Contains("từ 0 đến 100", Words(await Browser.Read(wrong)), StringComparison.Ordinal);
        }

        var form = await browser.Page(world.Runs);
        KeyValuePair<string, string?>[] typed = [new("Form.Topics", "20"), new("Form.Load", "0")];
        using var first = await browser.Submit(form, world.Runs, typed, world.Runs);
        using var again = await browser.Submit(form, world.Runs, typed, world.Runs);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        var run = await Latest(world);
        Assert.Equal((1, 20, 0), (run.Number, run.Weights.Topics, run.Weights.Load));
        Assert.Equal(20, await app.WithDb(async db => (await db.MentoringCohorts.SingleAsync(c => c.Id == world.Cohort.Id)).Weights.Topics));
    }

    [Fact]
    public async Task A_woman_keeps_the_main_mentor_she_has_though_the_mentor_pauses()
    {
        var world = await MatchingWorld.Build(app, women: 1, mentors: 2);
        using var browser = await app.SignedIn(world.Coordinator);
        await world.Send(browser);
        await app.WithDb(async db =>
        {
            var mentor = await db.MentorProfiles.SingleAsync(p => p.Id == world.Mentors[0].Id);
            Assert.Null(mentor.Pause(VietnamTime.Today(app.Now).AddDays(30), VietnamTime.Today(app.Now), world.Coordinator.Id, app.Now));
            await db.SaveChangesAsync();
        });
        var path = await world.Send(browser);
        var pair = Assert.Single(await world.Pairs());
        Assert.Equal(world.Mentors[0].Id, pair.ProfileId);
        Assert.Contains("vẫn giữ", Words(await browser.Page(path)), StringComparison.Ordinal);
        Assert.Equal(MentoringRefusals.MentorPaused(VietnamTime.Today(app.Now).AddDays(30)), await world.Accept(pair.Id, PairSide.Mentor));
    }

    [Fact]
    public async Task Another_units_coordinator_finds_neither_cohort_nor_run()
    {
        var (own, other) = (await MatchingWorld.Build(app, women: 1, mentors: 1), await MatchingWorld.Build(app, women: 1, mentors: 1));
        using var hers = await app.SignedIn(own.Coordinator);
        var path = await own.Run(hers);
        using var stranger = await app.SignedIn(other.Coordinator);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(own.Runs)).StatusCode);

        // A woman of another cohort is no woman of this one.
        using var foreign = await hers.Submit(path, path + "/ghim", ("NeedId", other.Needs[0].Id.ToString()), ("ProfileId", own.Mentors[0].Id.ToString()));
        Assert.Contains("trong danh sách", Words(await hers.Page(path)), StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDb(db => db.PairWishes.CountAsync(w => w.NeedId == other.Needs[0].Id)));
    }

    [Fact]
    public async Task Pages_ask_the_database_as_often_for_200_as_for_10()
    {
        var (lists, proposals) = (new List<int>(), new List<int>());
        foreach (var women in new[] { 10, 200 })
        {
            var world = await MatchingWorld.Build(app, women, women / 5, capacity: 6, mail: false);
            using var browser = await app.SignedIn(world.Coordinator);
            var path = await world.Run(browser);
            await browser.Page(path);
            await browser.Page(world.Runs);
            lists.Add(await app.Commands.CountAsync(() => browser.Page(world.Runs)));
            proposals.Add(await app.Commands.CountAsync(() => browser.Page(path)));
        }

        Assert.Equal((lists[0], proposals[0]), (lists[1], proposals[1]));
        Assert.InRange(lists[0], 2, 15);
        Assert.InRange(proposals[0], 2, 15);
    }

    private Task<MatchRun> Latest(MatchingWorld world) => app.WithDb(db => db.MatchRuns.AsNoTracking().Where(r => r.CohortId == world.Cohort.Id).OrderByDescending(r => r.Number).FirstAsync());

    private static string Words(AngleSharp.Html.Dom.IHtmlDocument page) => System.Text.RegularExpressions.Regex.Replace(page.QuerySelector("main")!.TextContent, @"\s+", " ");
}
