using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Outbox;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Costs;

/// <summary>A site that holds at least so many of everything a page can list.</summary>
public class BusyWorld(int many) : App
{
    public const string PasswordSecret = "mat-khau-moi-thu";

    public Scenario Open { get; private set; } = null!;

    public Scenario Closed { get; private set; } = null!;

    /// <summary>Being assigned: the round has its entries, and nobody reads them yet.</summary>
    public Scenario Assigning { get; private set; } = null!;

    public Scenario Scoring { get; private set; } = null!;

    public Scenario Locked { get; private set; } = null!;

    /// <summary>One judge reads everything.</summary>
    public Scenario Desk { get; private set; } = null!;

    public Scenario Decided { get; private set; } = null!;

    public Scenario Prepared { get; private set; } = null!;

    public Scenario Published { get; private set; } = null!;

    public Person Administrator { get; private set; } = null!;

    /// <summary>Has many entries and many notices.</summary>
    public Person Owner { get; private set; } = null!;

    /// <summary>Holds many roles.</summary>
    public Person ManyHats { get; private set; } = null!;

    public Guid ArticleId { get; private set; }

    public async Task<BusyWorld> Build()
    {
        Open = await Scenario.Build(this, new() { Entries = many, Drafts = many, Judges = many, Mentoring = true, FollowUp = true, Figures = true });
        Closed = await Scenario.Build(this, new() { Stage = ScenarioStage.Closed, Entries = many + 1, FollowUp = true });
        Assigning = await Scored(RoundStatus.Assigning, new() { Stage = ScenarioStage.Scoring, Entries = many, Judges = 10 });
        Scoring = await Scenario.Build(this, new() { Stage = ScenarioStage.Scoring, Entries = many, Judges = many, OpenSheets = many });
        Locked = await Scored(RoundStatus.Locked, new() { Stage = ScenarioStage.Scoring, Entries = many, OpenSheets = 0 });
        Desk = await Scenario.Build(this, new() { Stage = ScenarioStage.Scoring, Entries = many, Judges = 1, Reads = 1 });
        Decided = await Scenario.Build(this, new() { Stage = ScenarioStage.Decided, Entries = many, Reads = 1 });
        Prepared = await Scenario.Build(this, new() { Stage = ScenarioStage.Prepared, Entries = many, Reads = 1 });
        Published = await Scenario.Build(this, new() { Stage = ScenarioStage.Published, Entries = many + 1, Reads = 1, FollowUp = true });
        Administrator = await AddPerson("Quản Trị Thử", "+84912000001");
        Owner = Closed.Entrants[0];
        ManyHats = await AddPerson("Nhiều Vai Thử", "+84912000002");
        (await SignedIn(Administrator, administrator: true)).Dispose();
        (await SignedIn(ManyHats)).Dispose();
        await WithDb(async db =>
        {
            db.NobodyListens = true;
            AddUnits(db);
            AddRoles(db);
            AddContests(db);
            AddMessages(db);
            AddPairs(db);
            AddSupports(db);
            AddProjects(db);
            AddCheckIns(db);
            AddRecords(db);
            AddReports(db);
            db.PasswordLinks.Add(PasswordLink.Create(await db.Users.Where(u => u.PersonId == ManyHats.Id).Select(u => u.Id).SingleAsync(), OneTimeSecret.HashOf(PasswordSecret), null, Now, TimeSpan.FromHours(1)));
            await db.SaveChangesAsync();
        });
        await WithDb(GiveEntries);
        return this;
    }

    private async Task<Scenario> Scored(RoundStatus status, ScenarioPlan plan)
    {
        var s = await Scenario.Build(this, plan);
        await WithDb(async db =>
        {
            var round = await db.Rounds.SingleAsync(r => r.Id == s.LastRound.Id);
            if (status == RoundStatus.Locked)
            {
                Assert.Null(round.MoveTo(status, s.Organizer.Id, Now));
            }
            else
            {
                db.Entry(round).Property(r => r.Status).CurrentValue = status;
                await db.ScoreSheets.Where(x => x.RoundId == round.Id).ExecuteDeleteAsync();
            }

            await db.SaveChangesAsync();
        });
        return s;
    }

