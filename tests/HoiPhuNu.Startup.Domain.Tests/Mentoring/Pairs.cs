using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

/// <summary>Pairs in each state, at one instant.</summary>
internal static class Pairs
{
    /// <summary>10:00 on Friday 20 November 2026 in Viet Nam.</summary>
    public static readonly DateTime Now = new(2026, 11, 20, 3, 0, 0, DateTimeKind.Utc);

    public static readonly DateOnly Today = new(2026, 11, 20);

    public static readonly Guid Coordinator = Guid.CreateVersion7();

    public static NeedDetails Details => new() { Topics = ["Packaging", "Ocop"], Ways = MeetingWays.Phone | MeetingWays.InPerson };

    public static MentorDetails MentorDetails => new() { Topics = [new("Packaging", TopicLevel.Expert)], Ways = MeetingWays.Phone, Capacity = 2 };

    public static MentoringNeed Need(DateTime? now = null) =>
        MentoringNeed.Create(Guid.CreateVersion7(), Guid.CreateVersion7(), null, "Miến dong Bản Nà", "Chế biến", null, "", "", Details, Coordinator, now ?? Now);

    /// <summary>Taken in by a coordinator and pledged.</summary>
    public static MentorProfile Mentor(int capacity = 2)
    {
        var profile = MentorProfile.Create(Guid.CreateVersion7(), Guid.CreateVersion7(), MentorDetails with { Capacity = capacity }, Coordinator, Now.AddDays(-40));
        Assert.Null(profile.Pledge(profile.PersonId, Now.AddDays(-40)));
        return profile;
    }

    public static Mentorship Proposed(MentorProfile? mentor = null, DateTime? at = null) =>
        Mentorship.Propose(Need(at), (mentor ?? Mentor()).Id, MatchRole.Main, ["Packaging"], 100, null, 3, Coordinator, at ?? Now);

    /// <summary>Began thirty days ago.</summary>
    public static Mentorship Active()
    {
        var mentor = Mentor();
        var began = Now.AddDays(-30);
        var pair = Proposed(mentor, began);
        Assert.Null(pair.Accept(PairSide.Mentor, [], mentor, mentor.PersonId, began));
        Assert.Null(pair.Accept(PairSide.Woman, [], mentor, pair.PersonId, began));
        return pair;
    }
}
