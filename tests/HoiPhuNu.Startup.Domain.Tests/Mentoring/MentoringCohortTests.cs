using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

/// <summary>A cohort's settings, its beginning and its end.</summary>
public sealed class MentoringCohortTests
{
    private static readonly DateTime Now = Pairs.Now;
    private static readonly Guid By = Pairs.Coordinator;

    public static TheoryData<int, int, MatchWeights, string> Impossible => new()
    {
        { 0, 30, new(), "Mentoring.AnswerDaysOutOfRange" },
        { MentoringCohort.MaxAnswerDays + 1, 30, new(), "Mentoring.AnswerDaysOutOfRange" },
        { 3, 6, new(), "Mentoring.QuietDaysOutOfRange" },
        { 3, MentoringCohort.MaxQuietDays + 1, new(), "Mentoring.QuietDaysOutOfRange" },
        { 3, 30, new(Topics: -1), "Mentoring.WeightOutOfRange" },
        { 3, 30, new(Sector: 101), "Mentoring.WeightOutOfRange" },
        { 3, 30, new(Province: 101), "Mentoring.WeightOutOfRange" },
        { 3, 30, new(Load: -1), "Mentoring.WeightOutOfRange" },
        { 3, 30, new(Keep: 101), "Mentoring.WeightOutOfRange" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Settings_out_of_range_are_refused_and_nothing_changes(int answerDays, int quietDays, MatchWeights weights, string refusal)
    {
        var cohort = Cohort();
        Assert.Equal(refusal, cohort.WhyCannotSet(answerDays, quietDays, weights)?.Code);
        Assert.Equal(refusal, cohort.Set("Tên khác", answerDays, quietDays, weights, By, Now)?.Code);
        Assert.Equal(("Đợt thử", 3, 30, new MatchWeights()), (cohort.Name, cohort.AnswerDays, cohort.QuietDays, cohort.Weights));
    }

    [Fact]
    public void The_limits_themselves_are_allowed()
    {
        var cohort = Cohort();
        Assert.Null(cohort.Set(" Đợt  mới ", MentoringCohort.MaxAnswerDays, MentoringCohort.MaxQuietDays, new(0, 0, 0, 0, 0), By, Now));
        Assert.Null(cohort.Set(" Đợt  mới ", 1, 7, new(100, 100, 100, 100, 100), By, Now));
        Assert.Equal(("Đợt mới", 1, 7, new MatchWeights(100, 100, 100, 100, 100)), (cohort.Name, cohort.AnswerDays, cohort.QuietDays, cohort.Weights));
    }

    [Fact]
    public void It_closes_once_after_its_last_pair_and_then_nothing_more_is_set_or_matched()
    {
        var cohort = Cohort();
        cohort.Begin();
        Assert.Equal(CohortStatus.Running, cohort.Status);
        Assert.Equal(MentoringRefusals.PairsStillOpen(2), cohort.Close(2, By, Now));
        Assert.Null(cohort.WhyCannotMatch());
        Assert.Null(cohort.Close(0, By, Now));
        Assert.Equal((CohortStatus.Closed, (DateTime?)Now), (cohort.Status, cohort.ClosedAt));
        Assert.Equal(MentoringRefusals.CohortClosed, cohort.Close(0, By, Now));
        Assert.Equal(MentoringRefusals.CohortClosed, cohort.WhyCannotMatch());
        Assert.Equal(MentoringRefusals.CohortClosed, cohort.Set("Tên khác", 3, 30, new(), By, Now));
        cohort.Begin();
        Assert.Equal(CohortStatus.Closed, cohort.Status);
        Assert.Single(((IRaiseEvents)cohort).Events.OfType<CohortClosed>());
    }

    private static MentoringCohort Cohort() => MentoringCohort.Create("Đợt thử", Guid.CreateVersion7(), CohortKind.Chosen, null, By, Now);
}
