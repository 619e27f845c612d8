using System.Net;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Contests;

/// <summary>Links that lead nowhere, and dates that overtake each other.</summary>
public sealed class DeskFaultsTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData(ScenarioStage.Open)]
    [InlineData(ScenarioStage.Closed)]
    [InlineData(ScenarioStage.Scoring)]
    [InlineData(ScenarioStage.Decided)]
    [InlineData(ScenarioStage.Published)]
    public async Task Every_link_on_a_secretarys_desk_opens(ScenarioStage stage)
    {
        var s = await Scenario.Build(app, new() { Stage = stage });
        using var secretary = await app.SignedIn(s.Secretary);
        var links = (await secretary.Page($"/to-chuc/{s.Slug}")).QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        Assert.Contains($"/to-chuc/{s.Slug}/ho-so", links);
        var shut = new List<string>();
        foreach (var link in links)
        {
            using var answer = await secretary.Get(link);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                shut.Add($"{link}: {(int)answer.StatusCode}");
            }
        }

        Expect.None(shut);
    }

    [Fact]
    public async Task An_open_contest_is_not_extended_beyond_the_day_its_judges_should_be_done()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Open, Rounds = 2 });
        using var organizer = await app.SignedIn(s.Organizer);
        var (details, round) = ($"/to-chuc/{s.Slug}/thong-tin", $"/to-chuc/{s.Slug}/vong/{s.FirstRound.Id}");
        var later = VietnamTime.FormatShort(s.FirstRound.ScoringClosesAt!.Value);

        var refused = await Browser.Read(await organizer.Submit(details, details, ("Form.ClosesAt", later)));

        Assert.Contains(s.FirstRound.Name, refused.QuerySelector("#Form_ClosesAt-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(s.Contest.ClosesAt, await app.WithDb(db => db.Contests.Where(c => c.Id == s.Contest.Id).Select(c => c.ClosesAt).SingleAsync()));

        // The judges' day first, then the closing.
        var last = $"/to-chuc/{s.Slug}/vong/{s.LastRound.Id}";
        (await organizer.Submit(last, last, ("Form.ScoringClosesAt", VietnamTime.FormatShort(s.LastRound.ScoringClosesAt!.Value.AddDays(30))))).Dispose();
        (await organizer.Submit(round, round, ("Form.ScoringClosesAt", VietnamTime.FormatShort(s.FirstRound.ScoringClosesAt!.Value.AddDays(20))))).Dispose();
        using var extended = await organizer.Submit(details, details, ("Form.ClosesAt", later));
        Assert.Equal(HttpStatusCode.Redirect, extended.StatusCode);
    }
}
