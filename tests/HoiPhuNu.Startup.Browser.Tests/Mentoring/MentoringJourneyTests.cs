using HoiPhuNu.Startup.Browser.Tests.Kit;
using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Browser.Tests.Mentoring;

/// <summary>
/// Mentoring from a mentor's profile to the second talk, by the hands of a mentor, a coordinator and a woman, all on phones of 360 px;
/// with JavaScript and without. The contest before it is staged.
/// </summary>
[Collection(MentoringCollection.Name)]
public sealed class MentoringJourneyTests(Chromium chromium, ITestOutputHelper output)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_profile_to_the_next_session(bool javaScript)
    {
        await using var app = new LiveApp();
        var looker = new Looker(javaScript, wide: true);
        await chromium.JourneyAsync(
            async journey =>
            {
                var mentoring = await MentoringJourney.StageAsync(journey, app, looker, javaScript);
                await mentoring.OfferToMentorAsync();
                await mentoring.MakeCohortAsync();
                await mentoring.SayWhatSheNeedsAsync();
                await mentoring.MatchAndSendAsync();
                await mentoring.AcceptAsync();
                await mentoring.AgreeAsync();
                await mentoring.LogAsync();
                await mentoring.ConfirmAsync();
                await mentoring.MeetAgainAsync();
                await mentoring.LookBackAsync();
            },
            $"{nameof(From_the_profile_to_the_next_session)}-{(javaScript ? "js" : "nojs")}");
        output.WriteLine($"JavaScript {javaScript}: {looker.Pages} pages looked at, {looker.Findings.Count} findings");
        Assert.True(looker.Findings.Count == 0, string.Join(Environment.NewLine, looker.Findings));
    }
}
