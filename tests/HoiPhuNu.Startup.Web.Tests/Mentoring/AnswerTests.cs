using System.Net;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Jobs;
using HoiPhuNu.Startup.Web.Tests.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

/// <summary>Answers to a proposal, by the mailed link and signed in, all at once, too late, and what comes next.</summary>
public sealed class AnswerTests(MailApp app) : IClassFixture<MailApp>
{
    [Fact]
    public async Task By_the_mailed_links_without_signing_in_both_accept_and_no_telephone_is_shown()
    {
        var (world, pair) = await Proposed();
        using var nobody = app.Anonymous();
        var hers = await world.Link(pair, PairSide.Woman);
        var page = Words(await nobody.Page(hers));
        Assert.Contains("Trần Cố Vấn 0", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@example.vn", page, StringComparison.Ordinal);
        Assert.Equal(MentorshipStatus.Proposed, (await world.Pair(pair.Id)).Status);

        using (var yes = await nobody.Submit(hers, hers + "/nhan-loi"))
        {
            Assert.Equal(hers, yes.Headers.Location?.OriginalString);
        }

        Assert.Contains("Đang chờ bên kia", Words(await nobody.Page(hers)), StringComparison.Ordinal);
        var the = await world.Link(pair, PairSide.Mentor);
        Assert.Contains("Lò Thị Chị 0", Words(await nobody.Page(the)), StringComparison.Ordinal);
        using var too = await nobody.Submit(the, the + "/nhan-loi");
        var begun = await world.Pair(pair.Id);
        Assert.Equal((MentorshipStatus.Active, (int?)1), (begun.Status, begun.Place));

        await app.Drain();
        Assert.Contains(await app.NoticesOf(pair.PersonId), n => n.Kind == "PairBegan" && n.Url == $"/dong-hanh/cap/{pair.Id}");
        Assert.Contains(await app.NoticesOf(world.MentorOf(pair).Id), n => n.Kind == "PairBegan");
        var after = Words(await nobody.Page(the));
        Assert.Contains("Cả hai bên đã nhận lời", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Lò Thị Chị 0", after, StringComparison.Ordinal);

        // Neither the link nor its secret stands anywhere but in the sealed letter.
        var secret = the["/dong-hanh/tra-loi/".Length..];
        Assert.DoesNotContain(secret, string.Join(' ', await app.WithDb(db => db.Activities.Select(a => a.Details).ToListAsync())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_her_pledge_a_mentor_sees_nothing_of_the_woman_and_accepts_nothing()
    {
        var world = await MatchingWorld.Build(app, women: 1, mentors: 1);
        await app.WithDb(async db =>
        {
            var mentor = await db.MentorProfiles.SingleAsync(p => p.Id == world.Mentors[0].Id);
            db.Entry(mentor).Property(p => p.PledgedAt).CurrentValue = null;
            await db.SaveChangesAsync();
        });
        var pair = await Sent(world);
        var link = await world.Link(pair, PairSide.Mentor);
        using var nobody = app.Anonymous();
        var page = await nobody.Page(link);
        Assert.DoesNotContain("Lò Thị Chị", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Ý tưởng", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using (var early = await Press(nobody, link, link + "/nhan-loi"))
        {
            Assert.Contains("cam kết", Words(await Browser.Read(early)), StringComparison.Ordinal);
        }

        Assert.Equal(MentoringRefusals.PledgeMissing, await world.Accept(pair.Id, PairSide.Mentor));
        using var pledged = await nobody.Submit(link, link + "/cam-ket");
        Assert.Contains("Lò Thị Chị 0", Words(await nobody.Page(link)), StringComparison.Ordinal);
        Assert.Null(await world.Accept(pair.Id, PairSide.Mentor));
    }

    [Fact]
    public async Task A_hundred_accepts_at_once_for_one_place_one_wins_and_ninety_nine_are_told()
    {
        var world = await MatchingWorld.Build(app, women: 100, mentors: 1, capacity: 1, mail: false);
        var ids = await app.WithDb(async db =>
        {
            // No run would propose a hundred to one mentor; what counts is that the answers hold whatever happened before.
            var made = world.Needs.ConvertAll(n => Mentorship.Propose(n, world.Mentors[0].Id, MatchRole.Main, [], 0, null, 3, world.Coordinator.Id, app.Now));
            db.Mentorships.AddRange(made);
            await db.SaveChangesAsync();
            return made.ConvertAll(m => m.Id);
        });
        var answers = await Task.WhenAll(ids.Select(id => Task.Run(() => world.Accept(id, PairSide.Mentor))));
        Assert.Single(answers, a => a is null);
        Assert.Equal(99, answers.Count(a => a == MentoringRefusals.NoPlaceLeft(1)));
        Assert.Equal(1, (await world.Pairs()).Count(p => p.Place == 1));
        Assert.Equal(1, (await world.Pairs()).Count(p => p.MentorAcceptedAt is not null));
        Assert.Equal(99, (await world.Pairs()).Count(p => p.Status == MentorshipStatus.Full));
    }

    [Fact]
    public async Task No_place_left_asks_the_next_best_for_this_woman_at_once_and_moves_nobody()
    {
        var world = await MatchingWorld.Build(app, women: 3, mentors: 3, capacity: 1);
        var (first, late, other) = await app.WithDb(async db =>
        {
            var made = new[] { (0, 0), (1, 0), (2, 1) }.Select(x => Mentorship.Propose(world.Needs[x.Item1], world.Mentors[x.Item2].Id, MatchRole.Main, ["Ocop"], 0, null, 3, world.Coordinator.Id, app.Now)).ToList();
            made.ForEach(m => m.HandOutLinks(OneTimeSecret.HashOf($"cv-{m.Id}"), OneTimeSecret.HashOf($"chi-{m.Id}")));
            db.Mentorships.AddRange(made);
            await db.SaveChangesAsync();
            return (made[0], made[1], made[2]);
        });
        Assert.Null(await world.Accept(first.Id, PairSide.Mentor));
        Assert.Null(await world.Accept(late.Id, PairSide.Woman));

        using var nobody = app.Anonymous();
        var link = $"/dong-hanh/tra-loi/cv-{late.Id}";
        using (var answer = await nobody.Submit(link, link + "/nhan-loi"))
        {
            Assert.Contains("đã nhận đủ 1 chị", Words(await Browser.Read(answer)), StringComparison.Ordinal);
        }

        Assert.Equal(MentorshipStatus.Full, (await world.Pair(late.Id)).Status);
        var second = Assert.Single(await world.Pairs(), p => p.NeedId == late.NeedId && p.Status == MentorshipStatus.Proposed);
        Assert.Equal((world.Mentors[2].Id, (Guid?)null), (second.ProfileId, second.RunId));
        Assert.Equal((MentorshipStatus.Proposed, MentorshipStatus.Proposed), ((await world.Pair(first.Id)).Status, (await world.Pair(other.Id)).Status));
        Assert.Contains("đã nhận đủ người", Words(await nobody.Page($"/dong-hanh/tra-loi/chi-{late.Id}")), StringComparison.Ordinal);
        await app.Drain();
        Assert.Contains(await app.NoticesOf(late.PersonId), n => n.Kind == "ProposalOver");

        // Pressed again it stays closed, and no third mentor is asked.
        Assert.Equal(MentoringRefusals.PairFull, await world.Accept(late.Id, PairSide.Mentor));
        Assert.Equal(4, (await world.Pairs()).Count);
    }

    [Fact]
    public async Task The_index_itself_holds_the_last_place_against_whoever_goes_round_the_rule()
    {
        var world = await MatchingWorld.Build(app, women: 2, mentors: 1, capacity: 1, mail: false);
        await Assert.ThrowsAsync<DbUpdateException>(() => app.WithDb(async db =>
        {
            foreach (var need in world.Needs)
            {
                var pair = Mentorship.Propose(need, world.Mentors[0].Id, MatchRole.Main, [], 0, null, 3, null, app.Now);
                db.Mentorships.Add(pair);
                db.Entry(pair).Property(p => p.Place).CurrentValue = 1;
            }

            await db.SaveChangesAsync();
        }));
        Assert.Empty(await world.Pairs());
    }

    [Fact]
    public async Task Two_accepts_for_the_last_place_of_a_mentor_with_several()
    {
        var world = await MatchingWorld.Build(app, women: 4, mentors: 1, capacity: 3, mail: false);
        var ids = await app.WithDb(async db =>
        {
            var made = world.Needs.ConvertAll(n => Mentorship.Propose(n, world.Mentors[0].Id, MatchRole.Main, [], 0, null, 3, world.Coordinator.Id, app.Now));
            db.Mentorships.AddRange(made);
            await db.SaveChangesAsync();
            return made.ConvertAll(m => m.Id);
        });
        Assert.Null(await world.Accept(ids[0], PairSide.Mentor));
        Assert.Null(await world.Accept(ids[1], PairSide.Mentor));
        var last = await Task.WhenAll(ids.Skip(2).Select(id => Task.Run(() => world.Accept(id, PairSide.Mentor))));
        Assert.Single(last, a => a is null);
        Assert.Contains(MentoringRefusals.NoPlaceLeft(3), last);
        Assert.Equal([1, 2, 3], (await world.Pairs()).Select(p => p.Place).OfType<int>().Order());
    }

    [Fact]
    public async Task A_decline_frees_the_place_and_asks_the_next_best_for_this_woman_only_until_nobody_is_left()
    {
        var world = await MatchingWorld.Build(app, women: 2, mentors: 3, capacity: 1);
        await Sent(world);
        var before = await world.Pairs();
        var first = before.Single(p => p.ProfileId == world.Mentors[0].Id);
        Assert.Null(await world.Accept(first.Id, PairSide.Mentor));

        // After her own yes, too, as long as the other has not answered.
        var link = await world.Link(first, PairSide.Mentor);
        using var nobody = app.Anonymous();
        using (var bare = await nobody.Submit(link, link + "/tu-choi"))
        {
            Assert.Contains("Ghi lý do", Words(await Browser.Read(bare)), StringComparison.Ordinal);
        }

        using var no = await nobody.Submit(link, link + "/tu-choi", ("Form.Reason", "Dạo này bận"));
        var declined = await world.Pair(first.Id);
        Assert.Equal((MentorshipStatus.Declined, (int?)null, "Dạo này bận"), (declined.Status, declined.Place, declined.Reason));
        Assert.Contains("từ chối", Words(await nobody.Page(link)), StringComparison.Ordinal);
        var second = Assert.Single(await world.Pairs(), p => before.All(b => b.Id != p.Id));
        Assert.Equal((first.NeedId, world.Mentors[2].Id, (Guid?)null), (second.NeedId, second.ProfileId, second.RunId));
        Assert.Equal(MentorshipStatus.Proposed, (await world.Pair(before.Single(p => p.Id != first.Id).Id)).Status);
        Assert.NotEqual(link, await world.Link(second, PairSide.Mentor));

        Assert.Null(await world.Decline(second.Id, PairSide.Woman));
        Assert.Equal(3, (await world.Pairs()).Count);
        await app.Drain();
        var told = await app.NoticesOf(world.Coordinator.Id);
        Assert.Equal(("NobodyLeft", $"/dieu-phoi/nhu-cau/{first.NeedId}"), (Assert.Single(told).Kind, told[0].Url));
        Assert.Contains(await app.NoticesOf(first.PersonId), n => n.Kind == "ProposalOver");
        Assert.DoesNotContain("Dạo này bận", string.Join(' ', (await app.NoticesOf(first.PersonId)).Select(n => n.Body)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_womans_silence_goes_to_the_coordinator_who_asks_again()
    {
        var world = await MatchingWorld.Build(app, women: 1, mentors: 2);
        var pair = await Sent(world);
        Assert.Null(await world.Accept(pair.Id, PairSide.Mentor));
        var start = app.Now;
        try
        {
            app.Clock.MoveTo(pair.AnswerBy.AddSeconds(1));
            await app.Run<LapseProposals>();
            var over = Assert.Single(await world.Pairs());
            Assert.Equal((MentorshipStatus.Lapsed, (PairSide?)PairSide.Woman), (over.Status, over.Silent));
            await app.Drain();
            var told = Assert.Single(await app.NoticesOf(world.Coordinator.Id));
            Assert.Equal(("WomanSilent", $"/dong-hanh/cap/{pair.Id}"), (told.Kind, told.Url));
            Assert.Contains(await app.NoticesOf(world.MentorOf(pair).Id), n => n.Kind == "ProposalOver");

            using var browser = await app.SignedIn(world.Coordinator);
            Assert.Contains("1 lời mời quá hạn vì chị chưa trả lời", Words(await browser.Page("/dieu-phoi")), StringComparison.Ordinal);
            Assert.Single((await browser.Page("/dieu-phoi/cap?TrangThai=Silent")).QuerySelectorAll("tbody tr"));
            using var asked = await browser.Submit($"/dong-hanh/cap/{pair.Id}", $"/dieu-phoi/cap/{pair.Id}/de-nghi-lai");
            Assert.Equal("/dieu-phoi/cap?TrangThai=Proposed", asked.Headers.Location?.OriginalString);

            // The same mentor, who had said yes; and once.
            var again = Assert.Single(await world.Pairs(), p => p.Status == MentorshipStatus.Proposed);
            Assert.Equal((pair.ProfileId, (DateTime?)null), (again.ProfileId, again.WomanAcceptedAt));
            Assert.DoesNotContain("chưa trả lời:", Words(await browser.Page("/dieu-phoi")), StringComparison.Ordinal);
            Assert.Empty((await browser.Page("/dieu-phoi/cap?TrangThai=Silent")).QuerySelectorAll("tbody tr"));
            Assert.Null((await browser.Page($"/dong-hanh/cap/{pair.Id}")).QuerySelector("form[action$=de-nghi-lai]"));
            using var twice = await Press(browser, "/tai-khoan", $"/dieu-phoi/cap/{pair.Id}/de-nghi-lai");
            Assert.Equal($"/dong-hanh/cap/{pair.Id}", twice.Headers.Location?.OriginalString);
            Assert.Equal(2, (await world.Pairs()).Count);
        }
        finally
        {
            app.Clock.MoveTo(start);
        }
    }

    [Fact]
    public async Task Asking_again_where_nobody_may_be_asked_says_so_and_leaves_her_on_the_desk()
    {
        var world = await MatchingWorld.Build(app, women: 1, mentors: 1);
        var pair = await Sent(world);
        var start = app.Now;
        try
        {
            app.Clock.MoveTo(pair.AnswerBy.AddSeconds(1));
            await app.Run<LapseProposals>();
            using var browser = await app.SignedIn(world.Coordinator);
            using var asked = await browser.Submit($"/dong-hanh/cap/{pair.Id}", $"/dieu-phoi/cap/{pair.Id}/de-nghi-lai");
            Assert.Contains("mời thêm cố vấn", Words(await browser.Page(asked.Headers.Location!.OriginalString)), StringComparison.Ordinal);
            Assert.Single(await world.Pairs());
            Assert.Single((await browser.Page("/dieu-phoi/cap?TrangThai=Silent")).QuerySelectorAll("tbody tr"));
        }
        finally
        {
            app.Clock.MoveTo(start);
        }
    }

    [Fact]
    public async Task What_the_mentor_does_not_answer_in_time_lapses_once_and_goes_on()
    {
        var world = await MatchingWorld.Build(app, women: 1, mentors: 2);
        var pair = await Sent(world);
        Assert.Null(await world.Accept(pair.Id, PairSide.Woman));
        var start = app.Now;
        try
        {
            app.Clock.MoveTo(pair.AnswerBy);
            await app.Run<LapseProposals>();
            Assert.Equal(MentorshipStatus.Proposed, (await world.Pair(pair.Id)).Status);
            app.Clock.MoveTo(pair.AnswerBy.AddSeconds(1));
            using var nobody = app.Anonymous();
            Assert.Contains("Hạn trả lời lời mời này đã qua", Words(await nobody.Page(await world.Link(pair, PairSide.Woman))), StringComparison.Ordinal);
            await app.Run<LapseProposals>();
            await app.Run<LapseProposals>();
            var pairs = await world.Pairs();
            Assert.Equal([MentorshipStatus.Lapsed, MentorshipStatus.Proposed], pairs.Select(p => p.Status));
            Assert.Equal(((int?)null, world.Mentors[1].Id), (pairs[0].Place, pairs[1].ProfileId));
            await app.Drain();
            Assert.Contains(await app.NoticesOf(pair.PersonId), n => n.Kind == "ProposalOver");
        }
        finally
        {
            app.Clock.MoveTo(start);
        }
    }

    [Fact]
    public async Task Signed_in_each_answers_for_her_own_side_and_an_officer_for_the_woman()
    {
        var (world, pair) = await Proposed();
        using (var stranger = await app.SignedIn(world.Coordinator))
        {
            using var refused = await Press(stranger, "/tai-khoan", $"/dong-hanh/cap/{pair.Id}/nhan-loi");
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }

        var mentor = world.MentorOf(pair);
        using (var hers = await app.SignedIn(mentor))
        {
            using var yes = await Press(hers, "/tai-khoan", $"/dong-hanh/cap/{pair.Id}/nhan-loi");
            Assert.Equal($"/dong-hanh/cap/{pair.Id}", yes.Headers.Location?.OriginalString);
        }

        var half = await world.Pair(pair.Id);
        Assert.Equal((true, false), (half.MentorAcceptedAt is not null, half.WomanAcceptedAt is not null));

        var officer = await app.AddPerson("Hà Thị Cán Bộ");
        var commune = await app.AddUnit($"{world.Unit.Code}X", "Xã Ghép", UnitLevel.Commune, world.Unit);
        await app.Appoint(officer.Id, commune.Id, UnitRole.Officer);
        await app.WithDb(async db =>
        {
            var woman = await db.People.SingleAsync(p => p.Id == pair.PersonId);
            db.Entry(woman).Property(p => p.UnitId).CurrentValue = commune.Id;
            await db.SaveChangesAsync();
        });
        using var helper = await app.SignedIn(officer);
        using var forHer = await Press(helper, "/tai-khoan", $"/dong-hanh/cap/{pair.Id}/nhan-loi");
        Assert.Equal(MentorshipStatus.Active, (await world.Pair(pair.Id)).Status);
        Assert.Equal(officer.Id, await app.WithDb(db => db.Activities.Where(a => a.SubjectId == pair.Id && a.Event == nameof(PairBegan)).Select(a => a.ActorId).SingleAsync()));
    }

    [Fact]
    public async Task Who_has_no_address_finds_the_proposal_among_her_notices_and_an_unknown_link_shows_nothing()
    {
        var world = await MatchingWorld.Build(app, women: 1, mentors: 1, mail: false);
        var pair = await Sent(world);
        await app.Drain();
        var notice = Assert.Single(await app.NoticesOf(pair.PersonId));
        Assert.Equal(("ProposalWaits", "/dong-hanh"), (notice.Kind, notice.Url));
        Assert.Equal("ProposalWaits", Assert.Single(await app.NoticesOf(world.MentorOf(pair).Id)).Kind);
        using var nobody = app.Anonymous();
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.Get("/dong-hanh/tra-loi/" + OneTimeSecret.Draw().Text)).StatusCode);
    }

    private async Task<(MatchingWorld World, Mentorship Pair)> Proposed()
    {
        var world = await MatchingWorld.Build(app, women: 1, mentors: 1);
        return (world, await Sent(world));
    }

    private async Task<Mentorship> Sent(MatchingWorld world)
    {
        using var browser = await app.SignedIn(world.Coordinator);
        await world.Send(browser);
        return (await world.Pairs())[0];
    }

    /// <summary>Presses a button that stands on another page: any token of hers will do.</summary>
    private static async Task<HttpResponseMessage> Press(Browser browser, string page, string action)
    {
        const string Token = "__RequestVerificationToken";
        var shown = await browser.Page(page);
        return await browser.Post(action, (Token, shown.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!));
    }

    private static string Words(AngleSharp.Html.Dom.IHtmlDocument page) => System.Text.RegularExpressions.Regex.Replace(page.QuerySelector("main")!.TextContent, @"\s+", " ");
}
