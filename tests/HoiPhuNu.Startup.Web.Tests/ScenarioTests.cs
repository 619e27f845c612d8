using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests;

/// <summary>The kit itself: what it says it built stands in the database.</summary>
public sealed class ScenarioTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData(ScenarioStage.Draft, ContestStatus.Draft)]
    [InlineData(ScenarioStage.Open, ContestStatus.Open)]
    [InlineData(ScenarioStage.Closed, ContestStatus.Closed)]
    [InlineData(ScenarioStage.Scoring, ContestStatus.Closed)]
    [InlineData(ScenarioStage.Decided, ContestStatus.Decided)]
    [InlineData(ScenarioStage.Prepared, ContestStatus.Decided)]
    [InlineData(ScenarioStage.Published, ContestStatus.Published)]
    public async Task A_contest_stands_in_the_state_that_was_asked_for(ScenarioStage stage, ContestStatus status)
    {
        var s = await Scenario.Build(app, new() { Stage = stage, Rounds = 2, Tracks = 2 });
        var found = await app.WithDb(db => db.Contests.AsNoTracking().SingleAsync(c => c.Id == s.Contest.Id));
        Assert.Equal(status, found.Status);
        var submitted = await app.WithDb(db => db.Entries.CountAsync(e => e.ContestId == s.Contest.Id && e.SubmittedVersion > 0));
        Assert.Equal(stage == ScenarioStage.Draft ? 0 : 6, submitted);
    }

    [Fact]
    public async Task Half_of_the_last_rounds_sheets_can_be_left_open()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Rounds = 2, OpenSheets = 4, HalfFilledSheets = 1 });
        var sheets = await app.WithDb(db => db.ScoreSheets.AsNoTracking().Where(x => x.RoundId == s.LastRound.Id).ToListAsync());
        Assert.Equal(4, sheets.Count(x => x.Status == SheetStatus.Open));
        Assert.Equal(6, sheets.Count);
        Assert.Single(sheets, x => x.Status == SheetStatus.Open && x.SavedAt is not null);
    }
}
