using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

/// <summary>What a change tells whom, from the domain method to the notice.</summary>
public sealed class TellTests : IDisposable
{
    private readonly MailApp app = new();

    [Fact]
    public async Task A_submission_is_receipted_to_the_entrant_and_told_to_her_helper()
    {
        var s = await Scenario.Build(app, new() { Heard = true, Entries = 2 });

        await app.Drain();

        var (helped, own) = (s.Entries[0], s.Entries[1]);
        var receipt = Assert.Single(await app.NoticesOf(own.PersonId));
        Assert.Equal(("EntrySubmitted", $"/ho-so/{own.Id}/bien-nhan", DeliveryStatus.NoAddress), (receipt.Kind, receipt.Url, receipt.Delivery));
        Assert.Contains(own.Code!, receipt.Subject, StringComparison.Ordinal);
        Assert.Contains(VietnamTime(own), receipt.Body, StringComparison.Ordinal);
        var copy = Assert.Single(await app.NoticesOf(s.Officer.Id));
        Assert.Contains(s.Entrants[0].FullName, copy.Body, StringComparison.Ordinal);
        Assert.Contains(helped.Code!, copy.Body, StringComparison.Ordinal);

        static string VietnamTime(Entry e) => Domain.Shared.VietnamTime.FormatExact(e.LastSubmittedAt!.Value);
    }

    [Fact]
    public async Task She_is_written_to_in_her_language_at_her_address()
    {
        var s = await Scenario.Build(app, new() { Entries = 1 });
        await app.Reach(s.Entrants[0].Id, "mai@example.vn", "en");

        await Change(s.Entries[0], e => e.Return("Ghi rõ vốn tự có.", app.Now.AddDays(3), s.Secretary.Id, app.Now));
        await app.Drain();
        await app.Deliver();

        var mail = Assert.Single(app.Mails);
        Assert.Equal("mai@example.vn", mail.To);
        Assert.StartsWith("Entry ", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("Ghi rõ vốn tự có.", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_woman_is_told_that_somebody_began_to_help()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 1 });
        var draft = s.Drafts.Single();
        await Change(draft, e => e.BeHelpedBy(s.Secretary.Id, s.Communes[0].Id, ConsentWay.Phone, "Gọi sáng nay", app.Now));

        await app.Drain();

        var notice = Assert.Single(await app.NoticesOf(draft.PersonId));
        Assert.Equal(("EntryHelpBegan", $"/ho-so/{draft.Id}/nguoi-giup"), (notice.Kind, notice.Url));
        Assert.Contains(s.Secretary.FullName, notice.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_whose_reason_is_gone_is_not_sent()
    {
        var s = await Scenario.Build(app, new() { Entries = 1 });
        await Change(s.Entries[0], e => e.MarkInvalid("Ngoài lĩnh vực.", s.Secretary.Id, app.Now));
        await Change(s.Entries[0], e => e.MarkValid(s.Secretary.Id, app.Now));

        await app.Drain();

        Assert.Empty(await app.NoticesOf(s.Entrants[0].Id));
    }

    [Fact]
    public async Task Invalid_and_disqualified_are_told_with_their_reason()
    {
        var s = await Scenario.Build(app, new() { Entries = 3 });
        await Change(s.Entries[1], e => e.MarkInvalid("Ngoài lĩnh vực.", s.Secretary.Id, app.Now));
        await Change(s.Entries[2], e => e.Disqualify("Đã đoạt giải nơi khác.", s.Organizer.Id, app.Now));

        await app.Drain();

        Assert.Contains("Ngoài lĩnh vực.", Assert.Single(await app.NoticesOf(s.Entrants[1].Id)).Body, StringComparison.Ordinal);
        Assert.Contains("Đã đoạt giải nơi khác.", Assert.Single(await app.NoticesOf(s.Entrants[2].Id)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everyone_hears_the_results_winners_and_others()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Published, Rounds = 2, Entries = 6, Heard = true });

        await app.Drain();

        var told = await app.WithDb(db => db.Notices.AsNoTracking().Where(n => n.ContestId == s.Contest.Id && n.Kind == "ResultsPublished" && n.PersonId != s.Officer.Id).ToListAsync());
        Assert.Equal(s.Submitted.Select(e => e.PersonId).Order(), told.Select(n => n.PersonId!.Value).Order());
        var winners = s.Publication!.Rows.Where(r => r.AwardName.Length > 0).ToDictionary(r => s.Entries.Single(e => e.Id == r.EntryId).PersonId);
        Assert.Equal(2, winners.Count);
        Assert.All(told, notice =>
        {
            var award = winners.GetValueOrDefault(notice.PersonId!.Value)?.AwardName;
            Assert.Equal(award is not null, notice.Body.Contains("Chúc mừng", StringComparison.Ordinal));
            Assert.Contains(award ?? "chưa đoạt giải lần này", notice.Body, StringComparison.Ordinal);
            Assert.Equal($"/ket-qua/{s.Slug}", notice.Url);
        });

        var goOn = await app.WithDb(db => db.Notices.CountAsync(n => n.Kind == "EntryGoesOn" && n.PersonId != s.Officer.Id));
        Assert.Equal(s.RoundEntries.Count(e => e.RoundId == s.LastRound.Id), goOn);
    }

    [Fact]
    public async Task A_judge_gets_one_message_for_all_her_entries()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring });
        await app.Happen(new JudgeGotEntries(s.Judges[0].Id, s.Organizer.Id, app.Now, s.Contest.Id, s.LastRound.Id, 7));