    /// <summary>Classes of the officer's commune, and who came to the staged one.</summary>
    private void AddRecords(AppDbContext db)
    {
        for (var i = 0; i < many; i++)
        {
            var (record, _) = ActivityRecord.Keep(Open.Communes[0], "", FiguresStaging.Class(VietnamTime.Today(Now), $"Lớp thử số {i}"), null, null, Open.Officer.Id, Now);
            db.ActivityRecords.Add(record!);
        }

        var staged = db.ActivityRecords.Include(r => r.Attendees).Single(r => r.Id == Open.Figures!.Record.Id);
        staged.CallRoll([.. Enumerable.Range(0, many).Select(i => new AttendeeLine($"Người Dự {i}", 1980, "", true, null, 1))], Open.Officer.Id, Now);
    }

    /// <summary>Calls of the host unit; every commune has sent in the staged one.</summary>
    private void AddReports(AppDbContext db)
    {
        var staged = Open.Figures!;
        var call = db.ReportCalls.Single(c => c.Id == staged.Call.Id);
        for (var i = 0; i < many; i++)
        {
            db.ReportCalls.Add(ReportCall.Make(Open.Host.Id, staged.Form.Id, $"Kỳ đông đúc {i}", call.Period, VietnamTime.Today(Now).AddDays(i), Open.FiguresLead!.Id, Now).Call!);
            var report = Report.Begin(call, db.Units.Local.Single(u => u.Code == $"dong-{i}").Id, Open.Officer.Id, Now);
            report.Send(staged.Report.Versions[0].Table, Open.Officer.Id, Now);
            db.Reports.Add(report);
            var indicator = Indicator.Create(new($"DONG_{i}", $"Chỉ tiêu đông đúc {i}", "lớp", "", new IndicatorRule { Kinds = [RecordKind.TrainingClass] }, []), null, Now);
            db.Indicators.Add(indicator);
            db.ReportForms.Add(ReportForm.Create(Open.Host.Id, $"MAU-DONG-{i}", $"Mẫu đông đúc {i}", null, [new("1", "", indicator.Id)], null, Now));
        }
    }

    /// <summary>Each support of the staged project has one payment that waits.</summary>
    private void AddSupports(AppDbContext db)
    {
        var staged = Open.FollowUp!;
        var project = db.SupportedProjects.Single(p => p.Id == staged.Project.Id);
        for (var i = 0; i < many; i++)
        {
            var (support, _) = Support.Decide(project, FollowUpStaging.Grant(staged.Support.DecidedOn), [], Open.Manager!.Id, Now);
            support!.Ask(support.Tranches[0].Id, 1_000_000, "", Open.Officer.Id, Now);
            db.Supports.Add(support);
        }
    }

