using System.Net;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;

namespace HoiPhuNu.Startup.Web.Tests.Entries;

public sealed class LookUpTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Code_and_last_four_digits_tell_the_state_and_nothing_about_the_woman()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0 });
        var entry = s.Entries[0];
        using var anyone = app.Anonymous();
        using var found = await anyone.Submit("/tra-cuu", "/tra-cuu", ("Form.Code", entry.Code!.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)), ("Form.Digits", PhoneNumber.LastFour(entry.DraftDetails.Phone)));
        var text = (await Browser.Read(found)).QuerySelector("main")!.TextContent;
        Assert.Contains(entry.Code, text, StringComparison.Ordinal);
        Assert.Contains("Ban Tổ chức đã nhận", text, StringComparison.Ordinal);
        Assert.DoesNotContain(s.Entrants[0].FullName, text, StringComparison.Ordinal);
        Assert.DoesNotContain(entry.Title, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_code_and_wrong_digits_answer_alike()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0 });
        using var anyone = app.Anonymous();
        var other = EntryCode.Create("ZZZ", 2026, [1, 2, 3, 4]);
        async Task<string> Say(string code, string digits)
        {
            using var answer = await anyone.Submit("/tra-cuu", "/tra-cuu", ("Form.Code", code), ("Form.Digits", digits));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return (await Browser.Read(answer)).QuerySelector("#loi")!.TextContent;
        }

        var digits = PhoneNumber.LastFour(s.Entries[0].DraftDetails.Phone);
        var wrongDigits = await Say(s.Entries[0].Code!, digits == "0000" ? "1111" : "0000");
        Assert.Equal(wrongDigits, await Say(other, digits));
        Assert.Equal(wrongDigits, await Say("không phải mã", digits));
        Assert.Equal(wrongDigits, await Say(s.Entries[0].Code!, "số cuối"));
    }

    [Fact]
    public async Task Guessing_the_digits_is_slowed_down_even_with_the_right_ones()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0 });
        var digits = PhoneNumber.LastFour(s.Entries[0].DraftDetails.Phone);
        using var anyone = app.Anonymous();
        for (var i = 0; i < SecretLimiter.FreeTries; i++)
        {
            using var wrong = await anyone.Submit("/tra-cuu", "/tra-cuu", ("Form.Code", s.Entries[0].Code), ("Form.Digits", digits == "0000" ? "1111" : "0000"));
            Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        }

        using var paused = await anyone.Submit("/tra-cuu", "/tra-cuu", ("Form.Code", s.Entries[0].Code), ("Form.Digits", digits));
        Assert.Equal(HttpStatusCode.TooManyRequests, paused.StatusCode);
        Assert.DoesNotContain("Ban Tổ chức đã nhận", (await Browser.Read(paused)).Body!.TextContent, StringComparison.Ordinal);
    }
}
