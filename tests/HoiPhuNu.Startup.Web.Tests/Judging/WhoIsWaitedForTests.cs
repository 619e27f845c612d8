using System.Net;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Jobs;
using HoiPhuNu.Startup.Web.Tests.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Judging;

/// <summary>Entries that left, judges whose role ended and contests that were cancelled: nobody is asked for a sheet of those.</summary>
public sealed class WhoIsWaitedForTests : IDisposable
{
    private readonly MailApp app = new();

    [Fact]
    public async Task A_sheet_of_an_entry_that_left_is_waited_for_nowhere()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 1, Drafts = 0, Judges = 1, Reads = 1 });
        using var judge = await app.SignedIn(s.Judges[0]);
        using var organizer = await app.SignedIn(s.Organizer);
        Assert.Equal("1", Badge(await judge.Page("/thong-bao")));
        await Change<Domain.Entries.Entry>(s.Entries[0].Id, e => e.Withdraw(null, s.Entrants[0].Id, app.Now));

        Assert.Null(Badge(await judge.Page("/thong-bao")));
        var desk = (await organizer.Page($"/to-chuc/{s.Slug}")).QuerySelector("main")!.TextContent;
        Assert.Contains("trên 0 hồ sơ trong vòng", desk, StringComparison.Ordinal);
        Assert.DoesNotContain("1 phiếu chưa ký", desk, StringComparison.Ordinal);
        Assert.Empty(await Reminded(s));
    }

    [Fact]
    public async Task A_judge_whose_role_ended_is_not_reminded()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Judges = 2, Reads = 2 });
        await app.WithDb(async db =>
        {
            (await db.ContestAppointments.SingleAsync(a => a.ContestId == s.Contest.Id && a.PersonId == s.Judges[0].Id)).Revoke(s.Organizer.Id, app.Now);
            await db.SaveChangesAsync();
        });

        Assert.Equal([s.Judges[1].Id], await Reminded(s));
    }

    [Fact]
    public async Task A_cancelled_contest_waits_for_nobody_and_decides_nothing()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Judges = 2, Reads = 2, OpenSheets = 1 });
        var open = s.Sheets.Single(x => x.Status == SheetStatus.Open);
        using var judge = await app.SignedIn(s.Judges.Single(j => j.Id == open.JudgeId));
        await Change<Contest>(s.Contest.Id, c => c.Cancel("Bão lớn.", s.Organizer.Id, app.Now));
        Assert.Null(Badge(await judge.Page("/cham-diem")));
        Assert.Equal(HttpStatusCode.NotFound, (await judge.Get(open.SheetPath())).StatusCode);
        Assert.Empty(await Reminded(s));
    }

    [Fact]
    public async Task The_last_round_of_a_cancelled_contest_is_not_left_half_decided()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, OpenSheets = 0 });
        await Change<Round>(s.LastRound.Id, r => r.MoveTo(RoundStatus.Locked, s.Organizer.Id, app.Now));
        using var organizer = await app.SignedIn(s.Organizer);
        var address = $"/to-chuc/{s.Slug}/quyet-dinh/{s.LastRound.Id}";
        var page = await organizer.Page(address);
        await Change<Contest>(s.Contest.Id, c => c.Cancel("Bão lớn.", s.Organizer.Id, app.Now));

        using var refused = await organizer.Submit(page, address, [], address);

        Assert.Contains("đã hủy", await refused.Text(), StringComparison.Ordinal);
        Assert.Equal(RoundStatus.Locked, await app.WithDb(db => db.Rounds.Where(r => r.Id == s.LastRound.Id).Select(r => r.Status).SingleAsync()));
        Assert.True(await app.WithDb(db => db.RoundEntries.AllAsync(e => e.RoundId != s.LastRound.Id || e.GoesOn == null)));
    }

    public void Dispose() => app.Dispose();

    /// <summary>The number beside her desk in the menu; null: there is none.</summary>
    private static string? Badge(AngleSharp.Dom.IParentNode page) => page.QuerySelector("a[href='/cham-diem'] .count")?.TextContent.Split(' ')[^1].Trim();

    /// <summary>Who hears that sheets are not signed, a day before the round should be done.</summary>
    private async Task<List<Guid>> Reminded(Scenario s)
    {
        app.Clock.MoveTo(s.LastRound.ScoringClosesAt!.Value.AddHours(-20));
        await app.Run<DeadlineReminders>();
        return await app.WithDb(db => db.Notices.Where(n => n.Kind == "JudgeDeadline" && n.ContestId == s.Contest.Id).Select(n => n.PersonId!.Value).ToListAsync());
    }

    private Task Change<T>(Guid id, Func<T, Refusal?> change)
        where T : AggregateRoot => app.WithDb(async db =>
    {
        var found = (await db.Set<T>().FindAsync(id))!;
        if (found is Domain.Entries.Entry entry)
        {
            await db.Entry(entry).Reference(e => e.Contest).LoadAsync();
        }

        Assert.Null(change(found));
        await db.SaveChangesAsync();
    });
}
