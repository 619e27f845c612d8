using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Tests.Reporting;

/// <summary>What the site itself knows of contests, support and mentoring, kept on a stage by the domain's own rules.</summary>
public sealed class SiteRecords(FigureStage stage)
{
    private static readonly DateTime Now = new(2026, 12, 20, 3, 0, 0, DateTimeKind.Utc);

    private int _number;

    public async Task<Contest> Contest(string host)
    {
        var contest = Domain.Contests.Contest.Create($"thi-{++_number}", new ContestPlan { Title = "Cuộc thi thử", CodePrefix = "THU" }, stage.Unit(host).Id, stage.ClerkId, Now);
        await stage.Save(contest);
        return contest;
    }

    /// <param name="contest">Any.</param>
    /// <param name="commune">Hers; null: none is known.</param>
    /// <param name="at">UTC.</param>
    /// <param name="isWithdrawn">Afterwards.</param>
    /// <param name="isDraft">Never sent.</param>
    public Task<Entry> Enter(Contest contest, string? commune, DateTime at, bool isWithdrawn = false, bool isDraft = false) => stage.Database.Do(async db =>
    {
        var woman = Person.Create($"Hoàng Thị Mẫu {++_number}", Now, unitId: commune is null ? null : stage.Unit(commune).Id);
        db.People.Add(woman);
        var entry = Entry.Start(await db.Contests.SingleAsync(c => c.Id == contest.Id), woman, at, home: commune is null ? null : stage.Unit(commune));
        db.Entries.Add(entry);
        if (!isDraft)
        {
            // Sent, past the rules of what a complete entry has: those are not what is counted.
            var sent = db.Entry(entry);
            (sent.Property(e => e.FirstSubmittedAt).CurrentValue, sent.Property(e => e.Status).CurrentValue, sent.Property(e => e.Code).CurrentValue) = (at, EntryStatus.Submitted, $"THU-{_number}");
        }

        if (isWithdrawn)
        {
            Assert.Null(entry.Withdraw("Đổi ý", woman.Id, at));
        }

        await db.SaveChangesAsync();
        return entry;
    });

    /// <summary>Prepared by one, approved by another at this time; the next number of the contest.</summary>
    public async Task Publish(Contest contest, DateTime at, IReadOnlyList<Entry> awarded, params (string Name, Guid? UnitId)[] collective)
    {
        var number = await stage.Database.Do(db => db.ResultsPublications.CountAsync(p => p.ContestId == contest.Id)) + 1;
        var id = Guid.CreateVersion7();
        var made = ResultsPublication.Prepare(
            contest.Id,
            number,
            new ResultsFacts { ContestTitle = contest.Title },
            "",
            [.. awarded.Select(e => new ResultRow(id) { EntryId = e.Id, EntryCode = e.Code!, AwardId = Guid.CreateVersion7(), AwardName = "Giải thử" }), new ResultRow(id) { EntryId = Guid.CreateVersion7(), EntryCode = "KHONG-GIAI" }],
            collective.Select((c, i) => new CollectiveRow(id) { Order = i + 1, UnitName = c.Name, UnitId = c.UnitId, AwardName = "Tập thể vận động giỏi" }),
            stage.ClerkId,
            at,
            id);
        Assert.Null(made.Approve((await stage.Woman(contest.HostUnitId, "Lò Thị Duyệt")).Id, made.SnapshotHash, at));
        await stage.Save(made);
    }

    /// <summary>A project of a commune with one support; paid in full on the day, where there is one.</summary>
    public async Task<SupportedProject> Support(string unit, DateOnly decidedOn, long amount = 30_000_000, DateOnly? paidOn = null, string? programme = null)
    {
        var woman = await stage.Woman(unit, $"Hoàng Thị Mẫu {++_number}");
        var approver = await stage.Woman(unit, "Lò Thị Duyệt");
        var (project, none) = SupportedProject.Begin(ProjectOrigin.Outside, woman.Id, stage.Unit(unit).Id, new ProjectSource(null, null, "", decidedOn.Year), new ProjectDetails($"Dự án thử {_number}", "", "Chế biến", 1), $"DA-THU-{_number}", stage.ClerkId, Now);
        Assert.Null(none);
        project!.SupportedSince(decidedOn);
        var (support, refusal) = Domain.FollowUp.Support.Decide(project, new SupportDetails(SupportKind.Grant, FunderKind.Sponsor, "Quỹ thử", programme is null ? null : stage.Programme(programme), "", decidedOn, amount, "Máy sấy"), [], stage.ClerkId, Now);
        Assert.Null(refusal);
        if (paidOn is { } on)
        {
            var asked = support!.Ask(support.Tranches[0].Id, amount, "", stage.ClerkId, Now).Asked!;
            Assert.Null(support.Approve(asked.Id, approver.Id, Now));
            Assert.Null(support.Pay(asked.Id, on, PaymentWay.BankTransfer, woman.FullName, stage.ClerkId, Now));
        }

        await stage.Database.Do(async db =>
        {
            db.Add(project);
            db.Add(support!);
            await db.SaveChangesAsync();
        });
        return project;
    }

