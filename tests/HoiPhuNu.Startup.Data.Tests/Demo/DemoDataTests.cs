using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Data.Tests.Providers;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Data.Tests.Demo;

public sealed class DemoDataTests(DemoDatabase demo, ITestOutputHelper output) : IClassFixture<DemoDatabase>
{
    [Fact]
    public async Task There_is_one_finished_one_open_and_one_in_its_second_round()
    {
        var contests = await Ask(db => db.Contests.AsNoTracking().Include(c => c.Rounds).OrderBy(c => c.OpensAt).ToListAsync());
        Assert.Equal([ContestStatus.Published, ContestStatus.Closed, ContestStatus.Open], contests.Select(c => c.Status));
        Assert.Equal([RoundStatus.Decided, RoundStatus.Scoring], contests[1].Rounds.OrderBy(r => r.Order).Select(r => r.Status));
        Assert.True(contests[2].AcceptsEntriesAt(TestDatabase.Now));
        output.WriteLine($"loaded in {demo.Took.TotalSeconds:0.0} s");
    }

    [Fact]
    public async Task Fifteen_projects_and_two_units_were_given_awards_and_one_tie_was_parted_by_the_chair()
    {
        var publication = await Ask(db => db.ResultsPublications.AsNoTracking().Include(p => p.Rows).Include(p => p.CollectiveRows).AsSplitQuery().SingleAsync());
        Assert.Equal(PublicationStatus.Published, publication.Status);
        Assert.Equal(15, publication.Rows.Count(r => r.AwardName.Length > 0));
        Assert.Equal(2, publication.CollectiveRows.Count);
        Assert.DoesNotContain(publication.CollectiveRows, r => r.UnitId is null); // figures count it in its own unit
        Assert.NotEqual(publication.PreparedById, publication.ApprovedById);
        Assert.True(publication.Facts.CountsAgree);
        Assert.Equal(publication.SnapshotHash, ResultsSnapshot.Hash(publication.Facts, publication.Statement, publication.Rows, publication.CollectiveRows));

        var decision = await Ask(db => db.TieDecisions.AsNoTracking().SingleAsync());
        var (third, fourth) = (publication.Rows.Single(r => r.EntryId == decision.EntryIds[0]), publication.Rows.Single(r => r.EntryId == decision.EntryIds[1]));
        Assert.Equal((3, 4), (third.Rank, fourth.Rank));
        Assert.Equal(third.ExactScore, fourth.ExactScore);
        Assert.NotEqual(third.AwardName, fourth.AwardName);
    }

    [Fact]
    public async Task The_open_contest_holds_the_five_ideas_two_of_them_drafts_and_one_typed_in_by_an_officer()
    {
        var entries = await Ask(db => db.Entries.AsNoTracking().Include(e => e.Assistances).Where(e => e.Contest.Status == ContestStatus.Open).ToListAsync());
        Assert.Equal(5, entries.Count);
        Assert.Equal(2, entries.Count(e => e.Status == EntryStatus.Draft));
        var helped = Assert.Single(entries, e => e.Assistances.Count > 0);
        Assert.Equal(EntryStatus.Submitted, helped.Status);
        Assert.False(await Ask(db => db.Users.AnyAsync(a => a.PersonId == helped.PersonId)));
        Assert.Equal([920_000_000, 640_000_000, 265_000_000], entries.Where(e => e.SubmittedVersion > 0).Select(e => e.Draft.TotalCapital!.Value).OrderDescending());
    }

    [Fact]
    public async Task About_two_hundred_entries_thirty_judges_and_half_of_the_second_rounds_sheets()
    {
        var contest = await Ask(db => db.Contests.AsNoTracking().Include(c => c.Rounds).SingleAsync(c => c.Status == ContestStatus.Closed));
        var (first, second) = (contest.Rounds.Single(r => r.Order == 1).Id, contest.Rounds.Single(r => r.Order == 2).Id);
        Assert.InRange(await Ask(db => db.RoundEntries.CountAsync(e => e.RoundId == first)), 190, 210);
        Assert.Equal(30, await Ask(db => db.PanelMembers.CountAsync(m => m.RoundId == first)));
        Assert.Equal(24, await Ask(db => db.RoundEntries.CountAsync(e => e.RoundId == second)));
        var sheets = await Ask(db => db.ScoreSheets.Where(s => s.RoundId == second).Select(s => s.Status).ToListAsync());
        Assert.Equal(sheets.Count / 2, sheets.Count(s => s == SheetStatus.Signed));
    }

