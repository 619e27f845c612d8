using HoiPhuNu.Startup.Browser.Tests.Kit;
using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Browser.Tests.Figures;

/// <summary>
/// A figure from the class where it began to the sum of the centre: a commune's officer, two of her province and one of the centre, all on
/// phones of 360 px; with JavaScript and without.
/// </summary>
[Collection(AfterwardsCollection.Name)]
public sealed class FiguresJourneyTests(Chromium chromium, ITestOutputHelper output)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_a_class_in_a_commune_to_the_sum_of_the_centre(bool javaScript)
    {
        await using var app = new LiveApp();
        var looker = new Looker(javaScript, wide: true);
        try
        {
            await chromium.JourneyAsync(
                async journey =>
                {
                    var figures = await FiguresJourney.StageAsync(journey, app, looker, javaScript);
                    await figures.TypeAClassAsync();
                    await figures.CallTheRollAsync();
                    await figures.CallForReportsAsync();
                    await figures.SetTargetsAsync();
                    await figures.SendTheQuarterAsync();
                    await figures.ReturnAsync();
                    await figures.CorrectAndSendAgainAsync();
                    await figures.AcceptAsync();
                    await figures.SignOfTheProvinceAsync();
                    await figures.TakePapersAwayAsync();
                    await figures.SumAtTheCentreAsync();
                    await figures.CorrectWhatWasSignedAsync();
                    await figures.ImportAsync();
                    await figures.KeepTheCatalogueAsync();
                    await figures.LookAroundAsync();
                },
                $"{nameof(From_a_class_in_a_commune_to_the_sum_of_the_centre)}-{(javaScript ? "js" : "nojs")}");
        }
        finally
        {
            output.WriteLine($"JavaScript {javaScript}: {looker.Pages} pages looked at, {looker.Findings.Count} findings{Environment.NewLine}{string.Join(Environment.NewLine, looker.Findings)}");
        }

        Assert.True(looker.Findings.Count == 0, string.Join(Environment.NewLine, looker.Findings));
    }
}
