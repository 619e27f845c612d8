using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Web.Setup;
using HoiPhuNu.Startup.Web.Tests.Accounts;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Judging;

/// <summary>A judge's session is a working day: what she sends from a sheet after it comes back into the sheet, and nothing is signed.</summary>
public sealed class KeptSheetTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    [Theory]
    [InlineData("")]
    [InlineData("/ky")]
    public async Task Points_and_words_come_back_and_nothing_was_signed(string button)
    {
        var (s, sheet, browser, page) = await Begin();
        var start = app.Now;
        using (browser)
        {
            try
            {
                // The cookie itself is still there: the server says that it is over.
                app.Clock.MoveTo(start + SignIn.StaffSession + TimeSpan.FromMinutes(1));
                var back = await SendLate(browser, page, sheet, button, JudgingKit.Whole(s.LastRound, "7,25", "Lời viết muộn."), s);
                Assert.Equal(SheetStatus.Open, (await app.Stored(sheet)).Status);
                Assert.Empty((await app.Stored(sheet)).Scores);

                var again = await browser.Page(back);
                Assert.All(s.LastRound.Criteria, c => Assert.Equal("7,25", again.GetElementById(JudgingKit.PointsName(c.Id))!.GetAttribute("value")));
                Assert.Equal("Lời viết muộn.", ((IHtmlTextAreaElement)again.GetElementById("Form_Comment")!).Value);

                again.GetElementById("phieu")!.SetAttribute("action", sheet.SheetPath() + button);
                browser.Http.DefaultRequestHeaders.Referrer = new Uri("http://localhost" + back);
                using var saved = await browser.Submit(again, back, [], sheet.SheetPath() + button);
                JudgingKit.SeesOther(saved, "/cham-diem");
                var stored = await app.Stored(sheet);
                Assert.Equal((button == "/ky" ? SheetStatus.Signed : SheetStatus.Open, s.LastRound.Criteria.Count, "Lời viết muộn."), (stored.Status, stored.Scores.Count, stored.Comment));
                Assert.False(await app.WithDb(db => db.SealedForms.AnyAsync(f => f.Path == sheet.SheetPath())));
            }
            finally
            {
                app.Clock.MoveTo(start);
            }
        }
    }

    [Fact]
    public async Task The_autosave_hears_401_and_keeps_nothing()
    {
        var (s, sheet, browser, page) = await Begin();
        using (browser)
        {
            AccountsApp.EndSession(browser);
            browser.Http.DefaultRequestHeaders.Add("X-Autosave", "1");
            page.GetElementById("phieu")!.SetAttribute("action", sheet.SheetPath() + "/nhap");
            using var autosave = await browser.Submit(page, sheet.SheetPath(), [.. JudgingKit.Whole(s.LastRound).Select(v => KeyValuePair.Create(v.Name, v.Value))], sheet.SheetPath() + "/nhap");
            Assert.Equal(HttpStatusCode.Unauthorized, autosave.StatusCode);
            Assert.Empty((await app.Stored(sheet)).Scores);
            Assert.False(await app.WithDb(db => db.SealedForms.AnyAsync(f => f.Path == sheet.SheetPath())));
        }
    }

    [Fact]
    public async Task Another_judge_on_the_same_browser_does_not_see_it()
    {
        var (s, sheet, browser, page) = await Begin();
        using (browser)
        {
            AccountsApp.EndSession(browser);
            var signIn = await PostLate(browser, page, sheet, "", [("Form.Comment", "Lời của người khác.")]);
            var other = s.Sheets.First(x => x.JudgeId != sheet.JudgeId);
            var judge = s.Judges.Single(j => j.Id == other.JudgeId);
            using var entered = await browser.Submit(await browser.Page(signIn), signIn, [new("Form.Login", (await app.Open(judge)).UserName), new("Form.Password", AccountsApp.Password)]);
            Assert.DoesNotContain("giu=", entered.Headers.Location!.OriginalString, StringComparison.Ordinal);
            var id = await app.WithDb(db => db.SealedForms.Where(f => f.Path == sheet.SheetPath()).Select(f => f.Id).SingleAsync());
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"{sheet.SheetPath()}?giu={id}")).StatusCode);
            Assert.DoesNotContain("Lời của người khác.", (await browser.Page($"{other.SheetPath()}?giu={id}")).DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_saved_meanwhile_in_another_window_is_shown_beside_it()
    {
        var (s, sheet, browser, page) = await Begin();
        using (browser)
        {
            AccountsApp.EndSession(browser);
            var back = await SendLate(browser, page, sheet, "", [("Form.Comment", "Bản gửi muộn.")], s);
            using (var window = await app.SignedIn(s.Judges.Single(j => j.Id == sheet.JudgeId)))
            {
                (await window.Fill(sheet, "", ("Form.Comment", "Bản ở cửa sổ kia."))).Dispose();
            }

            using var stale = await browser.Submit(await browser.Page(back), back, [], sheet.SheetPath());
            var both = (await Browser.Read(stale)).GetElementById("hai-ban")!.ParentElement!.TextContent;
            Assert.Contains("Bản ở cửa sổ kia.", both, StringComparison.Ordinal);
            Assert.Contains("Bản gửi muộn.", both, StringComparison.Ordinal);
            Assert.Equal("Bản ở cửa sổ kia.", (await app.Stored(sheet)).Comment);
        }
    }

    private async Task<(Scenario Scenario, ScoreSheet Sheet, Browser Browser, IHtmlDocument Page)> Begin()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 3 });
        var sheet = s.Sheets.First(x => x.RoundId == s.LastRound.Id);
        var browser = await app.KnownBrowser(s.Judges.Single(j => j.Id == sheet.JudgeId));
        return (s, sheet, browser, await browser.Page(sheet.SheetPath()));
    }

    private async Task<string> SendLate(Browser browser, IHtmlDocument page, ScoreSheet sheet, string button, (string Name, string? Value)[] values, Scenario s)
    {
        var signIn = await PostLate(browser, page, sheet, button, values);
        using var entered = await browser.Submit(await browser.Page(signIn), signIn, [new("Form.Login", (await app.Open(s.Judges.Single(j => j.Id == sheet.JudgeId))).UserName), new("Form.Password", AccountsApp.Password)]);
        Assert.StartsWith(sheet.SheetPath() + "?giu=", entered.Headers.Location!.OriginalString, StringComparison.Ordinal);
        return entered.Headers.Location.OriginalString;
    }

    private static async Task<string> PostLate(Browser browser, IHtmlDocument page, ScoreSheet sheet, string button, (string Name, string? Value)[] values)
    {
        page.GetElementById("phieu")!.SetAttribute("action", sheet.SheetPath() + button);
        browser.Http.DefaultRequestHeaders.Referrer = new Uri("http://localhost" + sheet.SheetPath());
        using var late = await browser.Submit(page, sheet.SheetPath(), values.Select(v => KeyValuePair.Create(v.Name, v.Value)), sheet.SheetPath() + button);
        browser.Http.DefaultRequestHeaders.Referrer = null;
        JudgingKit.SeesOther(late, "/tai-khoan/dang-nhap?ve=");
        Assert.Contains("giu=", late.Headers.Location!.OriginalString, StringComparison.Ordinal);
        return late.Headers.Location.OriginalString;
    }
}
