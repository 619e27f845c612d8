using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

/// <summary>A mentor's profile: what it may say, the pledge, who is on the list, pauses, and how a mentor takes over what a coordinator wrote.</summary>
public sealed class MentorProfileTests
{
    private static readonly DateTime Now = Pairs.Now;
    private static readonly DateOnly Today = Pairs.Today;
    private static readonly Guid By = Pairs.Coordinator;

    public static TheoryData<MentorDetails, string> Impossible => new()
    {
        { Pairs.MentorDetails with { Capacity = -1 }, "Mentoring.CapacityOutOfRange" },
        { Pairs.MentorDetails with { Capacity = MentorDetails.MaxCapacity + 1 }, "Mentoring.CapacityOutOfRange" },
        { Pairs.MentorDetails with { HoursPerMonth = -1 }, "Mentoring.HoursOutOfRange" },
        { Pairs.MentorDetails with { HoursPerMonth = MentorDetails.MaxHours + 1 }, "Mentoring.HoursOutOfRange" },
        { Pairs.MentorDetails with { Ties = [.. Enumerable.Repeat(new MentorTie(MentorTieKind.Kin, "Lò Thị Mai"), MentorDetails.MaxTies + 1)] }, "Mentoring.TooManyTies" },
        { Pairs.MentorDetails with { Languages = [] }, "Mentoring.LanguageMissing" },
        { Pairs.MentorDetails with { Languages = [SpokenLanguages.Vietnamese, "klingon"] }, "Mentoring.LanguageMissing" },
        { Pairs.MentorDetails with { Ways = MeetingWays.None }, "Mentoring.WayMissing" },
        { Pairs.MentorDetails with { Topics = [] }, "Mentoring.TopicMissing" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_a_profile_cannot_say_is_refused_and_nothing_changes(MentorDetails details, string refusal)
    {
        var profile = Pairs.Mentor();
        var before = profile.Details;
        Assert.Equal(refusal, MentorProfile.WhyCannotDescribe(details)?.Code);
        Assert.Equal(refusal, profile.Describe(details, By, Now)?.Code);
        Assert.Equal(before, profile.Details);
        Assert.DoesNotContain(((IRaiseEvents)profile).Events, e => e is MentorProfileChanged);
    }

    [Fact]
    public void The_limits_themselves_are_allowed_and_none_is_an_answer()
    {
        Assert.Null(MentorProfile.WhyCannotDescribe(Pairs.MentorDetails with { Capacity = 0, HoursPerMonth = 0 }));
        Assert.Null(MentorProfile.WhyCannotDescribe(Pairs.MentorDetails with
        {
            Capacity = MentorDetails.MaxCapacity,
            HoursPerMonth = MentorDetails.MaxHours,
            Ties = [.. Enumerable.Repeat(new MentorTie(MentorTieKind.Kin, "Lò Thị Mai"), MentorDetails.MaxTies)],
        }));
    }

    [Fact]
    public void Lists_find_a_profile_by_what_it_offers_now()
    {
        var province = Guid.CreateVersion7();
        var profile = Pairs.Mentor(capacity: 2);
        Assert.Contains(MentorProfile.ProvinceMark(null), profile.Offers, StringComparison.Ordinal);
        Assert.Null(profile.Describe(Pairs.MentorDetails with { Topics = [new("Ocop", TopicLevel.Basic)], Languages = ["mong"], ProvinceIds = [province], Capacity = 5 }, By, Now));
        Assert.Equal(5, profile.Capacity);
        foreach (var mark in new[] { MentorProfile.TopicMark("Ocop"), MentorProfile.LanguageMark("mong"), MentorProfile.ProvinceMark(province) })
        {
            Assert.Contains(mark, profile.Offers, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(MentorProfile.TopicMark("Packaging"), profile.Offers, StringComparison.Ordinal);
        Assert.DoesNotContain(MentorProfile.ProvinceMark(null), profile.Offers, StringComparison.Ordinal);
    }

    [Fact]
    public void Silence_is_promised_by_the_mentor_herself_and_once()
    {
        var profile = Entered();
        Assert.Equal(MentoringRefusals.PledgeIsHers, profile.Pledge(By, Now));
        Assert.Null(profile.PledgedAt);
        Assert.Null(profile.WhyCannotPledge());
        Assert.Null(profile.Pledge(profile.PersonId, Now));
        Assert.Equal(MentoringRefusals.AlreadyPledged, profile.WhyCannotPledge());
        Assert.Equal(MentoringRefusals.AlreadyPledged, profile.Pledge(profile.PersonId, Now.AddDays(1)));
        Assert.Equal(Now, profile.PledgedAt);
    }

    [Fact]
    public void Who_applies_waits_to_be_taken_in_and_who_left_may_come_back()
    {
        var mentor = Guid.CreateVersion7();
        var profile = MentorProfile.Create(mentor, Guid.CreateVersion7(), Pairs.MentorDetails, mentor, Now);
        Assert.Equal(MentorStatus.Applied, profile.Status);
        Assert.Null(profile.TakeIn(By, Now));
        Assert.Equal(MentorStatus.Active, profile.Status);
        Assert.Equal(MentoringRefusals.MentorActive, profile.TakeIn(By, Now));
        Assert.Equal(MentoringRefusals.MentorActive, Entered().TakeIn(By, Now));

        Assert.Null(profile.Leave(By, Now));
        Assert.Equal(MentorStatus.Left, profile.Status);
        Assert.Equal(MentoringRefusals.MentorLeft, profile.Leave(By, Now));
        Assert.Null(profile.TakeIn(By, Now));
        Assert.Equal(MentorStatus.Active, profile.Status);
    }

    [Fact]
    public void A_pause_counts_its_last_day_and_never_ends_before_today()
    {
        var profile = Entered();
        Assert.Equal(MentoringRefusals.PauseInThePast, profile.Pause(Today.AddDays(-1), Today, By, Now));
        Assert.Null(profile.PausedUntil);
        Assert.Null(profile.Pause(Today, Today, By, Now));
        Assert.True(profile.IsPausedOn(Today));
        Assert.False(profile.IsPausedOn(Today.AddDays(1)));
        Assert.Null(profile.Pause(null, Today, By, Now));
        Assert.False(profile.IsPausedOn(Today));
    }

    [Fact]
    public void A_claim_link_gives_the_profile_to_whoever_holds_it_once()
    {
        var (profile, mentor) = (Entered(), Guid.CreateVersion7());
        Assert.Equal(MentoringRefusals.ProfileClaimed, profile.WhyCannotClaim(false, Now));
        Assert.Null(profile.IssueClaim("dấu một", By, Now));
        Assert.Null(profile.IssueClaim("dấu hai", By, Now));
        Assert.Equal("dấu hai", profile.ClaimHash);

        var last = Now + MentorProfile.ClaimLife;
        Assert.Null(profile.WhyCannotClaim(false, last));
        Assert.Equal(MentoringRefusals.ClaimExpired, profile.WhyCannotClaim(false, last.AddTicks(1)));
        Assert.Equal(MentoringRefusals.ClaimExpired, profile.Claim(mentor, false, last.AddTicks(1)));
        Assert.Equal(MentoringRefusals.HasProfile, profile.WhyCannotClaim(true, Now));
        Assert.Equal(MentoringRefusals.HasProfile, profile.Claim(mentor, true, Now));
        Assert.NotEqual(mentor, profile.PersonId);

        Assert.Null(profile.Claim(mentor, false, Now));
        Assert.Equal((mentor, (string?)null, (DateTime?)Now), (profile.PersonId, profile.ClaimHash, profile.ClaimedAt));
        Assert.Equal(MentoringRefusals.ProfileClaimed, profile.Claim(Guid.CreateVersion7(), false, Now));
        Assert.Equal(MentoringRefusals.ProfileClaimed, profile.WhyCannotIssueClaim());
        Assert.Equal(MentoringRefusals.ProfileClaimed, profile.IssueClaim("dấu ba", By, Now));
        Assert.Equal(mentor, profile.PersonId);
    }

    [Fact]
    public void Who_wrote_her_own_profile_has_nothing_to_claim()
    {
        var mentor = Guid.CreateVersion7();
        var profile = MentorProfile.Create(mentor, Guid.CreateVersion7(), Pairs.MentorDetails, mentor, Now);
        Assert.Equal(MentoringRefusals.ProfileClaimed, profile.WhyCannotIssueClaim());
        Assert.Equal(MentoringRefusals.ProfileClaimed, profile.IssueClaim("dấu", By, Now));
        Assert.Null(profile.ClaimHash);
    }

    [Theory]
    [InlineData("Lò Thị Mai", "", "lo thi mai", null, true)]
    [InlineData("Lò Thị Mai", "+84912345678", "Lò Thị Mai", "+84900000001", false)]
    [InlineData("Chị Mai", "+84912345678", "Lò Thị Mai", "+84912345678", true)]
    [InlineData("Lò Thị Mai", "+84912345678", "Lò Thị Mai", null, true)]
    [InlineData("", "+84912345678", "", null, false)]
    [InlineData("Lò Thị Mai", "", "Lò Thị Mơ", null, false)]
    public void A_tie_meets_by_its_key_and_failing_keys_by_the_name(string name, string key, string hers, string? herKey, bool meets) =>
        Assert.Equal(meets, new MentorTie(MentorTieKind.Kin, name, key).Meets(hers, herKey));

    /// <summary>By a coordinator, for somebody without an account.</summary>
    private static MentorProfile Entered() => MentorProfile.Create(Guid.CreateVersion7(), Guid.CreateVersion7(), Pairs.MentorDetails, By, Now);
}