    [Fact]
    public async Task Assigned_is_signed_and_recused_and_missing_everywhere()
    {
        foreach (var round in await Ask(db => db.Rounds.Where(r => r.Status != RoundStatus.Planned).Select(r => new { r.Id, r.Status }).ToListAsync()))
        {
            var ranking = await Ask(db => RoundRankings.LoadAsync(db, round.Id));
            Assert.All(ranking!.Tracks, track =>
            {
                Assert.True(track.Result.Counts.Agree);
                Assert.All(track.Result.Entries, e => Assert.True(e.Counts.Agree));
                if (round.Status == RoundStatus.Decided)
                {
                    Assert.Empty(track.Result.Problems);
                    Assert.Equal(0, track.Result.Counts.Missing);
                }
            });
        }
    }

    [Fact]
    public async Task What_a_decided_round_froze_is_what_the_ranking_says_today()
    {
        foreach (var round in await Ask(db => db.Rounds.Where(r => r.Status == RoundStatus.Decided).Select(r => r.Id).ToListAsync()))
        {
            var ranking = await Ask(db => RoundRankings.LoadAsync(db, round));
            var ranks = ranking!.Tracks.SelectMany(t => t.Result.Entries).ToDictionary(e => e.EntryId, e => (e.Rank, e.Score?.ToString()));
            var frozen = await Ask(db => db.RoundEntries.AsNoTracking().Where(e => e.RoundId == round).ToListAsync());
            Assert.All(frozen, e => Assert.Equal(ranks[e.EntryId], (e.Rank, e.ExactScore)));
        }
    }

    [Fact]
    public async Task Every_submitted_entry_is_whole_and_its_money_adds_up()
    {
        var contests = await Ask(db => db.Contests.AsNoTracking().Include(c => c.Sectors).Include(c => c.Tracks).AsSplitQuery().ToDictionaryAsync(c => c.Id));
        var entries = await Ask(db => db.Entries.AsNoTracking().Include(e => e.Versions).Where(e => e.SubmittedVersion > 0).ToListAsync());
        Assert.True(entries.Count > 250);
        Assert.All(entries, entry =>
        {
            var version = entry.Versions.Single(v => v.Number == entry.SubmittedVersion);
            Assert.Equal(0, version.Content.FinanceDifference);
            Assert.Empty(EntryCompleteness.Of(version.Content, version.Details, version.Pledges, contests[entry.ContestId]).Missing);
            Assert.True(EntryCode.TryParse(entry.Code, out _), entry.Code);
        });

        // Read side by side they do not look like copies.
        Assert.Equal(entries.Count, entries.Select(e => (e.ContestId, e.Title)).Distinct().Count());
        Assert.True(entries.Select(e => e.Draft.Need).Distinct().Count() > 200);
    }

    [Fact]
    public async Task No_judge_reads_an_entry_she_must_not_read()
    {
        foreach (var contest in await Ask(db => db.Contests.Where(c => c.Status != ContestStatus.Open).Select(c => c.Id).ToListAsync()))
        {
            var sheets = await Ask(db => db.ScoreSheets.Where(s => s.ContestId == contest && s.Status != SheetStatus.Recused).Select(s => new { s.EntryId, s.JudgeId }).Distinct().ToListAsync());
            var table = await Ask(db => ConflictTable.LoadAsync(db, contest, [.. sheets.Select(s => s.JudgeId).Distinct()], [.. sheets.Select(s => s.EntryId).Distinct()]));
            Assert.All(sheets, s => Assert.Empty(table.Between(s.EntryId, s.JudgeId)));
        }
    }

    [Fact]
    public async Task Twelve_people_can_be_signed_in_as_and_their_password_is_right()
    {
        var accounts = await Ask(db => db.Users.AsNoTracking().ToListAsync());
        Assert.Equal(12, accounts.Count);
        Assert.Equal(DemoAccounts.All.Count, accounts.Count);
        Assert.True(DemoAccounts.Password.Length >= 12);
        Assert.True(PasswordBlocklist.Contains(DemoAccounts.Password), "nobody may choose the password of the manual");
        Assert.Equal(PasswordVerificationResult.Success, DemoDatabase.Hasher.VerifyHashedPassword(accounts[0], accounts[0].PasswordHash!, DemoAccounts.Password));
        Assert.Equal(accounts[0].PasswordHash, Assert.Single(accounts.Select(a => a.PasswordHash).Distinct()));
        Assert.Single(accounts, a => a.IsAdministrator);
        Assert.True(await Ask(db => DemoAccounts.AreInAsync(db, CancellationToken.None)));
        foreach (var known in DemoAccounts.All)
        {
            Assert.True(PhoneNumber.TryParse(known.Login, out var phone));
            var name = await Ask(db => db.Users.Where(a => a.NormalizedUserName == phone).Select(a => a.Person.FullName).SingleAsync());
            Assert.Equal(known.Name, name);
        }
    }

