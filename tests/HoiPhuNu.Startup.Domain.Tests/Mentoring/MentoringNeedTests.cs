using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

/// <summary>What a woman wants: hers to say until she is matched, the coordinator's to correct afterwards.</summary>
public sealed class MentoringNeedTests
{
    private static readonly DateTime Now = Pairs.Now;
    private static readonly Guid By = Pairs.Coordinator;

    public static TheoryData<NeedDetails, string> Impossible => new()
    {
        { Pairs.Details with { Topics = ["A", "B", "C", "D", "E", "F"] }, "Mentoring.TooManyTopics" },
        { Pairs.Details with { Topics = ["Ocop", "Ocop"] }, "Mentoring.TooManyTopics" },
        { Pairs.Details with { Languages = [] }, "Mentoring.LanguageMissing" },
        { Pairs.Details with { Languages = ["klingon"] }, "Mentoring.LanguageMissing" },
        { Pairs.Details with { Ways = MeetingWays.None }, "Mentoring.WayMissing" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_be_wanted_is_refused_and_nothing_changes(NeedDetails details, string refusal)
    {
        var need = Pairs.Need();
        var before = need.Details;
        Assert.Equal(refusal, MentoringNeed.WhyCannotWant(details)?.Code);
        Assert.Equal(refusal, need.Edit(details, true, By, Now)?.Code);
        Assert.Equal(before, need.Details);
    }

    [Fact]
    public void Five_topics_or_none_are_fine()
    {
        var need = Pairs.Need();
        Assert.Null(need.Edit(Pairs.Details with { Topics = ["A", "B", "C", "D", "E"] }, false, need.PersonId, Now));
        Assert.Equal(5, need.TopicCount);
        Assert.Null(need.Edit(Pairs.Details with { Topics = [] }, false, need.PersonId, Now));
        Assert.Equal(0, need.TopicCount);
    }

    [Fact]
    public void Once_she_is_matched_only_the_coordinator_changes_it()
    {
        var need = Pairs.Need();
        need.Lock(Now);
        need.Lock(Now.AddDays(1));
        Assert.Equal(Now, need.LockedAt);
        Assert.Equal(MentoringRefusals.NeedLocked, need.WhyCannotEdit());
        Assert.Equal(MentoringRefusals.NeedLocked, need.Edit(Pairs.Details with { Topics = ["Legal"] }, false, need.PersonId, Now));
        Assert.Equal(["Packaging", "Ocop"], need.Details.Topics);
        Assert.Null(need.Edit(Pairs.Details with { Topics = ["Legal"] }, true, By, Now));
        Assert.Equal(["Legal"], need.Details.Topics);
    }

    [Fact]
    public void She_goes_out_when_no_pair_is_open_and_comes_back_as_she_was_and_unlocked()
    {
        var need = Pairs.Need();
        need.Lock(Now);
        Assert.Equal(MentoringRefusals.NeedThere, need.WhyCannotComeBack());
        Assert.Equal(MentoringRefusals.NeedThere, need.ComeBack(By, Now));
        Assert.Equal(MentoringRefusals.PairsStillOpen(1), need.Leave(1, By, Now));
        Assert.Null(need.LeftAt);

        Assert.Null(need.Leave(0, By, Now));
        Assert.Equal(MentoringRefusals.NeedLeft, need.Leave(0, By, Now));
        Assert.Equal(MentoringRefusals.NeedLeft, need.WhyCannotEdit(byCoordinator: true));
        Assert.Equal(MentoringRefusals.NeedLeft, need.Edit(Pairs.Details, true, By, Now));

        Assert.Null(need.ComeBack(By, Now));
        Assert.Equal(((DateTime?)null, (DateTime?)null), (need.LeftAt, need.LockedAt));
        Assert.Null(need.WhyCannotEdit());
        Assert.Equal(["Packaging", "Ocop"], need.Details.Topics);
        Assert.Equal(2, ((IRaiseEvents)need).Events.OfType<NeedAdded>().Count());
    }
}
