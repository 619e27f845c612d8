using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Jobs;
using HoiPhuNu.Startup.Web.Tests.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Entries;

/// <summary>What she sent from a page of her entry after her session had ended comes back into its boxes, for her alone, for a day.</summary>
public sealed class KeptEntryPageTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Written = "Bán tươi giá thấp.\nMùa mưa không phơi được, <b>hỏng</b> một phần ba.";

    [Theory]
    [InlineData("y-tuong", "Form.Title=Miến dong gửi muộn", "Form.SectorId=@sector")]
    [InlineData("bang-thi", "Form.TrackId=@track", "Form.Stage=Operating", "Form.EntrantType=Cooperative")]
    [InlineData("nguoi-dai-dien", "Form.FullName=Hoàng Thị Muộn", "Form.Phone=0900 000 999", "Form.BirthDate=05/03/1989", "Form.Role=Giám đốc")]
    [InlineData("noi-o", "Form.CommuneId=@commune", "Form.Hamlet=Xóm Muộn")]
    [InlineData("thong-tin-rieng", "Form.Ethnicity=09", "Form.Household=Poor", "Form.Groups=*", "Form.Consent=true")]
    [InlineData("thanh-vien", "Form.Members=12", "Form.WomenMembers=11", "Form.Rows[0].FullName=Trần Thị Mẫu", "Form.Rows[0].Role=Kế toán", "Form.Rows[1].FullName=Lê Thị Hai", "Form.Rows[2].FullName=Lê Thị Ba", "Form.Rows[2].IsWoman=true")]
    [InlineData("phap-nhan", "Form.LegalName=Tổ hợp tác Muộn", "Form.FoundedOn=20/10/2024", "Form.WomenCapitalPercent=75")]
    [InlineData("ly-do", "Form.Need=@text", "Form.Product=Miến gói 250 g.")]
    [InlineData("von", "Form.TotalCapital=920 triệu", "Form.Own=320.000.000", "Form.Loan=300000000", "Form.Lender=Quỹ của Hội Phụ nữ", "Form.Requested=300 triệu")]
    [InlineData("tac-dong", "Form.WomenWorkers=14", "Form.SocialImpact=@text")]
    [InlineData("can-giup", "Form.Topics=Packaging", "Form.Note=Hỏi về nhãn.")]
    [InlineData("cam-ket", "Form.OwnWork=-", "Form.AcceptsRules=true")]
    [InlineData("dong-y", "Form.Contest=true", "Form.Zalo=true")]
    public async Task Every_page_gets_back_what_was_typed_and_saves_it_at_the_second_try(string slug, params string[] typed)
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 1, Tracks = 2, Judges = 0 });
        var id = s.Entries[0].Id;
        var address = $"/ho-so/{id}/{slug}";
        using var browser = await app.KnownBrowser(s.Entrants[0]);
        var page = await browser.Page(address);
        var values = typed.Select(t => t.Split('=', 2)).Select(t => KeyValuePair.Create(t[0], Real(t[1], t[0], s, page))).ToList();
        var before = await Stored(id);

        var back = await SendLate(browser, page, address, values, s.Entrants[0]);
        Assert.Equal(before.Version, (await Stored(id)).Version);
        Assert.StartsWith($"{address}?giu=", back, StringComparison.Ordinal);
        var again = await browser.Page(back);
        Assert.Contains("chưa có gì được lưu", again.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.All(values, v => Assert.True(Shows(again, v.Key, v.Value), $"{v.Key}: {v.Value}"));
        Assert.DoesNotContain(again.QuerySelectorAll("main b"), b => b.TextContent == "hỏng");

        browser.Http.DefaultRequestHeaders.Referrer = new Uri("http://localhost" + back);
        using var saved = await browser.Submit(again, back, [new("lenh", "ve")], address);
        Assert.Equal($"/ho-so/{id}", saved.Headers.Location?.OriginalString);
        Assert.True((await Stored(id)).Version > before.Version);
        browser.Http.DefaultRequestHeaders.Referrer = null;
        var stored = await browser.Page(address);
        Assert.All(values.Where(v => !IsMoney(v.Key) && v.Key != "Form.Phone"), v => Assert.True(Shows(stored, v.Key, v.Value), $"stored {v.Key}: {v.Value}"));
        Assert.Equal(0, await Kept(s.Entrants[0]));
    }

    [Fact]
    public async Task A_consent_taken_back_does_not_come_back_ticked()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 1, Judges = 0 });
        var id = s.Entries[0].Id;
        using var browser = await app.KnownBrowser(s.Entrants[0]);
        foreach (var slug in new[] { "dong-y", "can-giup" })
        {
            (string, string?)[] ticked = slug == "dong-y" ? [("Form.Contest", "true"), ("Form.Media", "true"), ("Form.Zalo", "true")] : [("Form.Topics", "Packaging"), ("Form.Note", "Hỏi về nhãn.")];
            using var before = await browser.Submit($"/ho-so/{id}/{slug}", $"/ho-so/{id}/{slug}", [.. ticked, ("lenh", "ve")]);
            Assert.Equal(HttpStatusCode.Redirect, before.StatusCode);
            var page = await browser.Page($"/ho-so/{id}/{slug}");
            Assert.NotEmpty(Ticked(page));

            var back = await SendLate(browser, page, $"/ho-so/{id}/{slug}", [new("Form.Contest", null), new("Form.Support", null), new("Form.Media", null), new("Form.Zalo", null), new("Form.Topics", null), new("lenh", "ve")], s.Entrants[0]);

            Assert.Empty(Ticked(await browser.Page(back)));
            Assert.NotEmpty(Ticked(await browser.Page($"/ho-so/{id}/{slug}")));
        }

        static IEnumerable<AngleSharp.Dom.IElement> Ticked(IHtmlDocument page) => page.QuerySelectorAll("main input[type=checkbox]").Where(b => ((IHtmlInputElement)b).IsChecked);
    }

    [Fact]
    public async Task The_autosave_of_an_ended_session_hears_401_keeps_nothing_and_the_button_then_does()
    {
        var (s, id, browser, page) = await Writing();
        AccountsApp.EndSession(browser);
        browser.Http.DefaultRequestHeaders.Add("X-Autosave", "1");
        using (var autosave = await EntryPosts.Autosave(browser, page, $"/ho-so/{id}/ly-do", ("Form.Need", Written)))
        {
            Assert.Equal(HttpStatusCode.Unauthorized, autosave.StatusCode);
        }

        Assert.Equal(0, await Kept(s.Entrants[0]));
        Assert.NotEqual(Written, (await Stored(id)).Draft.Need);
        browser.Http.DefaultRequestHeaders.Remove("X-Autosave");

        // The page stands as it was: she presses the button.
        var back = await SendLate(browser, page, $"/ho-so/{id}/ly-do", [new("Form.Need", Written)], s.Entrants[0]);
        Assert.Equal(Written, Box(await browser.Page(back), "Form_Need"));
        browser.Dispose();
    }

    [Fact]
    public async Task Another_woman_on_the_same_browser_sees_none_of_it_and_hers_stays()
    {
        var (s, id, browser, page) = await Writing();
        var other = s.Entrants[1];
        var signIn = await PostLate(browser, page, $"/ho-so/{id}/ly-do", [new("Form.Need", Written)]);
        using var entered = await browser.Submit(await browser.Page(signIn), signIn, [new("Form.Login", (await app.Open(other)).UserName), new("Form.Password", AccountsApp.Password)]);
        Assert.DoesNotContain("giu=", entered.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var kept = await app.WithDb(db => db.SealedForms.SingleAsync(f => f.Path == $"/ho-so/{id}/ly-do"));
        Assert.DoesNotContain("Bán tươi", kept.Sealed, StringComparison.Ordinal);

        // On the first woman's page there is nothing for her, on her own the other's words do not appear.
        using var foreign = await browser.Get($"/ho-so/{id}/ly-do?giu={kept.Id}");
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        var own = await browser.Page($"/ho-so/{s.Entries[1].Id}/ly-do?giu={kept.Id}");
        Assert.DoesNotContain("Mùa mưa", own.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa có gì được lưu", own.Body!.TextContent, StringComparison.Ordinal);

        // Nor on another browser; the first woman finds it there.
        using var elsewhere = await app.KnownBrowser(s.Entrants[0]);
        Assert.Equal(Written, Box(await elsewhere.Page($"/ho-so/{id}/ly-do?giu={kept.Id}"), "Form_Need"));
        browser.Dispose();
    }

    [Fact]
    public async Task After_a_day_it_is_gone()
    {
        var (s, id, browser, page) = await Writing();
        var start = app.Now;
        try
        {
            var signIn = await PostLate(browser, page, $"/ho-so/{id}/ly-do", [new("Form.Need", Written)]);
            var kept = await app.WithDb(db => db.SealedForms.Where(f => f.Path == $"/ho-so/{id}/ly-do").Select(f => f.Id).SingleAsync());
            app.Clock.MoveTo(start + SealedForm.Life);
            Assert.Contains("Chưa mất gì cả", (await browser.Page(signIn)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            await Sweep();
            Assert.True(await app.WithDb(db => db.SealedForms.AnyAsync(f => f.Id == kept)));

            app.Clock.MoveTo(start + SealedForm.Life + TimeSpan.FromSeconds(1));
            Assert.DoesNotContain("Chưa mất gì cả", (await browser.Page(signIn)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            using var entered = await browser.Submit(await browser.Page(signIn), signIn, [new("Form.Login", (await app.Open(s.Entrants[0])).UserName), new("Form.Password", AccountsApp.Password)]);
            Assert.Equal($"/ho-so/{id}/ly-do", entered.Headers.Location!.OriginalString);
            Assert.DoesNotContain("Mùa mưa", (await browser.Page($"/ho-so/{id}/ly-do?giu={kept}")).DocumentElement.OuterHtml, StringComparison.Ordinal);
            await Sweep();
            Assert.False(await app.WithDb(db => db.SealedForms.AnyAsync(f => f.Id == kept)));
        }
        finally
        {
            app.Clock.MoveTo(start);
            browser.Dispose();
        }
    }

    [Fact]
    public async Task What_was_saved_elsewhere_meanwhile_is_shown_beside_it_and_not_overwritten()
    {
        var (s, id, browser, page) = await Writing();
        var address = $"/ho-so/{id}/ly-do";
        var back = await SendLate(browser, page, address, [new("Form.Need", Written)], s.Entrants[0]);
        using (var tablet = await app.KnownBrowser(s.Entrants[0]))
        {
            (await tablet.Submit(address, address, ("Form.Need", "Viết ở máy kia."), ("lenh", "ve"))).Dispose();
        }

        using var saved = await browser.Submit(await browser.Page(back), back, [new("lenh", "ve")], address);
        var both = await Browser.Read(saved);
        Assert.Contains("Viết ở máy kia.", both.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Written, Box(both, "Form_Need"));
        Assert.Equal("Viết ở máy kia.", (await Stored(id)).Draft.Need);
        browser.Dispose();
    }

    [Fact]
    public async Task Once_the_contest_is_closed_her_words_are_shown_without_a_button()
    {
        var (s, id, browser, page) = await Writing();
        var start = app.Now;
        try
        {
            app.Clock.MoveTo(s.Contest.ClosesAt!.Value.AddMinutes(30));
            var back = await SendLate(browser, page, $"/ho-so/{id}/ly-do", [new("Form.Need", Written)], s.Entrants[0]);
            var closed = await browser.Page(back);
            Assert.Contains("Không sửa được nữa", closed.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(Written, Box(closed, "Form_Need"));
            Assert.Empty(closed.QuerySelectorAll("main form[method=post] .acts button"));
            Assert.Empty((await browser.Page($"/ho-so/{id}/ly-do")).QuerySelectorAll("main form"));
        }
        finally
        {
            app.Clock.MoveTo(start);
            browser.Dispose();
        }
    }

    private async Task<(Scenario Scenario, Guid Id, Browser Browser, IHtmlDocument Page)> Writing()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 2, Judges = 0 });
        var browser = await app.KnownBrowser(s.Entrants[0]);
        return (s, s.Entries[0].Id, browser, await browser.Page($"/ho-so/{s.Entries[0].Id}/ly-do"));
    }

    /// <summary>Posts after the session's end; the sign-in page it leads to.</summary>
    private static async Task<string> PostLate(Browser browser, IHtmlDocument page, string address, IEnumerable<KeyValuePair<string, string?>> values)
    {
        AccountsApp.EndSession(browser);
        browser.Http.DefaultRequestHeaders.Referrer = new Uri("http://localhost" + address);
        using var late = await browser.Submit(page, address, values, address);
        browser.Http.DefaultRequestHeaders.Referrer = null;
        Assert.Equal(HttpStatusCode.Found, late.StatusCode);
        Assert.StartsWith("/tai-khoan/dang-nhap?ve=", late.Headers.Location!.OriginalString, StringComparison.Ordinal);
        return late.Headers.Location.OriginalString;
    }

    /// <summary>Posts after the session's end and signs in again; the page she is led back to.</summary>
    private async Task<string> SendLate(Browser browser, IHtmlDocument page, string address, IEnumerable<KeyValuePair<string, string?>> values, Person person)
    {
        var signIn = await PostLate(browser, page, address, values);
        var form = await browser.Page(signIn);
        Assert.Contains("Chưa mất gì cả", form.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var entered = await browser.Submit(form, signIn, [new("Form.Login", (await app.Open(person)).UserName), new("Form.Password", AccountsApp.Password)]);
        return entered.Headers.Location!.OriginalString;
    }

    private async Task Sweep()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<SweepOld>(scope.ServiceProvider).RunAsync(CancellationToken.None);
    }

    /// <summary>"-" is a box that is not ticked: it is not posted.</summary>
    private static string? Real(string value, string field, Scenario s, IHtmlDocument page) => value switch
    {
        "@sector" => s.Contest.Sectors[2].Id.ToString(),
        "@track" => s.Contest.Tracks[1].Id.ToString(),
        "@commune" => s.Communes[3].Id.ToString(),
        "-" => null,
        "@text" => Written,
        "*" => page.QuerySelector($"[name='{field}']")!.GetAttribute("value")!,
        _ => value,
    };

    private static bool Shows(IHtmlDocument page, string field, string? value) => page.QuerySelectorAll($"main [name='{field}']").Any(e => e switch
    {
        IHtmlInputElement { Type: "checkbox" } box when value is null => !box.IsChecked,
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.Value == value && box.IsChecked,
        IHtmlInputElement box => box.Value == value,
        IHtmlSelectElement select => select.Value == value,
        IHtmlTextAreaElement text => text.Value == value,
        _ => false,
    });

    private static bool IsMoney(string field) => field is "Form.TotalCapital" or "Form.Own" or "Form.Loan" or "Form.Requested";

    private static string Box(IHtmlDocument page, string id) => ((IHtmlTextAreaElement)page.GetElementById(id)!).Value;

    private Task<Entry> Stored(Guid id) => app.WithDb(db => db.Entries.AsNoTracking().SingleAsync(e => e.Id == id));

    private Task<int> Kept(Person person) => app.WithDb(db => db.SealedForms.CountAsync(f => db.Users.Any(u => u.Id == f.AccountId && u.PersonId == person.Id)));
}
