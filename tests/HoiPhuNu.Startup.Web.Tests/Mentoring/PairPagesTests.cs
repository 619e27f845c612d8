using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

/// <summary>From the log of a talk to its confirmation, through the pages.</summary>
public sealed class PairPagesTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Four_fields_make_a_log_the_woman_confirms_it_and_the_next_form_shows_what_is_open()
    {
        var s = await Staged();
        using var mentor = await app.SignedIn(s.Judges[1]);
        using var woman = await app.SignedIn(s.Entrants[0]);
        await Logged(mentor, s, "Gọi về nhãn", ("Form.Another", "true"), ("Form.Actions[0].Text", "In thử 200 nhãn"), ("Form.PrivateNote", "chỉ để riêng"));

        var session = await Latest(s);
        Assert.Equal((SessionStatus.Held, 35, MeetingWays.Phone, false), (session.Status, session.Minutes, session.Way, session.OnBehalf));
        var hers = (await woman.Page(Address(s))).Body!.TextContent;
        Assert.Contains("Gọi về nhãn", hers, StringComparison.Ordinal);
        Assert.DoesNotContain("chỉ để riêng", hers, StringComparison.Ordinal);

        using var confirmed = await woman.Submit(Address(s), $"/dong-hanh/buoi/{session.Id}/xac-nhan");
        Assert.Equal(Address(s), confirmed.Headers.Location?.OriginalString);
        Assert.True((await Latest(s)).Counts);
        Assert.Contains("In thử 200 nhãn", (await mentor.Page(Address(s) + "/ghi")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_log_for_the_day_is_asked_about_and_a_double_post_makes_one()
    {
        var s = await Staged();
        using var mentor = await app.SignedIn(s.Judges[1]);
        await Logged(mentor, s, "Lần một");
        var before = await Count(s);
        var asked = await Refused(mentor, s, ("Form.Decided", "Lần hai"));
        Assert.Contains("Đây là buổi khác", asked.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Lần hai", asked.QuerySelector("[name='Form.Decided']")!.TextContent.Trim());
        Assert.Equal(before, await Count(s));

        var form = await mentor.Page(Address(s) + "/ghi");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var posted = await mentor.Submit(form, Address(s) + "/ghi", Fields(("Form.Another", "true")), Address(s) + "/ghi");
            Assert.Equal(HttpStatusCode.Redirect, posted.StatusCode);
        }

        Assert.Equal(before + 1, await Count(s));
    }

    [Theory]
    [InlineData("Form.Date", "31/12/2099", "Ngày này chưa tới")]
    [InlineData("Form.Date", "01/01/2020", "Cặp này bắt đầu ngày")]
    [InlineData("Form.Minutes", "1500", "từ 1 đến 1440")]
    [InlineData("Form.Minutes", "nửa tiếng", "")]
    [InlineData("Form.Decided", "", "")]
    public async Task What_cannot_be_is_said_and_what_was_typed_is_kept(string field, string typed, string says)
    {
        var s = await Staged();
        using var mentor = await app.SignedIn(s.Judges[1]);
        var before = await Count(s);
        var page = await Refused(mentor, s, ("Form.Another", "true"), (field, typed));
        Assert.Contains(says, page.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        var input = page.QuerySelector($"[name='{field}']")!;
        Assert.Equal(typed, (input.GetAttribute("value") ?? input.TextContent).Trim());
        Assert.Equal(before, await Count(s));
    }

    [Fact]
    public async Task An_officer_logs_for_the_pair_marked_so_and_cannot_confirm_it_herself()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        await Logged(officer, s, "Đi thăm tận nhà", ("Form.Another", "true"));
        var session = await Latest(s);
        Assert.True(session.OnBehalf);
        var page = await officer.Page(Address(s));
        Assert.Null(page.QuerySelector($"form[action='/dong-hanh/buoi/{session.Id}/xac-nhan']"));
        Assert.NotNull(page.QuerySelector($"form[action='/dong-hanh/buoi/{s.Mentoring!.Held.Id}/xac-nhan']"));
    }

    [Fact]
    public async Task Telephone_numbers_are_shown_once_both_agreed_and_hidden_again_when_the_terms_change()
    {
        var s = await Staged();
        using var mentor = await app.SignedIn(s.Judges[1]);
        var phone = $"tel:{s.Entrants[0].Phone}";
        Assert.NotNull((await mentor.Page(Address(s))).QuerySelector($"a[href='{phone}']"));
        using var changed = await mentor.Submit(Address(s) + "/thoa-thuan", Address(s) + "/thoa-thuan", ("Form.Goal1", "Mục tiêu mới"));
        Assert.Equal(Address(s), changed.Headers.Location?.OriginalString);
        Assert.Null((await mentor.Page(Address(s))).QuerySelector($"a[href='{phone}']"));
    }

    [Fact]
    public async Task A_quiet_pair_and_a_passed_plan_are_reminded_once()
    {
        var s = await Staged();
        await app.WithDb(async db =>
        {
            (await db.MentoringCohorts.SingleAsync(c => c.Id == s.Mentoring!.Cohort.Id)).Begin();
            await db.SaveChangesAsync();
        });
        app.Clock.Pass(TimeSpan.FromDays(31));
        await Remind();
        await Remind();
        var (quiet, passed) = await app.WithDb(async db => (
            await db.Activities.CountAsync(a => a.SubjectId == s.Mentoring!.Pair.Id && a.Event == nameof(PairWentQuiet)),
            await db.Activities.CountAsync(a => a.SubjectId == s.Mentoring!.Planned.Id && a.Event == nameof(PlannedSessionPassed))));
        Assert.Equal((1, 1), (quiet, passed));
    }

    [Fact]
    public async Task The_calendar_has_a_stable_identity_and_a_revoked_address_is_gone()
    {
        var s = await Staged();
        using var anybody = app.Anonymous();
        var address = $"/lich/{s.Mentoring!.FeedSecret}.ics";
        using var feed = await anybody.Get(address);
        Assert.Equal("text/calendar", feed.Content.Headers.ContentType!.MediaType);
        var text = await feed.Content.ReadAsStringAsync();
        Assert.Contains($"UID:{s.Mentoring.Planned.Id:N}@", text, StringComparison.Ordinal);
        Assert.DoesNotContain(s.Judges[1].Phone ?? "+84", text, StringComparison.Ordinal);

        using var woman = await app.SignedIn(s.Entrants[0]);
        using var revoked = await woman.Submit("/dong-hanh/lich", "/dong-hanh/lich/thu-hoi");
        using var gone = await anybody.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    private static string Address(Scenario s) => $"/dong-hanh/cap/{s.Mentoring!.Pair.Id}";

    private static List<KeyValuePair<string, string?>> Fields(params (string Name, string? Value)[] own)
    {
        var fields = new Dictionary<string, string?> { ["Form.Minutes"] = "35", ["Form.Way"] = "Phone", ["Form.Decided"] = "Đã bàn xong" };
        foreach (var (name, value) in own)
        {
            fields[name] = value;
        }

        return [.. fields];
    }

    private static async Task Logged(Browser browser, Scenario s, string decided, params (string Name, string? Value)[] own)
    {
        using var posted = await browser.Submit(Address(s) + "/ghi", Fields([.. own, ("Form.Decided", decided)]), Address(s) + "/ghi");
        Assert.Equal(Address(s), posted.Headers.Location?.OriginalString);
    }

    private static async Task<IHtmlDocument> Refused(Browser browser, Scenario s, params (string Name, string? Value)[] own)
    {
        using var posted = await browser.Submit(Address(s) + "/ghi", Fields(own), Address(s) + "/ghi");
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        var page = await Browser.Read(posted);
        Assert.StartsWith("Lỗi:", page.Title, StringComparison.Ordinal);
        return page;
    }

    private Task<int> Count(Scenario s) => app.WithDb(db => db.MentoringSessions.CountAsync(x => x.MentorshipId == s.Mentoring!.Pair.Id && x.Status == SessionStatus.Held));

    private Task<MentoringSession> Latest(Scenario s) =>
        app.WithDb(db => db.MentoringSessions.AsNoTracking().Where(x => x.MentorshipId == s.Mentoring!.Pair.Id && x.Status == SessionStatus.Held).OrderByDescending(x => x.Id).FirstAsync());

    private async Task Remind()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<MentoringReminders>(scope.ServiceProvider).RunAsync(CancellationToken.None);
    }

    private Task<Scenario> Staged() => Scenario.Build(app, new() { Entries = 2, Judges = 2, Mentoring = true });
}