    /// <summary>The staged mentor is proposed to every entrant.</summary>
    private void AddPairs(AppDbContext db)
    {
        var staged = Open.Mentoring!;
        foreach (var entry in Open.Entries.Skip(1).Take(many))
        {
            var need = MentoringNeed.Create(staged.Cohort.Id, entry.PersonId, entry.Id, entry.Title, "", null, "", "", new NeedDetails { Topics = ["Ocop"] }, Open.Organizer.Id, Now);
            db.MentoringNeeds.Add(need);
            var pair = Mentorship.Propose(need, staged.Pair.ProfileId, MatchRole.Main, ["Ocop"], 10, null, 3, Open.Organizer.Id, Now);
            db.Mentorships.Add(pair);
            db.ChangeWishes.Add(ChangeWish.Send(pair.Id, PairSide.Woman, "Xin đổi", entry.PersonId, Now));
        }

        for (var i = 0; i < many; i++)
        {
            var mentor = Person.Create($"Cố Vấn Đông {i}", Now);
            db.People.Add(mentor);
            db.MentorProfiles.Add(MentorProfile.Create(mentor.Id, Open.Host.Id, MentoringStaging.Details, Open.Organizer.Id, Now));
            var (paper, _) = HoursCertificate.Issue(staged.Profile, "Cố Vấn Thử", "Hội thử", new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1), 60, 1, 1, EntryCode.Create("NH", 2026, [0, 0, 1, (byte)i]), Open.Organizer.Id, Now);
            db.HoursCertificates.Add(paper!);
        }
    }

    /// <summary>One woman has many projects, and everything of the staged one is many.</summary>
    private void AddProjects(AppDbContext db)
    {
        var staged = Open.FollowUp!;
        var (manager, today) = (Open.Manager!.Id, VietnamTime.Today(Now));
        for (var i = 0; i < many; i++)
        {
            var project = FollowUpStaging.Outside(Owner.Id, Open.Communes[0].Id, manager, Now.AddMinutes(i), i);
            project.SupportedSince(today);
            db.SupportedProjects.Add(project);
            db.Warnings.Add(FollowUpStaging.Late(project.Id, Open.Officer.Id, Now));
            var (visit, _) = Visit.Note(staged.Project, new VisitDetails(today, "Xưởng", "", $"Lần thăm {i}"), Open.Officer.Id, Now.AddSeconds(i));
            var (milestone, _) = Milestone.Add(staged.Project, new MilestoneDetails($"Mốc {i}", today.AddDays(i), staged.Project.PersonId, 10), manager, Now);
            var (action, _) = AgreedAction.Agree(staged.Project, ActionSource.Visit, staged.Visit.Id, $"Việc {i}", Open.Officer.Id, today.AddDays(i), Open.Officer.Id, Now);
            db.Visits.Add(visit!);
            db.Milestones.Add(milestone!);
            db.AgreedActions.Add(action!);
            db.SensitiveAccesses.Add(SensitiveAccess.Open(staged.Project.Id, "Đếm thử", manager, Now.AddSeconds(i)).Access!);
        }
    }

    /// <summary>Of the staged project, each sent by the officer and waiting to be read.</summary>
    private void AddCheckIns(AppDbContext db)
    {
        var (project, today) = (Open.FollowUp!.Project, VietnamTime.Today(Now));
        for (var i = 0; i < many; i++)
        {
            var (checkIn, _) = CheckIn.Between(project, [], today.AddDays(-130 - i), today.AddDays(-100 - i), Open.Manager!.Id, Now);
            Assert.Null(checkIn!.SaveDraft(project, new CheckInAnswers { State = BusinessState.Working }, Open.Officer.Id, Now));
            Assert.Null(checkIn.Submit(project, null, Open.Officer.Id, Now));
            db.CheckIns.Add(checkIn);
        }
    }

    private void AddUnits(AppDbContext db)
    {
        for (var i = 0; i < many; i++)
        {
            var unit = UnionUnit.Create($"dong-{i}", $"Xã Đông Đúc {i}", UnitLevel.Commune, Open.Host);
            db.Units.Add(unit);
            db.UnitAppointments.Add(UnitAppointment.Create(ManyHats.Id, unit.Id, UnitRole.Officer, null, Now));
            db.CollectiveAwards.Add(CollectiveAward.Create(Open.Contest.Id, unit.Id, "Tập thể vận động giỏi", 1_000_000, "Nhiều hồ sơ nhất"));
        }
    }

    private void AddRoles(AppDbContext db)
    {
        for (var i = 0; i < many; i++)
        {
            db.UnitAppointments.Add(UnitAppointment.Create(Open.Judges[i].Id, Open.Communes[3].Id, UnitRole.Officer, null, Now.AddSeconds(i)));
            db.Invitations.Add(Invitation.ToUnit(Open.Host.Id, InvitedRole.UnitOfficer, $"Người Được Mời {i}", null, OneTimeSecret.HashOf($"mời vào đơn vị {i}"), Open.Organizer.Id, Now.AddSeconds(i)));
            db.Invitations.Add(Invitation.ToContest(Open.Contest.Id, InvitedRole.Judge, $"Người Được Mời {i}", null, OneTimeSecret.HashOf($"mời vào cuộc thi {i}"), Open.Organizer.Id, Now.AddSeconds(i)));
            db.Awards.Add(Award.Create(Open.Contest.Id, null, 3 + i, $"Giải phụ {i}", 1, 1_000_000, "", "", "Giấy khen"));
        }
    }

    /// <summary>As many others that are open, and as many that were published.</summary>
    private void AddContests(AppDbContext db)
    {
        for (var i = 0; i < many; i++)
        {
            var at = Now.AddDays(-30).AddMinutes(i);
            foreach (var done in new[] { false, true })
            {
                var plan = new ContestPlan { Title = $"Cuộc thi {i}", CodePrefix = "NH", OpensAt = Now.AddDays(-20), ClosesAt = Now.AddDays(done ? -10 : 10).AddMinutes(i), EntrantTypes = EntrantTypes.Individual };
                var contest = Contest.Create($"nhieu-{(done ? "xong" : "mo")}-{i}", plan, Open.Host.Id, Open.Organizer.Id, at);
                db.Contests.Add(contest);
                db.Entry(contest).Property(c => c.Status).CurrentValue = done ? ContestStatus.Published : ContestStatus.Open;
                db.Entry(contest).Property(c => c.OpenedAt).CurrentValue = at;
                if (done)
                {
                    db.Entry(contest).Property(c => c.PublishedAt).CurrentValue = at;
                    Publish(db, contest, at, whole: i == 0);
                }
            }
        }
    }

    private void Publish(AppDbContext db, Contest contest, DateTime at, bool whole)
    {
        var id = Guid.CreateVersion7();
        var results = ResultsPublication.Prepare(contest.Id, 1, new ResultsFacts { ContestTitle = contest.Title, HostUnitName = Open.Host.Name }, "", whole ? AwardedIn(id) : [], whole ? CollectiveIn(id) : [], Open.Organizer.Id, at, id);
        Assert.Null(results.Approve(Open.CoOrganizer.Id, results.SnapshotHash, at));
        db.ResultsPublications.Add(results);
    }

    private IEnumerable<ResultRow> AwardedIn(Guid publicationId) => Published.Entries.Where(e => e.SubmittedVersion > 0).Select((e, i) => new ResultRow(publicationId)
    {
        EntryId = e.Id,
        EntryCode = e.Code!,
        Title = e.Title,
        EntrantName = $"Người Được Giải {i}",
        TrackId = Published.Contest.Tracks[0].Id,
        TrackName = Published.Contest.Tracks[0].Name,
        Rank = i + 1,
        AwardName = "Giải Khuyến khích",
        AwardRank = 4,
    });

    private IEnumerable<CollectiveRow> CollectiveIn(Guid publicationId) =>
        Enumerable.Range(1, many).Select(i => new CollectiveRow(publicationId) { Order = i, UnitName = $"Xã {i}", AwardName = "Tập thể vận động giỏi", Reason = "Nhiều hồ sơ" });

    private void AddMessages(AppDbContext db)
    {
        for (var i = 0; i < many; i++)
        {
            var article = Article.Create($"tin-{i}", $"Tin {i}", "", "Thân bài", Open.Host.Id, null, Open.Organizer.Id, Now);
            article.Publish(Open.Organizer.Id, Now.AddMinutes(i));
            db.Articles.Add(article);
            ArticleId = article.Id;
            var notice = Notice.Create(Guid.CreateVersion7(), "Thử", Owner.Id, Open.Contest.Id, Owner.FullName, null, "vi", $"Thư {i}", "Nội dung", "", Now.AddSeconds(i));
            notice.Failed("SMTP: 550", null);
            db.Notices.Add(notice);
            var message = OutboxMessage.From(new EntryTypedByHelper(Open.Entries[0].Id, Open.Officer.Id, Now.AddSeconds(i), Open.Contest.Id, "von"), "{}");
            db.OutboxMessages.Add(message);
            db.Entry(message).Property(m => m.ParkedAt).CurrentValue = Now;
        }
    }

    /// <summary>All entries of the closed contest are one woman's, and one officer helps with those of the open one.</summary>
    private async Task GiveEntries(AppDbContext db)
    {
        db.NobodyListens = true;
        foreach (var entry in await db.Entries.Where(e => e.ContestId == Closed.Contest.Id).ToListAsync())
        {
            db.Entry(entry).Property(e => e.PersonId).CurrentValue = Owner.Id;
        }

        foreach (var entry in await db.Entries.Include(e => e.Contest).Include(e => e.Assistances).Where(e => e.ContestId == Open.Contest.Id && e.Id != Open.Entries[0].Id).ToListAsync())
        {
            if (entry.Id == Open.Entries[1].Id)
            {
                Assert.Null(entry.SaveDraft(c => c with { Title = "Sửa sau khi nộp" }, entry.PersonId, Now));
            }

            Assert.Null(entry.BeHelpedBy(Open.Officer.Id, Open.Communes[0].Id, ConsentWay.Phone, "Gọi", Now));
        }

        // Women of many communes have not submitted yet.
        var communes = await db.Units.Where(u => u.Name.StartsWith("Xã Đông Đúc")).Select(u => u.Id).ToListAsync();
        var drafts = await db.Entries.Where(e => e.ContestId == Open.Contest.Id && e.SubmittedVersion == 0).ToListAsync();
        foreach (var (entry, commune) in drafts.Zip(communes))
        {
            db.Entry(entry).Property(e => e.CommuneId).CurrentValue = commune;
        }

        await db.SaveChangesAsync();
    }
}