    /// <summary>An accepted look at her business.</summary>
    public async Task See(SupportedProject project, DateOnly on, BusinessState state)
    {
        var (seen, refusal) = CheckIn.Between(project, [], on.AddMonths(-1), on, stage.ClerkId, Now);
        Assert.Null(refusal);
        await stage.Database.Do(async db =>
        {
            var row = db.Add(seen!);
            (row.Property(c => c.Status).CurrentValue, row.Property(c => c.SeenOn).CurrentValue, row.Property(c => c.State).CurrentValue) = (CheckInStatus.Accepted, on, state);
            await db.SaveChangesAsync();
        });
    }

    public Task Move(SupportedProject project, string to) => stage.Database.Do(async db =>
    {
        Assert.Null((await db.SupportedProjects.SingleAsync(p => p.Id == project.Id)).MoveTo(stage.Unit(to).Id, stage.ClerkId, Now));
        await db.SaveChangesAsync();
    });

    /// <summary>A pair of a cohort, and its talks; the woman confirms those of these days, and one more of the first day stays unanswered.</summary>
    /// <param name="cohort">Unit that leads it.</param>
    /// <param name="woman">Hers; null: none is known.</param>
    /// <param name="days">At least one.</param>
    public async Task Talk(string cohort, string? woman, params DateOnly[] days)
    {
        var her = Person.Create($"Hoàng Thị Mẫu {++_number}", Now, unitId: woman is null ? null : stage.Unit(woman).Id);
        await stage.Save(her);
        await TalkAsync(cohort, her, null, days);
    }

    /// <summary>The same of the woman of an entry, who is at home elsewhere today.</summary>
    public async Task Talk(string cohort, Entry entry, string home, params DateOnly[] days)
    {
        var her = await stage.Database.Do(async db =>
        {
            var woman = await db.People.SingleAsync(p => p.Id == entry.PersonId);
            db.Entry(woman).Property(p => p.UnitId).CurrentValue = stage.Unit(home).Id;
            await db.SaveChangesAsync();
            return woman;
        });
        await TalkAsync(cohort, her, entry.Id, days);
    }

    private async Task TalkAsync(string cohort, Person her, Guid? entryId, DateOnly[] days)
    {
        var (mentor, began) = (Person.Create($"Lò Thị Cố Vấn {++_number}", Now), VietnamTime.ToUtc(days.Min().ToDateTime(TimeOnly.MinValue)));
        var led = MentoringCohort.Create("Đợt thử", stage.Unit(cohort).Id, CohortKind.Chosen, null, stage.ClerkId, began);
        var profile = MentorProfile.Create(mentor.Id, stage.Unit(cohort).Id, new MentorDetails { Ways = MeetingWays.Phone }, stage.ClerkId, began);
        Assert.Null(profile.Pledge(mentor.Id, began));
        var need = MentoringNeed.Create(led.Id, her.Id, entryId, "Miến dong", "Chế biến", null, "", "", new NeedDetails(), stage.ClerkId, began);
        var pair = Mentorship.Propose(need, profile.Id, MatchRole.Main, [], 100, null, 3, stage.ClerkId, began);
        Assert.Null(pair.Accept(PairSide.Mentor, [], profile, mentor.Id, began));
        Assert.Null(pair.Accept(PairSide.Woman, [], profile, her.Id, began));
        var talks = days.Append(days[0]).Select(on => MentoringSession.Log(pair, new SessionFacts(on, 45, MeetingWays.Phone, "Làm lại nhãn"), "", 0, false, mentor.Id, Now).Session!).ToList();
        talks.SkipLast(1).ToList().ForEach(t => Assert.Null(t.Confirm(her.Id, Now)));
        await stage.Database.Do(async db =>
        {
            db.AddRange(mentor, led, profile, need, pair);
            db.AddRange(talks);
            await db.SaveChangesAsync();
        });
    }
}
