using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

/// <summary>When a run is made and sent, and what may be pinned or banned.</summary>
public sealed class MatchRunTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Guid By = Guid.CreateVersion7();

    [Fact]
    public void A_run_is_made_for_women_of_a_cohort_that_is_open()
    {
        var cohort = MentoringCohort.Create("Đợt thử", Guid.CreateVersion7(), CohortKind.Chosen, null, By, Now);
        Assert.Equal(MentoringRefusals.NobodyInCohort, MatchRun.WhyCannotMake(cohort, 0));
        Assert.Null(MatchRun.WhyCannotMake(cohort, 1));
        Assert.Null(cohort.Close(0, By, Now));
        Assert.Equal(MentoringRefusals.CohortClosed, MatchRun.WhyCannotMake(cohort, 1));
    }

    [Fact]
    public void It_is_sent_once_while_what_went_in_still_holds_and_something_is_new()
    {
        var run = Run(pairs: 2);
        Assert.Equal(MentoringRefusals.RunOutOfDate, run.WhyCannotSend("khác", 2));
        Assert.Equal(MentoringRefusals.RunOutOfDate, run.Send("khác", 2, By, Now));
        Assert.Equal(MentoringRefusals.NothingToSend, run.WhyCannotSend("dấu", 0));
        Assert.Equal(MentoringRefusals.NothingToSend, run.Send("dấu", 0, By, Now));
        Assert.Null(run.SentAt);
        Assert.Null(run.Send("dấu", 2, By, Now));
        Assert.Equal(((DateTime?)Now, (Guid?)By), (run.SentAt, run.SentById));
        Assert.Equal(MentoringRefusals.RunSent, run.WhyCannotSend("dấu", 2));
        Assert.Equal(MentoringRefusals.RunSent, run.Send("dấu", 2, By, Now));
        Assert.Single(((IRaiseEvents)run).Events.OfType<MatchRunSent>());
    }

    [Fact]
    public void A_run_without_a_pair_is_kept_for_its_reasons_and_never_sent()
    {
        var run = Run(pairs: 0);
        Assert.Equal(MentoringRefusals.NobodyLegal, run.WhyCannotSend("dấu", 0));
        Assert.Equal(MentoringRefusals.NobodyLegal, run.Send("dấu", 0, By, Now));
    }

    [Fact]
    public void What_is_proposed_or_runs_is_neither_pinned_again_nor_banned_and_one_main_mentor_is_enough()
    {
        var (woman, hers, other) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        MatchAssignment[] main = [new(woman, hers, MatchRole.Main)];
        MatchAssignment[] further = [new(woman, hers, MatchRole.Further)];
        Assert.Equal(MentoringRefusals.PairThere, PairWish.WhyCannotWish(hers, isBan: true, main));
        Assert.Equal(MentoringRefusals.PairThere, PairWish.WhyCannotWish(hers, isBan: false, further));
        Assert.Equal(MentoringRefusals.PairThere, PairWish.WhyCannotWish(other, isBan: false, main));
        Assert.Null(PairWish.WhyCannotWish(other, isBan: true, main));
        Assert.Null(PairWish.WhyCannotWish(other, isBan: false, further));
        Assert.Null(PairWish.WhyCannotWish(other, isBan: false, []));
    }

    [Fact]
    public void A_wish_taken_back_says_so()
    {
        var wish = PairWish.Ban(By, By, By, "Hai  nhà có chuyện", By, Now);
        Assert.Equal("Hai nhà có chuyện", wish.Reason);
        wish.Drop(By, Now);
        Assert.True(Assert.Single(((IRaiseEvents)wish).Events.OfType<PairWishDropped>()).IsBan);
    }

    private static MatchRun Run(int pairs) =>
        MatchRun.Create(Guid.CreateVersion7(), 1, null, new MatchWeights(), 7, new MatchResult([], [], [], [], [], default, [], 7), "dấu", pairs, 0, By, Now);
}