        await app.Drain();

        var notice = Assert.Single(await app.NoticesOf(s.Judges[0].Id));
        Assert.Equal("/cham-diem", notice.Url);
        Assert.Contains("7 hồ sơ", notice.Body, StringComparison.Ordinal);
        Assert.Contains(s.LastRound.Name, notice.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_reminded_three_times_and_a_submitted_entry_never()
    {
        var s = await Scenario.Build(app, new() { Entries = 2, Drafts = 2 });
        var closes = s.Contest.ClosesAt!.Value;
        var counts = new List<int>();
        foreach (var before in new[] { 7.1, 7.0, 6.5, 1.01, 1.0, 0.5, 0.126, 0.125, 0.01, -0.01 })
        {
            app.Clock.MoveTo(closes.AddDays(-before));
            await app.Run<DeadlineReminders>();
            await app.Run<DeadlineReminders>();
            counts.Add((await app.NoticesOf(s.Drafts.First().PersonId)).Count);
        }

        Assert.Equal([0, 1, 1, 1, 2, 2, 2, 3, 3, 3], counts);
        Assert.All(s.Submitted, e => Assert.Empty(app.NoticesOf(e.PersonId).GetAwaiter().GetResult()));
    }

    [Fact]
    public async Task After_a_pause_only_the_last_reminder_is_sent_and_a_moved_deadline_is_announced_again()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 1 });
        var draft = s.Drafts.Single();
        app.Clock.MoveTo(s.Contest.ClosesAt!.Value.AddHours(-2));
        await app.Run<DeadlineReminders>();
        Assert.Single(await app.NoticesOf(draft.PersonId));

        await app.WithDb(db => db.Contests.Where(c => c.Id == s.Contest.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.ClosesAt, s.Contest.ClosesAt.Value.AddHours(20))));
        await app.Run<DeadlineReminders>();
        await app.Run<DeadlineReminders>();
        Assert.Equal(2, (await app.NoticesOf(draft.PersonId)).Count);
    }

    [Fact]
    public async Task Judges_with_open_sheets_are_reminded_twice_and_those_who_are_done_never()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 6, Judges = 3, Reads = 2, OpenSheets = 1 });
        var until = s.LastRound.ScoringClosesAt!.Value;
        foreach (var before in new[] { 3.1, 3.0, 2.0, 1.0, 0.2 })
        {
            app.Clock.MoveTo(until.AddDays(-before));
            await app.Run<DeadlineReminders>();
        }

        var busy = s.Sheets.Single(x => x.Status == SheetStatus.Open).JudgeId;
        Assert.Equal(2, (await app.NoticesOf(busy)).Count);
        foreach (var judge in s.Judges.Where(j => j.Id != busy))
        {
            Assert.Empty(await app.NoticesOf(judge.Id));
        }
    }

    [Fact]
    public async Task A_contest_closes_by_itself_when_its_minutes_of_grace_are_over()
    {
        var s = await Scenario.Build(app);
        var last = s.Contest.Deadline!.Value.AddMinutes(s.Contest.GraceMinutes);

        app.Clock.MoveTo(last.AddTicks(-1));
        await app.Run<CloseContests>();
        Assert.Equal(ContestStatus.Open, await Status());
        app.Clock.MoveTo(last);
        await app.Run<CloseContests>();
        Assert.Equal(ContestStatus.Closed, await Status());
        Assert.True(await app.WithDb(db => db.Activities.AnyAsync(a => a.Event == nameof(ContestClosed) && a.ContestId == s.Contest.Id && a.ActorId == null)));

        Task<ContestStatus> Status() => app.WithDb(db => db.Contests.Where(c => c.Id == s.Contest.Id).Select(c => c.Status).SingleAsync());
    }

    public void Dispose() => app.Dispose();

    private Task Change(Entry entry, Func<Entry, Domain.Shared.Refusal?> change) => app.WithDb(async db =>
    {
        var loaded = await db.Entries.Include(e => e.Contest).SingleAsync(e => e.Id == entry.Id);
        Assert.Null(change(loaded));
        await db.SaveChangesAsync();
    });
}