    [Fact]
    public async Task Everybody_is_invented_and_everything_is_audited()
    {
        var phones = await Ask(db => db.People.Select(p => p.Phone).ToListAsync());
        Assert.All(phones, p => Assert.StartsWith("+84900000", p, StringComparison.Ordinal));
        Assert.Equal(phones.Count, phones.Distinct().Count());
        var events = await Ask(db => db.Activities.Select(a => a.Event).Distinct().ToListAsync());
        Assert.Superset(
            new HashSet<string> { nameof(ContestCreated), nameof(ContestOpened), nameof(EntrySubmitted), nameof(HelpBegan), nameof(SheetSigned), nameof(JudgeRecused), nameof(TieDecided), nameof(RoundDecided), nameof(ResultsPublished) },
            events.ToHashSet());
        Assert.False(await Ask(db => db.Activities.AnyAsync(a => a.At > TestDatabase.Now)));
        Assert.True(await Ask(db => db.OutboxMessages.CountAsync()) < 10, "demo data write to nobody but a few");
    }

    [Fact]
    public async Task Forty_mentors_sixty_women_one_run_mostly_accepted()
    {
        Assert.Equal(40, await Ask(db => db.MentorProfiles.CountAsync()));
        Assert.Equal(60, await Ask(db => db.MentoringNeeds.CountAsync()));
        var run = await Ask(db => db.MatchRuns.AsNoTracking().SingleAsync());
        Assert.NotNull(run.SentAt);
        var pairs = await Ask(db => db.Mentorships.AsNoTracking().ToListAsync());
        output.WriteLine($"pairs {pairs.Count}: {string.Join(", ", pairs.GroupBy(p => p.Status).Select(g => $"{g.Key} {g.Count()}"))}; without a mentor {run.Result.Unmatched.Count}");
        Assert.Superset(run.Result.Assignments.Select(a => (a.WomanId, a.MentorId)).ToHashSet(), pairs.Select(p => (p.NeedId, p.ProfileId)).ToHashSet());
        Assert.True(pairs.Count(p => p.StartedAt is not null) * 4 > pairs.Count * 3, "most accepted");
        Assert.All(new[] { MentorshipStatus.Proposed, MentorshipStatus.Declined, MentorshipStatus.Lapsed, MentorshipStatus.Ended }, status => Assert.Contains(pairs, p => p.Status == status));

        // The run is what the engine says: nothing here was arranged by hand but one pin.
        Assert.Equal(1, await Ask(db => db.PairWishes.CountAsync()));
        var profiles = await Ask(db => db.MentorProfiles.AsNoTracking().ToDictionaryAsync(p => p.Id));
        Assert.All(pairs.Where(p => p.Place is not null).GroupBy(p => p.ProfileId), g => Assert.True(g.Count() <= profiles[g.Key].Capacity));
    }

    [Fact]
    public async Task Talks_go_over_two_months_some_pairs_are_quiet_and_nobody_offers_one_topic()
    {
        var today = VietnamTime.Today(TestDatabase.Now);
        var sessions = await Ask(db => db.MentoringSessions.AsNoTracking().Where(s => s.Status == SessionStatus.Held).ToListAsync());
        Assert.True(sessions.Count > 120, $"{sessions.Count} talks");
        Assert.True(sessions.Max(s => s.Date).DayNumber - sessions.Min(s => s.Date).DayNumber > 45);
        Assert.Contains(sessions, s => s.Answer == SessionAnswer.Different);
        Assert.Contains(sessions, s => s.Answer == SessionAnswer.None);
        var last = sessions.GroupBy(s => s.MentorshipId).ToDictionary(g => g.Key, g => g.Max(s => s.Date));
        var active = await Ask(db => db.Mentorships.AsNoTracking().Where(m => m.Status == MentorshipStatus.Active).ToListAsync());
        Assert.InRange(active.Count(m => !last.TryGetValue(m.Id, out var day) || day < today.AddDays(-30)), 5, 20);

        var missing = Assert.Single(await Ask(db => db.MentoringTopics.AsNoTracking().Where(t => t.Code == "IntellectualProperty").ToListAsync()));
        var profiles = await Ask(db => db.MentorProfiles.AsNoTracking().ToListAsync());
        Assert.DoesNotContain(profiles, p => p.Details.Topics.Any(t => t.Code == missing.Code));
        Assert.True((await Ask(db => db.MentoringNeeds.AsNoTracking().ToListAsync())).Count(n => n.Details.Topics.Contains(missing.Code)) > 10);
        Assert.True(await Ask(db => db.ChangeWishes.AnyAsync(w => w.HandledAt == null)));
        Assert.True(EntryCode.TryParse((await Ask(db => db.HoursCertificates.AsNoTracking().SingleAsync())).Code, out _));
    }

