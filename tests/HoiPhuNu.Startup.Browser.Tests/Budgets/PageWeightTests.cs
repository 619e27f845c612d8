using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Web.Tests;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Browser.Tests.Budgets;

/// <summary>
/// What pages cost on the line, as a phone pays for them: compressed, headers and all, first with an empty cache, then as a next page of
/// the same visit. Every figure is printed; the limits are the promises'.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class PageWeightTests(Chromium chromium, ITestOutputHelper output)
{
    private const int Kilobyte = 1024;

    [BrowserFact]
    public async Task Every_kind_of_page_stays_within_its_budget()
    {
        await using var app = new LiveApp();
        var open = await Scenario.Build(app, new() { Stage = ScenarioStage.Open, Tracks = 2, Rounds = 2, Entries = 60 });
        var published = await Scenario.Build(app, new() { Stage = ScenarioStage.Published, Entries = 20 });
        var scoring = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 60, Judges = 5 });
        var draft = open.Drafts.First();
        var entrant = open.Entrants.Single(p => p.Id == draft.PersonId);
        var judge = scoring.Judges[0];
        var sheet = await app.WithDb(db => db.ScoreSheets.Where(x => x.JudgeId == judge.Id && x.Status == SheetStatus.Open).Select(x => x.Id).FirstAsync());
        var over = new List<string>();

        async Task Weigh(Visit visit, string path, int kilobytes, int requests, string what)
        {
            var weight = await Weight.MeasureAsync(visit.Page, async () => Assert.Equal(200, await visit.GoAsync(path)));
            output.WriteLine($"{what,-52} {weight.Bytes / 1024.0,6:0.0} KB of {kilobytes,3}  {weight.Requests,2} requests of {requests,2}");
            if (weight.Bytes > kilobytes * Kilobyte || weight.Requests > requests)
            {
                over.Add($"{what}: {weight}");
            }
        }

        await chromium.JourneyAsync(async journey =>
        {
            foreach (var (path, kilobytes, what) in new[]
                {
                    ("/", 20, "home, first visit"),
                    ($"/cuoc-thi/{open.Slug}", 20, "contest, first visit"),
                    ($"/ket-qua/{published.Slug}", 20, "results, first visit"),
                    ("/tai-khoan/dang-ky", 22, "register, first visit"),
                })
            {
                await Weigh(await journey.EnterAsync(what, app.Address, Screen.Phone), path, kilobytes, 4, what);
            }

            var woman = await app.EnterAsync(journey, "entrant", entrant, Screen.Phone);
            await Weigh(woman, $"/ho-so/{draft.Id}/y-tuong", 22, 4, "form page, first visit");
            foreach (var (path, what) in new[] { ($"/ho-so/{draft.Id}/von", "form page, next"), ($"/ho-so/{draft.Id}", "task list, next"), ($"/ho-so/{draft.Id}/kiem-tra", "check your answers, next"), ($"/cuoc-thi/{open.Slug}", "contest, next"), ("/", "home, next") })
            {
                await Weigh(woman, path, 8, 2, what);
            }

            var reader = await app.EnterAsync(journey, "judge", judge, Screen.Desktop);
            await Weigh(reader, "/cham-diem", 120, 10, "judge's list, first visit");
            await Weigh(reader, $"/cham-diem/{sheet}", 120, 10, "score sheet, next");
            var organizer = await app.EnterAsync(journey, "organizer", scoring.Organizer, Screen.Desktop);
            foreach (var (path, what) in new[] { ($"/to-chuc/{scoring.Slug}", "dashboard, first visit"), ($"/to-chuc/{scoring.Slug}/ho-so", "screening list of 60, next"), ($"/to-chuc/{scoring.Slug}/phan-cong/{scoring.LastRound.Id}", "assignment of 60, next") })
            {
                await Weigh(organizer, path, 120, 10, what);
            }
        });
        Assert.True(over.Count == 0, string.Join(Environment.NewLine, over));
    }

    [BrowserFact]
    public async Task All_scripts_together_are_small()
    {
        await using var app = new LiveApp();
        await chromium.VisitAsync(app.Address, Screen.Phone, async visit =>
        {
            var weight = await Weight.MeasureAsync(visit.Page, async () => Assert.Equal(200, await visit.GoAsync("/tai-khoan/dang-ky")));
            var scripts = weight.Parts.Where(p => p.Contains(".js", StringComparison.Ordinal)).ToList();
            output.WriteLine(string.Join(Environment.NewLine, scripts));
            Assert.NotEmpty(scripts);
            var bytes = scripts.Sum(p => long.Parse(p.TrimStart().Split(' ')[0], System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.CurrentCulture));
            Assert.InRange(bytes, 1, 12 * Kilobyte);
        });
    }
}
