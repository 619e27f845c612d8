using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Accounts.Password;
using HoiPhuNu.Startup.Web.Setup;
using HoiPhuNu.Startup.Web.Tests.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Awards;

/// <summary>Preparing and approving results ask for the password again when the last check is more than ten minutes old.</summary>
public sealed class ConfirmationTests : IDisposable
{
    private static readonly PasswordHasher<Account> Quick = new(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));

    private readonly AccountsApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Preparing_and_approving_ask_for_the_password_and_keep_what_was_typed()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        var path = Path(s);
        using var first = await SignedIn(s.Organizer);
        using var second = await SignedIn(s.CoOrganizer);
        app.Clock.Pass(ConfirmPassword.Life + TimeSpan.FromSeconds(1));

        using (var unasked = await first.Submit(path, path + "/lap", ("Form.DecisionNumber", "58/QĐ-BTC"), ("Form.Statement", "Chúc mừng các chị.")))
        {
            var page = await Shown(unasked, HttpStatusCode.OK);
            Assert.Contains("Gõ mật khẩu của chị", page.QuerySelector("#ConfirmPassword-loi, .err")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("58/QĐ-BTC", ((IHtmlInputElement)page.QuerySelector("[name='Form.DecisionNumber']")!).Value);
            Assert.Equal("Chúc mừng các chị.", ((IHtmlTextAreaElement)page.QuerySelector("[name='Form.Statement']")!).Value);
        }

        using (var wrong = await first.Submit(path, path + "/lap", ("ConfirmPassword", "không phải mật khẩu")))
        {
            var page = await Shown(wrong, HttpStatusCode.OK);
            Assert.Contains("Mật khẩu hiện tại chưa đúng", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Equal("", ((IHtmlInputElement)page.QuerySelector("[name=ConfirmPassword]")!).Value);
        }

        Assert.Equal(0, await Prepared(s));
        using (var right = await first.Submit(path, path + "/lap", ("Form.DecisionNumber", "58/QĐ-BTC"), ("ConfirmPassword", AccountsApp.Password)))
        {
            Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        }

        var id = await app.WithDb(db => db.ResultsPublications.Where(p => p.ContestId == s.Contest.Id).Select(p => p.Id).SingleAsync());
        var approve = $"{path}/{id}/duyet";
        using (var unasked = await second.Submit(path, approve, ("Form.Compared", "true")))
        {
            var page = await Shown(unasked, HttpStatusCode.OK);
            Assert.True(((IHtmlInputElement)page.QuerySelector("#doi-chieu")!).IsChecked);
        }

        Assert.Equal(PublicationStatus.Prepared, await Status(id));
        using (var right = await second.Submit(path, approve, ("Form.Compared", "true"), ("ConfirmPassword", AccountsApp.Password)))
        {
            Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        }

        Assert.Equal(PublicationStatus.Published, await Status(id));
    }

    [Fact]
    public async Task A_password_checked_ten_minutes_ago_is_enough_and_only_a_password_makes_it_new()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        using var organizer = await SignedIn(s.Organizer);
        app.Clock.Pass(ConfirmPassword.Life);
        Assert.Null((await organizer.Page(Path(s))).QuerySelector("[name=ConfirmPassword]"));

        // Being busy on other pages, and a cookie made anew by that, is no check.
        for (var i = 0; i < 8; i++)
        {
            app.Clock.Pass(TimeSpan.FromHours(1));
            await organizer.Page($"/to-chuc/{s.Slug}");
        }

        Assert.NotNull((await organizer.Page(Path(s))).QuerySelector("[name=ConfirmPassword]"));

        // Right, but the rest of the form is not: the password is not asked twice.
        using var refused = await organizer.Submit(Path(s), Path(s) + "/lap", ("Form.Choices[0].AwardId", ""), ("ConfirmPassword", AccountsApp.Password));
        Assert.Null((await Shown(refused, HttpStatusCode.OK)).QuerySelector("[name=ConfirmPassword]"));
        using var done = await organizer.Submit(Path(s), Path(s) + "/lap");
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
    }

    [Fact]
    public async Task Guessing_there_is_slowed_down_as_everywhere()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        using var thief = await SignedIn(s.Organizer);
        app.Clock.Pass(TimeSpan.FromMinutes(11));
        var form = await thief.Page(Path(s));
        var before = app.Hasher.Checks;
        var refused = 0;
        for (var i = 0; i < 200; i++)
        {
            using var answer = await thief.Submit(form, Path(s), [KeyValuePair.Create("ConfirmPassword", (string?)$"doan mo lan thu {i}")], Path(s) + "/lap");
            refused += answer.StatusCode == HttpStatusCode.TooManyRequests && answer.Headers.RetryAfter is not null ? 1 : 0;
            app.Clock.Pass(TimeSpan.FromMinutes(5) / 200);
        }

        Assert.InRange(app.Hasher.Checks - before, 1, 10);
        Assert.True(refused >= 190);
        Assert.Equal(0, await Prepared(s));
    }

    [Fact]
    public async Task Another_persons_password_is_not_hers_and_a_foreign_contest_stays_unknown()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        using var organizer = await SignedIn(s.Organizer, "mật khẩu của riêng tôi");
        app.Clock.Pass(TimeSpan.FromMinutes(11));
        using (var borrowed = await organizer.Submit(Path(s), Path(s) + "/lap", ("ConfirmPassword", AccountsApp.Password)))
        {
            Assert.Equal(HttpStatusCode.OK, borrowed.StatusCode);
        }

        Assert.Equal(0, await Prepared(s));
        var other = await Scenario.Build(app, new() { Stage = ScenarioStage.Decided });
        var form = await organizer.Page(Path(s));
        form.QuerySelector($"form[action='{Path(s)}/lap']")!.SetAttribute("action", Path(other) + "/lap");
        using var foreign = await organizer.Submit(form, Path(other), [], Path(other) + "/lap");
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    private static string Path(Scenario s) => $"/to-chuc/{s.Slug}/cong-bo";

    private static async Task<IHtmlDocument> Shown(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        return await Browser.Read(response);
    }

    private Task<int> Prepared(Scenario s) => app.WithDb(db => db.ResultsPublications.CountAsync(p => p.ContestId == s.Contest.Id));

    private Task<PublicationStatus> Status(Guid id) => app.WithDb(db => db.ResultsPublications.Where(p => p.Id == id).Select(p => p.Status).SingleAsync());

    private async Task<Browser> SignedIn(Person person, string password = AccountsApp.Password)
    {
        var browser = await app.SignedIn(person);
        await app.WithDb(async db =>
        {
            var account = await db.Users.SingleAsync(a => a.PersonId == person.Id);
            account.PasswordHash = Quick.HashPassword(account, PasswordRules.Normal(password));
            await db.SaveChangesAsync();
        });
        return browser;
    }
}
