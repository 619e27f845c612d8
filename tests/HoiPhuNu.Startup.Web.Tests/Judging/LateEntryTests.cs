using System.Net;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Judging;

/// <summary>Nobody is left out of a round unseen, and who was found valid late can still come in until it is locked.</summary>
public sealed class LateEntryTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Who_stays_outside_is_listed_with_the_reason_and_must_be_seen_before_the_start()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Closed, Entries = 4 });
        var path = Path(s);
        await Change(s, 0, e => e.Return("Bổ sung giấy tờ.", app.Now.AddHours(1), s.Secretary.Id, app.Now));
        await Change(s, 1, e => e.MarkInvalid("Không ở địa bàn.", s.Secretary.Id, app.Now));
        using var organizer = await app.SignedIn(s.Organizer);

        // Still in time, its last minute included: the round waits.
        app.Clock.MoveTo(app.Now.AddHours(1).AddSeconds(59));
        var waiting = await organizer.Page(path);
        Assert.Contains("Còn 1 hồ sơ chưa sàng lọc xong", waiting.QuerySelector("#vi-sao")!.TextContent, StringComparison.Ordinal);

        app.Clock.MoveTo(app.Now.AddSeconds(1));
        var page = await organizer.Page(path);
        var rows = page.QuerySelectorAll("section[aria-labelledby=o-ngoai] tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains(s.Entries[0].Code!, rows[0], StringComparison.Ordinal);
        Assert.Contains("Quá hạn bổ sung từ", rows[0], StringComparison.Ordinal);
        Assert.Contains(s.Entries[1].Code!, rows[1], StringComparison.Ordinal);
        Assert.Contains("Chưa hợp lệ", rows[1], StringComparison.Ordinal);
        Assert.Contains("2", page.QuerySelector("#vao-vong")!.ParentElement!.QuerySelector(".big-n")!.TextContent, StringComparison.Ordinal);

        using (var unseen = await organizer.Submit(path, path + "/bat-dau"))
        {
            Assert.Contains("1 hồ sơ được trả lại đã quá hạn bổ sung", await unseen.Text(), StringComparison.Ordinal);
        }

        Assert.Equal(0, await InRound(s));
        using var seen = await organizer.Submit(path, path + "/bat-dau", ("Form.LeftOutSeen", "true"));
        JudgingKit.SeesOther(seen, path);
        Assert.Equal(2, await InRound(s));
    }

    [Fact]
    public async Task An_entry_found_valid_late_is_taken_in_and_spread_until_the_round_is_locked()
    {
        var s = await Begun();
        var path = Path(s);
        using var organizer = await app.SignedIn(s.Organizer);
        Assert.Null((await organizer.Page(path)).QuerySelector("#ho-so-muon"));

        // The round runs when the secretary finds the lapsed entry valid as it stands.
        await Change(s, 0, e => e.MarkValid(s.Secretary.Id, app.Now));
        var shown = await organizer.Page(path);
        Assert.Contains(s.Entries[0].Code!, shown.QuerySelector("#ho-so-muon")!.TextContent, StringComparison.Ordinal);
        using (var none = await organizer.Submit(path, path + "/them-ho-so", ("Form.Late", null)))
        {
            Assert.Contains("Đánh dấu ít nhất một hồ sơ", await none.Text(), StringComparison.Ordinal);
        }

        var late = ("Form.Late", (string?)s.Entries[0].Id.ToString());
        using (var added = await organizer.Submit(shown, path, [KeyValuePair.Create(late.Item1, late.Item2)], path + "/them-ho-so"))
        {
            JudgingKit.SeesOther(added, path);
        }

        using (var again = await organizer.Submit(shown, path, [KeyValuePair.Create(late.Item1, late.Item2)], path + "/them-ho-so"))
        {
            JudgingKit.SeesOther(again, path);
        }

        var joined = await app.WithDb(db => db.RoundEntries.Include(e => e.EntryVersion).SingleAsync(e => e.RoundId == s.FirstRound.Id && e.EntryId == s.Entries[0].Id));
        Assert.Equal(1, joined.EntryVersion.Number);
        var line = await app.WithDb(db => db.Activities.SingleAsync(a => a.ContestId == s.Contest.Id && a.Event == nameof(EntryJoinedRound)));
        Assert.Equal(s.Organizer.Id, line.ActorId);
        Assert.Contains(s.Entries[0].Id.ToString(), line.Details, StringComparison.Ordinal);
        Assert.Null((await organizer.Page(path)).QuerySelector("#ho-so-muon"));

        // While judges score, the spread adds readers for it and leaves everything else as it is.
        var before = await Sheets(s);
        using (var applied = await organizer.Submit(path + "/de-xuat?hat=3", path + "/giao"))
        {
            JudgingKit.SeesOther(applied, path);
        }

        var after = await Sheets(s);
        Assert.Subset(after.ToHashSet(), before.ToHashSet());
        Assert.Equal(s.FirstRound.ReadsPerEntry, after.Count(x => x.EntryId == s.Entries[0].Id));
        Assert.Equal(before.Count + s.FirstRound.ReadsPerEntry, after.Count);
    }

    [Fact]
    public async Task A_locked_round_takes_nobody_in_and_says_what_to_do()
    {
        var s = await Begun();
        await Change(s, 0, e => e.MarkValid(s.Secretary.Id, app.Now));
        using var organizer = await app.SignedIn(s.Organizer);
        var open = await organizer.Page(Path(s));
        await app.WithDb(async db =>
        {
            Assert.Null((await db.Rounds.SingleAsync(r => r.Id == s.FirstRound.Id)).MoveTo(RoundStatus.Locked, s.Organizer.Id, app.Now));
            await db.SaveChangesAsync();
        });
        var locked = await organizer.Page(Path(s));
        Assert.Contains("mở lại vòng thì thêm được", locked.QuerySelector("#ho-so-muon")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(locked.QuerySelectorAll("#ho-so-muon form"));
        using var refused = await organizer.Submit(open, Path(s), [], Path(s) + "/them-ho-so");
        Assert.Contains("Chỉ thêm hồ sơ khi vòng đang phân công hay đang chấm", await refused.Text(), StringComparison.Ordinal);
        Assert.Equal(3, await InRound(s));
    }

    [Fact]
    public async Task Another_contests_entry_is_not_taken_in()
    {
        var s = await Begun();
        var other = await Scenario.Build(app, new() { Stage = ScenarioStage.Closed, Entries = 2 });
        await Change(s, 0, e => e.MarkValid(s.Secretary.Id, app.Now));
        using var organizer = await app.SignedIn(s.Organizer);
        using var refused = await organizer.Submit(Path(s), Path(s) + "/them-ho-so", ("Form.Late", other.Entries[0].Id.ToString()));
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal(3, await InRound(s));
    }

    private static string Path(Scenario s) => $"/to-chuc/{s.Slug}/phan-cong/{s.FirstRound.Id}";

    /// <summary>Four entries, the first returned and past its date; three in the round, which is being scored.</summary>
    private async Task<Scenario> Begun()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Closed, Entries = 4, Judges = 3, Reads = 2 });
        await Change(s, 0, e => e.Return("Bổ sung giấy tờ.", app.Now.AddMinutes(1), s.Secretary.Id, app.Now));
        app.Clock.MoveTo(app.Now.AddMinutes(5));
        using var organizer = await app.SignedIn(s.Organizer);
        var path = Path(s);
        foreach (var (page, action) in new[] { (path, "/bat-dau"), (path + "/ban-cham", "/ban-cham"), (path + "/de-xuat?hat=3", "/giao"), (path, "/mo-cham") })
        {
            using var done = await organizer.Submit(page, path + action, action == "/bat-dau" ? [("Form.LeftOutSeen", "true")] : []);
            JudgingKit.SeesOther(done, path);
        }

        return s;
    }

    private Task Change(Scenario s, int entry, Func<Entry, Domain.Shared.Refusal?> change) => app.WithDb(async db =>
    {
        var found = await db.Entries.Include(e => e.Contest).ThenInclude(c => c.Rounds).SingleAsync(e => e.Id == s.Entries[entry].Id);
        Assert.Null(change(found));
        await db.SaveChangesAsync();
    });

    private Task<int> InRound(Scenario s) => app.WithDb(db => db.RoundEntries.CountAsync(e => e.RoundId == s.FirstRound.Id));

    private async Task<List<(Guid EntryId, Guid JudgeId)>> Sheets(Scenario s) =>
        [.. (await app.WithDb(db => db.ScoreSheets.Where(x => x.RoundId == s.FirstRound.Id && x.Status == SheetStatus.Open).Select(x => new { x.EntryId, x.JudgeId }).ToListAsync())).Select(x => (x.EntryId, x.JudgeId))];
}
