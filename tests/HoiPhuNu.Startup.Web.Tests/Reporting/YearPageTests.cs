using HoiPhuNu.Startup.Domain.Activities;

namespace HoiPhuNu.Startup.Web.Tests.Reporting;

/// <summary>An indicator through a year, drawn.</summary>
public sealed class YearPageTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_month_of_nought_is_not_a_month_nobody_knows()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 12);
        await app.WithDb(async db =>
        {
            var details = new RecordDetails(RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, RecordState.Recognised, new DateOnly(2025, 6, 20), null, "Rà soát giữa năm", "", "", "", new RecordNumbers { Count = 0 }, []);
            db.ActivityRecords.Add(ActivityRecord.Keep(w.Communes[0], "", details, null, null, w.Officer.Id, app.Now).Record!);
            await db.SaveChangesAsync();
        });
        using var officer = await app.SignedIn(w.Officer);
        var page = await officer.Page($"/bao-cao/chi-so/{w.Households.Id}/{w.Communes[0].Id}?nam=2025");
        Assert.Equal(["0", "12"], page.QuerySelectorAll("main svg text.v").Select(t => t.TextContent));
    }
}
