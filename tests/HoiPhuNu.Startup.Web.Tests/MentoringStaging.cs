using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files.Checking;
using HoiPhuNu.Startup.Web.Tests.Files;

namespace HoiPhuNu.Startup.Web.Tests;

/// <summary>The mentoring of a staged contest: a mentor without an account, a cohort of the host unit, the first entrant in it.</summary>
public sealed class MentoringStaging
{
    public required MentorProfile Profile { get; init; }

    /// <summary>What the profile's claim link carries.</summary>
    public required string ClaimSecret { get; init; }

    public required MentoringCohort Cohort { get; init; }

    /// <summary>Of the first entrant.</summary>
    public required MentoringNeed Need { get; init; }

    public required Guid TopicId { get; init; }

    /// <summary>A pair that runs: the first entrant with the second judge as her mentor; agreed on.</summary>
    public required Mentorship Pair { get; init; }

    /// <summary>What the mentor's answer link carries.</summary>
    public required string AnswerSecret { get; init; }

    /// <summary>Of the cohort, without a pair, not sent.</summary>
    public required MatchRun Run { get; init; }

    /// <summary>For today.</summary>
    public required MentoringSession Planned { get; init; }

    /// <summary>Logged by the mentor; not confirmed.</summary>
    public required MentoringSession Held { get; init; }

    /// <summary>With <see cref="Held"/>; its content is in the store.</summary>
    public required StoredFile Photo { get; init; }

    public required ActionItem Action { get; init; }

    /// <summary>The first entrant would like another mentor.</summary>
    public required ChangeWish Wish { get; init; }

    /// <summary>Of the pair's mentor.</summary>
    public required HoursCertificate Certificate { get; init; }

    /// <summary>Of the first entrant's calendar.</summary>
    public required string FeedSecret { get; init; }

    /// <summary>Ready to be matched: two topics, Vietnamese and Tày, by telephone and in person.</summary>
    public static MentorDetails Details { get; } = new()
    {
        Organisation = "Hợp tác xã Thử nghiệm",
        Gender = MentorGender.Woman,
        Topics = [new("Ocop", TopicLevel.Expert), new("Packaging", TopicLevel.Practised)],
        Languages = [SpokenLanguages.Vietnamese, "tay"],
        Ways = MeetingWays.Phone | MeetingWays.InPerson,
        Capacity = 2,
        HoursPerMonth = 6,
    };

    internal static MentoringStaging Build(AppDbContext db, Scenario scenario, int number, Person mentor, DateTime now)
    {
        var secret = $"nhan-co-van-{scenario.Slug}";
        var profile = MentorProfile.Create(mentor.Id, scenario.Host.Id, Details, scenario.Organizer.Id, now);
        profile.IssueClaim(OneTimeSecret.HashOf(secret), scenario.Organizer.Id, now).Must();
        var cohort = MentoringCohort.Create($"Đồng hành {scenario.Slug}", scenario.Host.Id, CohortKind.Chosen, scenario.Contest.Id, scenario.Organizer.Id, now);
        var entry = scenario.Entries[0];
        var need = MentoringNeed.Create(cohort.Id, entry.PersonId, entry.Id, entry.Title, "Dược liệu, chăm sóc sức khỏe", scenario.Host.Id, "", "", new NeedDetails { Topics = ["Ocop"] }, scenario.Organizer.Id, now);
        db.MentorProfiles.Add(profile);
        db.MentoringCohorts.Add(cohort);
        db.MentoringNeeds.Add(need);

        var judge = scenario.Judges[1];
        var guide = MentorProfile.Create(judge.Id, scenario.Host.Id, Details, scenario.Organizer.Id, now);
        guide.Pledge(judge.Id, now).Must();
        var began = now.AddDays(-29);
        var pair = Mentorship.Propose(need, guide.Id, MatchRole.Main, ["Ocop"], 100, null, 3, scenario.Organizer.Id, began);
        pair.Accept(PairSide.Mentor, [], guide, judge.Id, began).Must();
        pair.Accept(PairSide.Woman, [], guide, entry.PersonId, began).Must();
        pair.WriteAgreement(new AgreementTerms(["Có hồ sơ OCOP"], MeetingRhythm.EveryTwoWeeks, 6, MeetingWays.Phone), PairSide.Mentor, judge.Id, began).Must();
        pair.ConfirmAgreement(PairSide.Woman, entry.PersonId, began).Must();
        var answer = $"tra-loi-{scenario.Slug}";
        pair.HandOutLinks(OneTimeSecret.HashOf(answer), OneTimeSecret.HashOf(answer + "-chi"));
        var run = MatchRun.Create(cohort.Id, 1, null, new MatchWeights(), 1, new MatchResult([], [], [], [], [], default, [], 1), "", 0, 1, scenario.Organizer.Id, now);
        db.MatchRuns.Add(run);
        var today = VietnamTime.Today(now);
        var (planned, _) = MentoringSession.Plan(pair, today, new TimeOnly(19, 30), MeetingWays.Phone, "", false, judge.Id, now);
        var (held, _) = MentoringSession.Log(pair, new SessionFacts(today, 30, MeetingWays.Phone, "Xem lại hồ sơ OCOP"), "", 0, false, judge.Id, now);
        var clean = FileCheck.Run("buổi đầu.jpg", SampleFiles.Jpeg()).File!;
        var (photo, _) = StoredFile.Add(Guid.CreateVersion7(), held!.Id, clean.Facts, 0, judge.Id, now);
        db.StoredFiles.Add(photo!);
        var action = ActionItem.Create(held!, "Chụp ảnh sản phẩm", PairSide.Woman, today.AddDays(7), now);
        var feed = $"lich-{scenario.Slug}";
        var wish = ChangeWish.Send(pair.Id, PairSide.Woman, "Tôi muốn được ghép người khác.", entry.PersonId, now);
        var code = EntryCode.Create(HoursCertificate.Prefix, today.Year, [98, 1, (byte)(number >> 8), (byte)number]);
        var (certificate, _) = HoursCertificate.Issue(guide, judge.FullName, scenario.Host.Name, today.AddDays(-29), today, 30, 1, 1, code, scenario.Organizer.Id, now);
        db.ChangeWishes.Add(wish);
        db.HoursCertificates.Add(certificate!);
        db.MentorProfiles.Add(guide);
        db.Mentorships.Add(pair);
        db.MentoringSessions.AddRange(planned!, held!);
        db.ActionItems.Add(action);
        db.CalendarFeeds.Add(CalendarFeed.Issue(entry.PersonId, OneTimeSecret.HashOf(feed), now));
        return new MentoringStaging { Wish = wish, Photo = photo!, Certificate = certificate!, Pair = pair, AnswerSecret = answer, Run = run, Planned = planned!, Held = held!, Action = action, FeedSecret = feed, Profile = profile, ClaimSecret = secret, Cohort = cohort, Need = need, TopicId = db.MentoringTopics.OrderBy(t => t.Order).Select(t => t.Id).First() };
    }
}
