using HoiPhuNu.Startup.Browser.Tests.Kit;
using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Browser.Tests.FollowUp;

/// <summary>
/// A supported project from its award to the answered warning, by the hands of the one in charge, the one who approves payments, an officer
/// and the woman, all on phones of 360 px; with JavaScript and without. The contest before it is staged.
/// </summary>
[Collection(AfterwardsCollection.Name)]
public sealed class FollowUpJourneyTests(Chromium chromium, ITestOutputHelper output)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_award_to_the_answered_warning(bool javaScript)
    {
        await using var app = new LiveApp();
        var looker = new Looker(javaScript, wide: true);
        try
        {
            await chromium.JourneyAsync(
                async journey =>
                {
                    var followUp = await FollowUpJourney.StageAsync(journey, app, looker, javaScript);
                    await followUp.BeginFromAwardAsync();
                    await followUp.DecideAsync();
                    await followUp.AskAndApproveAsync();
                    await followUp.PayAsync();
                    await followUp.PromiseAsync();
                    await followUp.VisitAsync();
                    await followUp.ThreeMonthsPassAsync();
                    await followUp.FillAsync();
                    await followUp.ReturnAsync();
                    await followUp.CorrectAsync();
                    await followUp.AcceptAsync();
                    await followUp.SeeThePortfolioAsync();
                    await followUp.WarnAsync();
                    await followUp.SettleAsync();
                    await followUp.MeetTheConditionAsync();
                    await followUp.BeginFromOutsideAsync();
                    await followUp.LookBackAsync();
                },
                $"{nameof(From_the_award_to_the_answered_warning)}-{(javaScript ? "js" : "nojs")}");
        }
        finally
        {
            output.WriteLine($"JavaScript {javaScript}: {looker.Pages} pages looked at, {looker.Findings.Count} findings{Environment.NewLine}{string.Join(Environment.NewLine, looker.Findings)}");
        }

        Assert.True(looker.Findings.Count == 0, string.Join(Environment.NewLine, looker.Findings));
    }
}
