using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Accounts.HandOver;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Accounts;

/// <summary>The secretary hands a woman without e-mail a link that works once, for a day; every one stands in the audit.</summary>
public sealed class HandOverTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string New = "mot cau moi hoan toan";

    [Fact]
    public async Task A_woman_whose_entry_an_officer_typed_gets_her_account_by_it()
    {
        var s = await Scenario.Build(app, new() { Entries = 2, Drafts = 1, Judges = 1 });
        using var secretary = await app.SignedIn(s.Secretary);
        var path = await Issue(secretary, s, s.Entrants[0]);

        using var her = app.Anonymous();
        await her.Page(path);
        using (var weak = await her.Submit(path, null, ("Password", "ngan")))
        {
            Assert.Equal(HttpStatusCode.OK, weak.StatusCode);
        }

        using (var chosen = await her.Submit(path, null, ("Password", New)))
        {
            Assert.Equal("/tai-khoan", chosen.Headers.Location?.OriginalString);
        }

        await her.Page($"/ho-so/{s.Entries[0].Id}");
        using var again = app.Anonymous();
        using var gone = await again.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("đã dùng rồi hoặc đã hết hạn", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var entered = await app.SignIn(again, PhoneNumber.Display(s.Entrants[0].Phone!), New);
        Assert.Equal(HttpStatusCode.Found, entered.StatusCode);

        var secret = path[(path.LastIndexOf('/') + 1)..];
        var line = await app.WithDb(db => db.Activities.SingleAsync(a => a.Event == nameof(PasswordLinkIssued) && a.ContestId == s.Contest.Id));
        var account = await app.Open(s.Entrants[0]);
        Assert.Equal((s.Secretary.Id, account.Id), (line.ActorId, line.SubjectId));
        Assert.DoesNotContain(secret, line.Details, StringComparison.Ordinal);
        Assert.Equal(OneTimeSecret.HashOf(secret), await app.WithDb(db => db.PasswordLinks.Where(l => l.AccountId == account.Id).Select(l => l.TokenHash).SingleAsync()));
        using var organizer = await app.SignedIn(s.Organizer);
        Assert.Contains("Cấp đường dẫn đặt mật khẩu", (await organizer.Page($"/to-chuc/{s.Slug}/nhat-ky")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_entrants_are_listed_and_who_still_writes_is_found_by_her_whole_number()
    {
        var s = await Scenario.Build(app, new() { Entries = 2, Drafts = 1, Judges = 1 });
        var writing = s.Entrants[2];
        using var secretary = await app.SignedIn(s.Secretary);
        var list = await secretary.Page($"/to-chuc/{s.Slug}/nguoi-dung");
        Assert.Equal(new[] { s.Entrants[0].FullName, s.Entrants[1].FullName }.Order(StringComparer.Ordinal), list.QuerySelectorAll("main tbody .a").Select(c => c.TextContent).Order(StringComparer.Ordinal));
        Assert.DoesNotContain((await secretary.Page($"/to-chuc/{s.Slug}/nguoi-dung?tim={Uri.EscapeDataString(writing.FullName)}")).QuerySelectorAll("main tbody .a"), c => c.TextContent == writing.FullName);
        Assert.Empty((await secretary.Page($"/to-chuc/{s.Slug}/nguoi-dung?tim={writing.Phone![^6..]}")).QuerySelectorAll("main tbody .a"));
        Assert.Equal(writing.FullName, Assert.Single((await secretary.Page($"/to-chuc/{s.Slug}/nguoi-dung?tim={Uri.EscapeDataString(writing.Phone)}")).QuerySelectorAll("main tbody .a")).TextContent);
    }

    [Fact]
    public async Task Nobody_but_who_runs_the_contest_issues_one_and_only_for_its_entrants()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0, Judges = 1 });
        var other = await Scenario.Build(app, new() { Entries = 1, Drafts = 0, Judges = 1 });
        foreach (var person in new[] { s.Judges[0], s.HeadJudge, s.Officer, s.Entrants[0], other.Secretary, other.Organizer })
        {
            using var browser = await app.SignedIn(person);
            Assert.Equal(HttpStatusCode.NotFound, (await Force(browser, s, s.Entrants[0].Id)).StatusCode);
        }

        using var secretary = await app.SignedIn(s.Secretary);
        foreach (var foreign in new[] { other.Entrants[0].Id, Guid.CreateVersion7(), s.Officer.Id })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Force(secretary, s, foreign)).StatusCode);
        }

        Assert.False(await app.WithDb(db => db.Activities.AnyAsync(a => a.Event == nameof(PasswordLinkIssued) && (a.ContestId == s.Contest.Id || a.ContestId == other.Contest.Id))));
    }

    [Theory]
    [InlineData("organizer of a unit")]
    [InlineData("judge elsewhere")]
    [InlineData("administrator")]
    public async Task Whoever_holds_a_role_gets_none_even_before_she_has_an_account(string role)
    {
        var s = await Scenario.Build(app, new() { Entries = 2, Drafts = 0, Judges = 0 });
        var other = await Scenario.Build(app, new() { Entries = 0, Drafts = 0, Judges = 0 });
        var woman = s.Entrants[1];
        switch (role)
        {
            case "organizer of a unit":
                await app.Appoint(woman.Id, s.Host.Id, UnitRole.Organizer);
                break;
            case "judge elsewhere":
                await app.Appoint(woman.Id, other.Contest, ContestRole.Judge);
                break;
            default:
                await app.SignedIn(woman, administrator: true);
                break;
        }

        using var secretary = await app.SignedIn(s.Secretary);
        using var refused = await secretary.Submit($"/to-chuc/{s.Slug}/nguoi-dung", $"/to-chuc/{s.Slug}/nguoi-dung/{woman.Id}");
        var page = await Browser.Read(refused);
        Assert.Contains("có vai trò trong Hội hoặc trong một cuộc thi", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#duong-dan"));
        Assert.False(await app.WithDb(db => db.PasswordLinks.AnyAsync(l => db.Users.Any(u => u.Id == l.AccountId && u.PersonId == woman.Id))));
    }

    [Fact]
    public async Task Without_a_number_or_address_of_her_own_there_is_no_way_in_and_nothing_is_made()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0, Judges = 0 });
        var neighbour = await app.AddPerson("Lò Thị Hàng Xóm", s.Entrants[0].Phone);
        await app.Open(neighbour);
        using var secretary = await app.SignedIn(s.Secretary);
        using var refused = await secretary.Submit($"/to-chuc/{s.Slug}/nguoi-dung", $"/to-chuc/{s.Slug}/nguoi-dung/{s.Entrants[0].Id}");
        Assert.Contains("chưa có số điện thoại hay địa chỉ thư riêng", (await Browser.Read(refused)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.False(await app.WithDb(db => db.Users.AnyAsync(u => u.PersonId == s.Entrants[0].Id)));
    }

    [Fact]
    public async Task A_new_link_ends_the_one_before_and_each_lasts_a_day()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0, Judges = 0 });
        using var secretary = await app.SignedIn(s.Secretary);
        var (first, second) = (await Issue(secretary, s, s.Entrants[0]), await Issue(secretary, s, s.Entrants[0]));
        using var her = app.Anonymous();
        Assert.Equal(HttpStatusCode.NotFound, (await her.Get(first)).StatusCode);
        Assert.Equal(1, await app.WithDb(db => db.Users.CountAsync(u => u.PersonId == s.Entrants[0].Id)));
        var start = app.Now;
        try
        {
            app.Clock.MoveTo(start + IssuePasswordLink.Life);
            var page = await her.Page(second);
            app.Clock.MoveTo(start + IssuePasswordLink.Life + TimeSpan.FromSeconds(1));
            using var late = await her.Submit(page, second, [new("Password", New)]);
            Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
            Assert.Null((await app.Open(s.Entrants[0])).PasswordHash);
        }
        finally
        {
            app.Clock.MoveTo(start);
        }
    }

    [Fact]
    public async Task Ten_who_use_one_link_at_once_are_one()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0, Judges = 0 });
        using var secretary = await app.SignedIn(s.Secretary);
        var path = await Issue(secretary, s, s.Entrants[0]);
        var browsers = Enumerable.Range(100, 10).Select(i => app.From($"203.0.113.{i}")).ToList();
        var pages = new List<IHtmlDocument>();
        foreach (var browser in browsers)
        {
            pages.Add(await browser.Page(path));
        }

        var answers = await Task.WhenAll(browsers.Select((b, i) => Task.Run(() => b.Submit(pages[i], path, [new("Password", $"{New} so {i}")]))));
        var won = Assert.Single(Enumerable.Range(0, 10), i => answers[i].StatusCode == HttpStatusCode.Found);
        Assert.All(Enumerable.Range(0, 10).Where(i => i != won), i => Assert.True(answers[i].StatusCode is HttpStatusCode.NotFound or HttpStatusCode.OK or HttpStatusCode.Conflict, answers[i].StatusCode.ToString()));
        await browsers[won].Page("/tai-khoan");
        Assert.All(browsers.Where((_, i) => i != won), b => Assert.Equal(HttpStatusCode.Found, b.Get("/tai-khoan").GetAwaiter().GetResult().StatusCode));
        var account = await app.Open(s.Entrants[0]);
        Assert.Equal(1, await app.WithDb(db => db.Activities.CountAsync(a => a.SubjectId == account.Id && a.Event == nameof(PasswordChanged))));
        using var her = app.Anonymous();
        using var entered = await app.SignIn(her, account.UserName!, $"{New} so {won}");
        Assert.Equal(HttpStatusCode.Found, entered.StatusCode);
        browsers.ForEach(b => b.Dispose());
    }

    [Fact]
    public async Task Guessed_links_are_slowed_down_and_a_right_one_opens_all_the_same()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0, Judges = 0 });
        using var secretary = await app.SignedIn(s.Secretary);
        var path = await Issue(secretary, s, s.Entrants[0]);
        using var guesser = app.From("203.0.113.91");
        var says = new List<string>();
        for (var i = 0; i < 12; i++)
        {
            using var answer = await guesser.Get($"/tai-khoan/mat-khau-moi/{OneTimeSecret.Draw().Text}");
            says.Add((await Browser.Read(answer)).QuerySelector("main")!.TextContent);
        }

        Assert.Contains("đã dùng rồi hoặc đã hết hạn", says[0], StringComparison.Ordinal);
        Assert.Contains("Đã thử sai nhiều lần", says[^1], StringComparison.Ordinal);
        await guesser.Page(path);
    }

    private static async Task<string> Issue(Browser secretary, Scenario s, Person woman)
    {
        using var issued = await secretary.Submit($"/to-chuc/{s.Slug}/nguoi-dung", $"/to-chuc/{s.Slug}/nguoi-dung/{woman.Id}");
        var page = await Browser.Read(issued);
        Assert.Contains(woman.FullName, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        return new Uri(page.QuerySelector("#duong-dan")!.GetAttribute("value")!).AbsolutePath;
    }

    private static async Task<HttpResponseMessage> Force(Browser browser, Scenario s, Guid personId)
    {
        var token = (await browser.Page("/tai-khoan")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await browser.Post($"/to-chuc/{s.Slug}/nguoi-dung/{personId}", ("__RequestVerificationToken", token));
    }
}
