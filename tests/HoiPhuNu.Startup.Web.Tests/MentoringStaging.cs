using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

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

    internal static MentoringStaging Build(AppDbContext db, Scenario scenario, Person mentor, DateTime now)
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
        return new MentoringStaging { Profile = profile, ClaimSecret = secret, Cohort = cohort, Need = need, TopicId = db.MentoringTopics.OrderBy(t => t.Order).Select(t => t.Id).First() };
    }
}
