using System.Net;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Accounts;

/// <summary>An invitation works once, for seven days, until it is taken back; what it gives holds from the next request, and so does its end.</summary>
public sealed class InvitationTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Weak = "suoi trong";
    private const string Strong = "mot cau moi hoan toan";

    private static int _phones = 912_400_000;

    [Fact]
    public async Task It_is_shown_once_opens_by_looking_to_nobody_and_works_once()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Open, Entries = 0, Drafts = 0, Judges = 0 });
        using var organizer = await app.SignedIn(s.Organizer);
        var form = await organizer.Page($"/to-chuc/{s.Slug}/nhan-su/moi");
        KeyValuePair<string, string?>[] typed = [new("Form.Role", "Secretary"), new("Form.Name", "Lò Thị Mời")];
        using var issued = await organizer.Submit(form, $"/to-chuc/{s.Slug}/nhan-su/moi", typed);
        var path = LinkIn(await Browser.Read(issued))!;
        using var twice = await organizer.Submit(form, $"/to-chuc/{s.Slug}/nhan-su/moi", typed);
        Assert.Null(LinkIn(await Browser.Read(twice)));
        var invitation = await app.WithDb(db => db.Invitations.SingleAsync(i => i.ContestId == s.Contest.Id && i.Name == "Lò Thị Mời"));
        Assert.Equal(OneTimeSecret.HashOf(path["/loi-moi/".Length..]), invitation.TokenHash);
        Assert.Equal(app.Now.AddDays(7), invitation.ExpiresAt);

        // Programs that open links by themselves use nothing up.
        using var nobody = app.Anonymous();
        await nobody.Page(path);
        using (var pressed = await Force(nobody, path, "/tai-khoan/quen-mat-khau"))
        {
            Assert.Equal(HttpStatusCode.OK, pressed.StatusCode);
            Assert.NotNull((await Browser.Read(pressed)).QuerySelector("main a[href^='/tai-khoan/dang-nhap?ve=']"));
            Assert.Null(await TakenBy(invitation.Id));
        }

        var (first, second) = (await Woman(), await Woman());
        using var her = app.SignedIn(first);
        Assert.Equal(HttpStatusCode.NotFound, (await her.Get($"/to-chuc/{s.Slug}")).StatusCode);
        await her.Page(path);
        using (var accepted = await her.Submit(path))
        {
            Assert.Equal($"/to-chuc/{s.Slug}", accepted.Headers.Location?.OriginalString);
        }

        await her.Page($"/to-chuc/{s.Slug}");
        using var other = app.SignedIn(second);
        using var late = await other.Get(path);
        Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
        Assert.Contains("đã có người nhận", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(first.PersonId, await TakenBy(invitation.Id));

        // Her own link, opened again, leads to her work.
        using var again = await her.Get(path);
        Assert.Equal($"/to-chuc/{s.Slug}", again.Headers.Location?.OriginalString);
        Assert.DoesNotContain(path["/loi-moi/".Length..], string.Join(' ', await app.WithDb(db => db.Activities.Select(a => a.Details).ToListAsync())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_lasts_seven_days()
    {
        var (s, path) = await Invited(InvitedRole.Judge);
        var account = await Woman();
        var start = app.Now;
        try
        {
            app.Clock.MoveTo(start.AddDays(7).AddSeconds(1));
            using var late = app.SignedIn(account);
            using var gone = await late.Get(path);
            Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
            Assert.Contains("đã hết hạn lúc", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            using var organizer = await app.SignedIn(s.Organizer);
            Assert.DoesNotContain("Lò Thị Mời", (await organizer.Page($"/to-chuc/{s.Slug}/nhan-su")).Body!.TextContent, StringComparison.Ordinal);

            app.Clock.MoveTo(start.AddDays(7));
            using var inTime = app.SignedIn(account);
            using var accepted = await inTime.Submit(path);
            Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        }
        finally
        {
            app.Clock.MoveTo(start);
        }
    }

    [Fact]
    public async Task Taken_back_it_opens_nothing_from_the_next_request_on()
    {
        var (s, path) = await Invited(InvitedRole.Secretary);
        using var her = app.SignedIn(await Woman());
        var open = await her.Page(path);
        using var organizer = await app.SignedIn(s.Organizer);
        var id = await app.WithDb(db => db.Invitations.Where(i => i.ContestId == s.Contest.Id && i.Name == "Lò Thị Mời").Select(i => i.Id).SingleAsync());
        using (var revoked = await organizer.Submit($"/to-chuc/{s.Slug}/nhan-su", $"/to-chuc/{s.Slug}/nhan-su/thu-moi/{id}/thu-hoi"))
        {
            Assert.Equal(HttpStatusCode.Redirect, revoked.StatusCode);
        }

        using var refused = await her.Submit(open, path, []);
        Assert.Equal(HttpStatusCode.Gone, refused.StatusCode);
        Assert.Contains("đã được thu hồi", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await her.Get($"/to-chuc/{s.Slug}")).StatusCode);
    }

    [Fact]
    public async Task A_role_taken_back_is_gone_at_the_next_request_with_the_same_cookie()
    {
        var (s, path) = await Invited(InvitedRole.Secretary);
        var account = await Woman();
        using var her = app.SignedIn(account);
        (await her.Submit(path)).Dispose();
        var screening = await her.Page($"/to-chuc/{s.Slug}/ho-so/{s.Entries[0].Id}");
        using var organizer = await app.SignedIn(s.Organizer);
        var appointment = await app.WithDb(db => db.ContestAppointments.Where(a => a.ContestId == s.Contest.Id && a.PersonId == account.PersonId).Select(a => a.Id).SingleAsync());
        (await organizer.Submit($"/to-chuc/{s.Slug}/nhan-su", $"/to-chuc/{s.Slug}/nhan-su/thu-hoi/{appointment}")).Dispose();

        using var screened = await her.Submit(screening, "", [], $"/to-chuc/{s.Slug}/ho-so/{s.Entries[0].Id}/hop-le");
        Assert.Equal(HttpStatusCode.NotFound, screened.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await her.Get($"/to-chuc/{s.Slug}")).StatusCode);
        Assert.Equal(EntryStatus.Submitted, await app.WithDb(db => db.Entries.Where(e => e.Id == s.Entries[0].Id).Select(e => e.Status).SingleAsync()));
        await her.Page("/tai-khoan");
    }

    [Fact]
    public async Task A_role_in_a_unit_holds_from_the_next_request_and_ends_so_too()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0, Judges = 0 });
        var secret = OneTimeSecret.Draw();
        await app.WithDb(async db =>
        {
            db.Invitations.Add(Invitation.ToUnit(s.Communes[0].Id, InvitedRole.UnitOfficer, "Lò Thị Mời", null, secret.Hash, s.Organizer.Id, app.Now));
            await db.SaveChangesAsync();
        });
        var account = await Woman();
        using var her = app.SignedIn(account);
        Assert.Equal(HttpStatusCode.Forbidden, (await her.Get("/nhap-ho")).StatusCode);
        (await her.Submit($"/loi-moi/{secret.Text}")).Dispose();
        await her.Page("/nhap-ho");
        await app.WithDb(async db =>
        {
            Assert.Null((await db.UnitAppointments.SingleAsync(a => a.PersonId == account.PersonId)).Revoke(s.Organizer.Id, app.Now));
            await db.SaveChangesAsync();
        });
        Assert.Equal(HttpStatusCode.Forbidden, (await her.Get("/nhap-ho")).StatusCode);
    }

    [Fact]
    public async Task Twelve_who_press_at_the_same_instant_are_one()
    {
        var (s, path) = await Invited(InvitedRole.CoOrganizer);
        var women = new List<(Account Account, Browser Browser, AngleSharp.Html.Dom.IHtmlDocument Page)>();
        for (var i = 0; i < 12; i++)
        {
            // Every third has to choose a longer password with it.
            var account = await Woman(i % 3 == 0 ? Weak : AccountsApp.Password);
            var browser = app.SignedIn(account);
            women.Add((account, browser, await browser.Page(path)));
        }

        var answers = await Task.WhenAll(women.Select(w => Task.Run(() => w.Browser.Submit(w.Page, path, [new("Form.CurrentPassword", w.Account.HasStaffPassword ? null : Weak), new("Form.NewPassword", w.Account.HasStaffPassword ? null : Strong)]))));

        Assert.Equal(1, answers.Count(a => a.StatusCode == HttpStatusCode.Redirect));
        Assert.All(answers.Where(a => a.StatusCode != HttpStatusCode.Redirect), a => Assert.True(a.StatusCode is HttpStatusCode.OK or HttpStatusCode.Gone, a.StatusCode.ToString()));
        foreach (var answer in answers.Where(a => a.StatusCode != HttpStatusCode.Redirect))
        {
            Assert.Contains("đã có người nhận", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        var given = await app.WithDb(db => db.ContestAppointments.Where(a => a.ContestId == s.Contest.Id && a.Role == ContestRole.CoOrganizer && a.PersonId != s.CoOrganizer.Id).Select(a => a.PersonId).ToListAsync());
        var winner = Assert.Single(given);
        Assert.Equal(1, await app.WithDb(db => db.Activities.CountAsync(a => a.Event == nameof(InvitationAccepted) && a.ContestId == s.Contest.Id)));

        // Who did not get it has her password as it was.
        foreach (var (account, browser, _) in women)
        {
            using (browser)
            {
                var now = await app.Reload(account);
                Assert.Equal(account.PersonId == winner || account.HasStaffPassword, now.HasStaffPassword);
                Assert.Equal(account.PersonId == winner && !account.HasStaffPassword ? 1 : 0, await app.WithDb(db => db.Activities.CountAsync(a => a.SubjectId == account.Id && a.Event == nameof(PasswordChanged))));
            }
        }

        Assert.All(answers, a => a.Dispose());
    }

    [Theory]
    [InlineData(AccountsApp.Password, null)]
    [InlineData(Weak, Strong)]
    public async Task Her_own_double_click_is_one_role_and_no_error(string password, string? chosen)
    {
        var (s, path) = await Invited(InvitedRole.Judge);
        var account = await Woman(password);
        using var her = app.SignedIn(account);
        var page = await her.Page(path);
        KeyValuePair<string, string?>[] typed = chosen is null ? [] : [new("Form.CurrentPassword", password), new("Form.NewPassword", chosen)];
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => PostAgain(her, page, path, typed))));

        // Taking a role ends the session the later presses came with: each is told something she can act on, and none is an error of ours.
        Assert.Contains("/cham-diem", answers);
        Assert.All(answers.Where(a => a != "/cham-diem"), a => Assert.Matches("Nếu chính chị vừa nhận|Trang này mở lâu quá|đang giữ việc đó rồi", a));
        Assert.Equal(1, await app.WithDb(db => db.ContestAppointments.CountAsync(a => a.ContestId == s.Contest.Id && a.PersonId == account.PersonId)));
        Assert.Equal(chosen is null ? 0 : 1, await app.WithDb(db => db.Activities.CountAsync(a => a.SubjectId == account.Id && a.Event == nameof(PasswordChanged))));
        using var enters = app.Anonymous();
        using var entered = await app.SignIn(enters, (await app.Reload(account)).UserName!, chosen ?? password);
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
    }

    [Theory]
    [InlineData(Weak, "ngan qua", "từ 12 ký tự")]
    [InlineData("sai mat khau", Strong, "Mật khẩu hiện tại chưa đúng")]
    public async Task A_role_asks_for_twelve_characters_and_for_the_present_password(string current, string chosen, string says)
    {
        var (_, path) = await Invited(InvitedRole.Judge);
        var account = await Woman(Weak);
        using var her = app.SignedIn(account);
        using (var refused = await her.Submit(path, null, ("Form.CurrentPassword", current), ("Form.NewPassword", chosen)))
        {
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
            Assert.Contains(says, (await Browser.Read(refused)).QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        }

        Assert.False((await app.Reload(account)).HasStaffPassword);
        Assert.False(await app.WithDb(db => db.ContestAppointments.AnyAsync(a => a.PersonId == account.PersonId)));
        using var accepted = await her.Submit(path, null, ("Form.CurrentPassword", Weak), ("Form.NewPassword", Strong));
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        await her.Page("/cham-diem");
        Assert.True((await app.Reload(account)).HasStaffPassword);
    }

    [Fact]
    public async Task Wrong_links_are_slowed_down_and_a_right_one_still_opens()
    {
        var (_, path) = await Invited(InvitedRole.Judge);
        using var guesser = app.From("203.0.113.77");
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
        {
            using var answer = await guesser.Get($"/loi-moi/{OneTimeSecret.Draw().Text}");
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, statuses[0]);
        Assert.Contains("Không thấy thư mời này", await (await app.From("203.0.113.78").Get("/loi-moi/sai")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var slowed = await guesser.Get("/loi-moi/sai");
        Assert.True(slowed.Headers.RetryAfter is not null || statuses.Contains(HttpStatusCode.TooManyRequests), string.Join(' ', statuses));
        await guesser.Page(path);
    }

    [Theory]
    [InlineData(InvitedRole.Judge, "không làm giám khảo")]
    [InlineData(InvitedRole.HeadJudge, "không làm giám khảo")]
    [InlineData(InvitedRole.Secretary, "không vào Ban Tổ chức")]
    [InlineData(InvitedRole.CoOrganizer, "không vào Ban Tổ chức")]
    public async Task Who_has_an_entry_or_helped_with_one_takes_no_role_in_the_contest(InvitedRole role, string says)
    {
        var (s, path) = await Invited(role);
        foreach (var person in new[] { s.Entrants[1], s.Entrants[^1], s.Officer })
        {
            using var her = app.SignedIn(await app.Open(person));
            var shown = await her.Page(path);
            Assert.Contains(says, shown.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Empty(shown.QuerySelectorAll($"form[action='{path}']"));

            // Pressed all the same, with the token of another page of hers.
            using var forced = await Force(her, path);
            Assert.Equal(HttpStatusCode.OK, forced.StatusCode);
            Assert.False(await app.WithDb(db => db.ContestAppointments.AnyAsync(a => a.ContestId == s.Contest.Id && a.PersonId == person.Id)));
        }

        using var free = app.SignedIn(await Woman());
        // A second head judge is refused to everybody.
        Assert.Equal(role != InvitedRole.HeadJudge, (await free.Page(path)).QuerySelector($"form[action='{path}']") is not null);
    }

    [Fact]
    public async Task Who_judges_or_runs_a_contest_does_not_enter_it_and_an_officer_does_not_enter_her()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0, Judges = 1 });
        foreach (var person in new[] { s.Judges[0], s.HeadJudge, s.Secretary, s.CoOrganizer, s.Organizer })
        {
            using var her = app.SignedIn(await app.Open(person));
            var page = await her.Page($"/ho-so/moi/{s.Slug}");
            Assert.Contains("nên không dự thi được", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            using var forced = await Force(her, $"/ho-so/moi/{s.Slug}", "/tai-khoan", ("Form.FormKey", Guid.CreateVersion7().ToString()), ("FormKey", Guid.CreateVersion7().ToString()));
            Assert.NotEqual(HttpStatusCode.Redirect, forced.StatusCode);
        }

        var judge = await app.AddPerson("Quàng Thị Chấm", unitId: s.Communes[0].Id);
        await app.Appoint(judge.Id, s.Contest, ContestRole.Judge);
        using var officer = await app.SignedIn(s.Officer);
        using var refused = await officer.Submit($"/nhap-ho/moi?chi={judge.Id}", "/nhap-ho/moi", ("Form.Target", $"thi:{s.Contest.Id}"), ("Form.Consent", "Phone"), ("Form.Note", "Gọi sáng 9/3"), ("Form.Agreed", "true"));
        Assert.Contains("Chị ấy đang giúp tổ chức hoặc chấm cuộc thi này", (await Browser.Read(refused)).QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDb(db => db.Entries.CountAsync(e => e.ContestId == s.Contest.Id)));
    }

    /// <summary>Taking a role ends her sessions: an entry begun after it leads to the sign-in page, one begun before it is refused or done.</summary>
    [Fact]
    public async Task Entering_and_taking_a_role_at_the_same_instant_or_one_after_the_other_is_never_both()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0, Judges = 0 });
        for (var i = 0; i < 10; i++)
        {
            var account = await Woman();
            var secret = OneTimeSecret.Draw();
            await app.WithDb(async db =>
            {
                db.Invitations.Add(Invitation.ToContest(s.Contest.Id, InvitedRole.Judge, "Lò Thị Mời", null, secret.Hash, s.Organizer.Id, app.Now));
                await db.SaveChangesAsync();
            });
            var path = $"/loi-moi/{secret.Text}";
            using var one = app.SignedIn(account);
            using var two = app.SignedIn(account);
            var (invited, begun) = (await one.Page(path), await two.Page($"/ho-so/moi/{s.Slug}"));
            Func<Task<HttpResponseMessage>> take = () => one.Submit(invited, path, []), enter = () => two.Submit(begun, $"/ho-so/moi/{s.Slug}", []);
            HttpResponseMessage[] answers = i switch
            {
                0 => [await take(), await enter()],
                1 => [await enter(), await take()],
                _ => await Task.WhenAll(Task.Run(take), Task.Run(enter)),
            };
            Assert.Single(answers, LedOn);
            Assert.All(answers, a => a.Dispose());
            var (judges, enters) = await app.WithDb(async db => (
                await db.ContestAppointments.AnyAsync(a => a.ContestId == s.Contest.Id && a.PersonId == account.PersonId && a.RevokedAt == null),
                await db.Entries.AnyAsync(e => e.ContestId == s.Contest.Id && e.PersonId == account.PersonId)));
            Assert.True(judges != enters, $"judges {judges}, enters {enters}");
        }
    }

    private static bool LedOn(HttpResponseMessage answer) =>
        answer.Headers.Location is { OriginalString: var to } && !to.StartsWith("/tai-khoan/dang-nhap", StringComparison.Ordinal);

    private async Task<(Scenario Scenario, string Path)> Invited(InvitedRole role)
    {
        var s = await Scenario.Build(app, new() { Entries = 2, Drafts = 1, Judges = 0 });
        var secret = OneTimeSecret.Draw();
        await app.WithDb(async db =>
        {
            db.Invitations.Add(Invitation.ToContest(s.Contest.Id, role, "Lò Thị Mời", null, secret.Hash, s.Organizer.Id, app.Now));
            await db.SaveChangesAsync();
        });
        return (s, $"/loi-moi/{secret.Text}");
    }

    private Task<Account> Woman(string password = AccountsApp.Password) => app.AddAccount($"0{Interlocked.Increment(ref _phones)}", password: password);

    private Task<Guid?> TakenBy(Guid invitationId) => app.WithDb(db => db.Invitations.Where(i => i.Id == invitationId).Select(i => i.AcceptedById).SingleAsync());

    private static string? LinkIn(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelector("#duong-dan")?.GetAttribute("value") is { } link ? new Uri(link).AbsolutePath : null;

    /// <summary>A post with the token of another page of hers, where the page itself offers no button.</summary>
    private static async Task<HttpResponseMessage> Force(Browser browser, string path, string tokenFrom = "/tai-khoan", params (string Name, string Value)[] fields)
    {
        var token = (await browser.Page(tokenFrom)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await browser.Post(path, [.. fields, ("__RequestVerificationToken", token)]);
    }

    /// <summary>The same form with the same cookies as the first press, whatever the first answer has set since; where it led.</summary>
    private static async Task<string?> PostAgain(Browser her, AngleSharp.Html.Dom.IHtmlDocument page, string path, KeyValuePair<string, string?>[] typed)
    {
        using var tab = her.Again();
        using var answer = await tab.Submit(page, path, typed);
        return answer.Headers.Location?.OriginalString ?? $"{(int)answer.StatusCode} {(await Browser.Read(answer)).QuerySelector("main")?.TextContent.Trim()}";
    }
}
