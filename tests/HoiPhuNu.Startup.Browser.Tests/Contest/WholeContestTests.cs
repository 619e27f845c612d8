using HoiPhuNu.Startup.Browser.Tests.Kit;
using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Browser.Tests.Contest;

/// <summary>
/// The whole job, from the call to the announced winners, by the hands of an administrator, two organizers, a secretary, an officer,
/// entrants, a head judge and judges, on a new contest of two rounds, on a phone; with JavaScript and without.
/// </summary>
[Collection(ContestCollection.Name)]
public sealed class WholeContestTests(Chromium chromium, ITestOutputHelper output)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_call_to_the_winners(bool javaScript)
    {
        await using var app = new LiveApp();
        var looker = new Looker(javaScript, wide: true);
        await chromium.JourneyAsync(
            async journey =>
            {
                var contest = new ContestJourney(new Cast(journey, app, javaScript), looker);
                await contest.InviteOrganizersAsync();
                await contest.PrepareContestAsync();
                await contest.InviteStaffAsync();
                await contest.OpenAsync();
                await contest.EnterHerselfAsync();
                await contest.EnterForAnotherAsync();
                await contest.CloseAndScreenAsync();
                await contest.JudgeAsync(round: 1, goOn: 2);
                await contest.JudgeAsync(round: 2, goOn: null);
                await contest.PublishAsync();
                await contest.ReadResultsAsync();
            },
            $"{nameof(From_the_call_to_the_winners)}-{(javaScript ? "js" : "nojs")}");
        output.WriteLine($"JavaScript {javaScript}: {looker.Pages} pages looked at, {looker.Findings.Count} findings");
        Assert.True(looker.Findings.Count == 0, string.Join(Environment.NewLine, looker.Findings));
    }
}