    [Fact]
    public async Task Over_a_hundred_ideas_were_supported_and_over_seventy_operate_well()
    {
        var today = VietnamTime.Today(TestDatabase.Now);
        var manager = await Ask(db => db.UnitAppointments.Where(a => a.Role == UnitRole.ProjectManager).Select(a => new Viewer(Guid.Empty, a.PersonId, false, Array.Empty<Guid>(), Array.Empty<string>()) { ManagerOf = new[] { a.Unit.Path } }).SingleAsync());
        var data = await Ask(db => PortfolioData.LoadAsync(db, manager, new PortfolioFilter(today), today, CancellationToken.None));
        var (all, well) = (data.Standings.Count, data.Having(PortfolioMark.Effective).Count);
        output.WriteLine($"{all} supported, {well} operate well; {string.Join(", ", Enum.GetValues<PortfolioMark>().Take(8).Select(m => $"{m} {data.Having(m).Count}"))}");
        Assert.True(all >= 110, $"{all} supported");
        Assert.Equal(new RoundFigure(Nearness.Over, 100), RoundFigure.Of(all));
        Assert.Equal(new RoundFigure(Nearness.Over, 70), RoundFigure.Of(well));
        Assert.True(data.Standings.Select(s => s.Project.Place).Distinct().Count() >= 12, "provinces");
        Assert.All(new[] { PortfolioMark.Paused, PortfolioMark.Stopped, PortfolioMark.NotSeen, PortfolioMark.Stale, PortfolioMark.Risen }, m => Assert.NotEmpty(data.Having(m)));
        Assert.True(data.Having(PortfolioMark.OldEnough, 24).Count > 10);
        Assert.True(data.Balances.Loans > 3);

        var warnings = await Ask(db => db.Warnings.AsNoTracking().ToListAsync());
        output.WriteLine($"{warnings.Count} warnings: {string.Join(", ", warnings.GroupBy(w => w.Kind).OrderBy(g => g.Key).Select(g => $"{g.Key} {g.Count()}"))}; {string.Join(", ", warnings.GroupBy(w => w.Status).Select(g => $"{g.Key} {g.Count()}"))}");
        Assert.All(new[] { WarningKind.CheckInOverdue, WarningKind.TrancheUnspent, WarningKind.RevenueHalved, WarningKind.WorkersLost, WarningKind.MilestoneLate, WarningKind.FiguresContradict, WarningKind.RepaymentOverdue }, kind => Assert.Contains(warnings, w => w.Kind == kind));
        Assert.All(new[] { WarningStatus.Open, WarningStatus.Answered, WarningStatus.Snoozed, WarningStatus.InAction }, status => Assert.Contains(warnings, w => w.Status == status));
        Assert.All(warnings, w => Assert.NotNull(w.OwnerId));

        // Two people on every payment, and never more than was decided.
        var supports = await Ask(db => db.Supports.AsNoTracking().Include(s => s.Disbursements).ToListAsync());
        Assert.All(supports, s => Assert.True(s.Disbursements.Sum(d => d.Amount) <= s.Amount));
        Assert.All(supports.SelectMany(s => s.Disbursements), d => Assert.NotEqual(d.AskedById, d.DecidedById));
    }

    [Fact]
    public async Task Somebody_has_something_to_approve_to_confirm_to_read_and_to_answer()
    {
        Assert.Equal(2, await Ask(db => db.Disbursements.CountAsync(d => d.Status == DisbursementStatus.Asked)));
        Assert.Equal(1, await Ask(db => db.Supports.SelectMany(s => s.Refunds).CountAsync(r => r.ConfirmedAt == null)));
        Assert.Equal(2, await Ask(db => db.CheckIns.CountAsync(c => c.Status == CheckInStatus.Submitted)));
        Assert.Equal(1, await Ask(db => db.CheckIns.CountAsync(c => c.Status == CheckInStatus.Returned)));
    }

    [Fact]
    public async Task They_go_into_an_empty_database_only()
    {
        await using var database = await TestDatabase.Create();
        await database.AddContest();
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Do(db => DemoData.LoadAsync(db, DemoDatabase.Hasher, TestDatabase.Now, CancellationToken.None)));
        Assert.Equal(1, await database.Do(db => db.Contests.CountAsync()));
    }

    private Task<T> Ask<T>(Func<AppDbContext, Task<T>> question) => demo.Database.Do(question);
}
