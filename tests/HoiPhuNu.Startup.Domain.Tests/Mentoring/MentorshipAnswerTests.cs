using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

/// <summary>Yes and no to a proposal, and what a mentor's places allow. Each refusal is asked before (Why…) and met when it is tried.</summary>
public sealed class MentorshipAnswerTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Guid By = Guid.CreateVersion7();

    [Fact]
    public void Both_accept_and_the_pair_begins_with_the_mentors_first_free_place()
    {
        var (pair, mentor) = Proposed(capacity: 3);
        Assert.Null(pair.Accept(PairSide.Woman, [], mentor, By, Now));
        Assert.Equal((MentorshipStatus.Proposed, (int?)null), (pair.Status, pair.Place));
        Assert.Null(pair.Accept(PairSide.Mentor, [1, 3], mentor, By, Now));
        Assert.Equal((MentorshipStatus.Active, (int?)2, (DateTime?)Now), (pair.Status, pair.Place, pair.StartedAt));
        Assert.Equal([typeof(PairProposed), typeof(PairAccepted), typeof(PairAccepted), typeof(PairBegan)], ((IRaiseEvents)pair).Events.Select(e => e.GetType()));
    }

    [Fact]
    public void Pressing_twice_changes_nothing()
    {
        var (pair, mentor) = Proposed();
        Assert.Null(pair.Accept(PairSide.Mentor, [], mentor, By, Now));
        Assert.Null(pair.Accept(PairSide.Mentor, [1], mentor, By, Now.AddHours(1)));
        Assert.Equal(((int?)1, (DateTime?)Now), (pair.Place, pair.MentorAcceptedAt));
    }

    [Fact]
    public void A_mentor_accepts_after_her_pledge_while_taken_in_not_pausing_and_with_a_place()
    {
        var (pair, mentor) = Proposed(pledged: false);
        Assert.Equal(MentoringRefusals.PledgeMissing, pair.Accept(PairSide.Mentor, [], mentor, By, Now));
        Assert.Null(mentor.Pledge(mentor.PersonId, Now));

        var today = VietnamTime.Today(Now);
        Assert.Null(mentor.Pause(today, today, By, Now));
        Assert.Equal(MentoringRefusals.MentorPaused(today), pair.Accept(PairSide.Mentor, [], mentor, By, Now));
        Assert.Null(mentor.Pause(null, today, By, Now));

        Assert.Equal(MentoringRefusals.NoPlaceLeft(1), pair.Accept(PairSide.Mentor, [1], mentor, By, Now));
        Assert.Null(mentor.Leave(By, Now));
        Assert.Equal(MentoringRefusals.MentorLeft, pair.Accept(PairSide.Mentor, [], mentor, By, Now));
        Assert.Equal(((DateTime?)null, (int?)null, MentorshipStatus.Proposed), (pair.MentorAcceptedAt, pair.Place, pair.Status));
    }

    [Fact]
    public void A_lowered_capacity_leaves_no_small_number_to_slip_into()
    {
        var (pair, mentor) = Proposed(capacity: 2);
        Assert.Equal(MentoringRefusals.NoPlaceLeft(2), pair.Accept(PairSide.Mentor, [1, 3], mentor, By, Now));
        Assert.Null(pair.Accept(PairSide.Mentor, [3], mentor, By, Now));
        Assert.Equal(1, pair.Place);
    }

    [Fact]
    public void Who_accepted_may_still_decline_until_the_other_has_accepted_and_the_place_is_free_again()
    {
        var (pair, mentor) = Proposed();
        Assert.Null(pair.Accept(PairSide.Mentor, [], mentor, By, Now));
        Assert.Equal(MentoringRefusals.ReasonMissing, pair.Decline(PairSide.Mentor, "  ", By, Now));
        Assert.Null(pair.Decline(PairSide.Mentor, " Bận  chăm con ", By, Now));
        Assert.Equal((MentorshipStatus.Declined, (PairSide?)PairSide.Mentor, (int?)null, "Bận chăm con"), (pair.Status, pair.DeclinedBySide, pair.Place, pair.Reason));

        var (begun, hers) = Begun();
        Assert.Equal(MentoringRefusals.PairRuns, begun.Decline(PairSide.Woman, "Muộn", By, Now));
        Assert.Equal(MentoringRefusals.PairRuns, begun.Accept(PairSide.Woman, [], hers, By, Now));
        Assert.Equal(MentorshipStatus.Active, begun.Status);
    }

    [Fact]
    public void What_is_over_is_not_answered()
    {
        var (declined, mentor) = Proposed();
        Assert.Null(declined.Decline(PairSide.Woman, "Chưa tiện", By, Now));
        Refused(declined, MentoringRefusals.PairDeclined);

        var (withdrawn, _) = Proposed();
        Assert.Null(withdrawn.Withdraw("Nhầm", By, Now));
        Refused(withdrawn, MentoringRefusals.PairWithdrawn);
        Assert.Equal(MentoringRefusals.PairRuns, Begun().Pair.Withdraw("Nhầm", By, Now));

        var (ended, _) = Begun();
        Assert.Equal(MentoringRefusals.ReasonMissing, ended.End("", By, Now));
        Assert.Null(ended.End("Xong việc", By, Now));
        Assert.Null(ended.Place);
        Refused(ended, MentoringRefusals.PairEnded);
        Assert.Equal(MentoringRefusals.PairEnded, ended.End("Lần nữa", By, Now));

        void Refused(Mentorship pair, Refusal refusal)
        {
            Assert.Equal(refusal, pair.WhyCannotAnswer(PairSide.Mentor, Now));
            Assert.Equal(refusal, pair.Accept(PairSide.Mentor, [], mentor, By, Now));
            Assert.Equal(refusal, pair.Decline(PairSide.Woman, "Không", By, Now));
        }
    }

    [Fact]
    public void The_days_to_answer_end_on_time_and_a_lapsed_pair_frees_its_place()
    {
        var (pair, mentor) = Proposed();
        Assert.Null(pair.Accept(PairSide.Mentor, [], mentor, By, Now));
        Assert.Equal(MentoringRefusals.StillTimeToAnswer, pair.Lapse(pair.AnswerBy));
        var late = pair.AnswerBy.AddTicks(1);
        Assert.Equal(MentoringRefusals.AnswerTimePassed(pair.AnswerBy), pair.WhyCannotAnswer(PairSide.Woman, late));
        Assert.Equal(MentoringRefusals.AnswerTimePassed(pair.AnswerBy), pair.Accept(PairSide.Woman, [], mentor, By, late));
        Assert.Equal(MentoringRefusals.AnswerTimePassed(pair.AnswerBy), pair.Decline(PairSide.Woman, "Muộn", By, late));
        Assert.Null(pair.Lapse(late));
        Assert.Equal((MentorshipStatus.Lapsed, (int?)null), (pair.Status, pair.Place));
        Assert.Equal(MentoringRefusals.StillTimeToAnswer, pair.Lapse(late));
        Assert.Equal(MentoringRefusals.AnswerTimePassed(pair.AnswerBy), pair.WhyCannotAnswer(PairSide.Mentor, Now));
    }

    [Fact]
    public void A_mentor_without_a_place_gives_way_at_once_and_somebody_else_is_asked()
    {
        var (pair, mentor) = Proposed(capacity: 1);
        Assert.Equal(MentoringRefusals.PlaceLeft, pair.GiveWay([], mentor, By, Now));
        Assert.Equal(MentorshipStatus.Proposed, pair.Status);
        Assert.Null(pair.GiveWay([1], mentor, By, Now));
        Assert.Equal((MentorshipStatus.Full, (DateTime?)Now, true, (PairSide?)null), (pair.Status, pair.EndedAt, pair.GoesOn, pair.Silent));
        Assert.Equal(MentoringRefusals.PairFull, pair.WhyCannotAnswer(PairSide.Woman, Now));
        Assert.Equal(MentoringRefusals.PairFull, pair.Accept(PairSide.Mentor, [], mentor, By, Now));
        Assert.Equal(MentoringRefusals.PairFull, pair.GiveWay([1], mentor, By, Now));

        // Who holds a place herself has one.
        var (held, hers) = Proposed(capacity: 1);
        Assert.Null(held.Accept(PairSide.Mentor, [], hers, By, Now));
        Assert.Equal(MentoringRefusals.PlaceLeft, held.GiveWay([1], hers, By, Now));
        Assert.Equal(1, held.Place);
    }

    [Theory]
    [InlineData(false, false, PairSide.Woman)]
    [InlineData(true, false, PairSide.Woman)]
    [InlineData(false, true, PairSide.Mentor)]
    public void The_womans_silence_stops_and_only_the_mentors_goes_on(bool mentorAccepted, bool womanAccepted, PairSide silent)
    {
        var (pair, mentor) = Proposed();
        if (mentorAccepted)
        {
            Assert.Null(pair.Accept(PairSide.Mentor, [], mentor, By, Now));
        }

        if (womanAccepted)
        {
            Assert.Null(pair.Accept(PairSide.Woman, [], mentor, By, Now));
        }

        Assert.Equal((false, (PairSide?)null), (pair.GoesOn, pair.Silent));
        Assert.Null(pair.Lapse(pair.AnswerBy.AddTicks(1)));
        Assert.Equal((silent == PairSide.Mentor, (PairSide?)silent), (pair.GoesOn, pair.Silent));
        Assert.Equal(silent, Assert.Single(((IRaiseEvents)pair).Events.OfType<PairLapsed>()).Silent);
    }

    [Fact]
    public void She_is_asked_again_only_after_her_own_silence_and_before_somebody_else_is_proposed()
    {
        var (pair, _) = Proposed();
        Assert.Equal(MentoringRefusals.WomanNotSilent, pair.WhyCannotAskAgain(someoneSince: false));
        Assert.Equal(MentoringRefusals.WomanNotSilent, pair.AskAgain(false, By, Now));
        Assert.Null(pair.Lapse(pair.AnswerBy.AddTicks(1)));
        Assert.Equal(MentoringRefusals.SomebodyProposed, pair.WhyCannotAskAgain(someoneSince: true));
        Assert.Equal(MentoringRefusals.SomebodyProposed, pair.AskAgain(true, By, Now));
        Assert.Null(pair.AskAgain(false, By, Now));
        Assert.Single(((IRaiseEvents)pair).Events.OfType<SilentWomanAskedAgain>());

        var (mentors, hers) = Proposed();
        Assert.Null(mentors.Accept(PairSide.Woman, [], hers, By, Now));
        Assert.Null(mentors.Lapse(mentors.AnswerBy.AddTicks(1)));
        Assert.Equal(MentoringRefusals.WomanNotSilent, mentors.AskAgain(false, By, Now));
    }

    [Fact]
    public void A_decline_goes_on_and_what_was_withdrawn_does_not()
    {
        var (declined, _) = Proposed();
        Assert.Null(declined.Decline(PairSide.Woman, "Chưa tiện", By, Now));
        Assert.True(declined.GoesOn);
        var (withdrawn, _) = Proposed();
        Assert.Null(withdrawn.Withdraw("Nhầm", By, Now));
        Assert.False(withdrawn.GoesOn);
    }

    [Fact]
    public void Nothing_runs_before_both_accepted()
    {
        var (pair, _) = Proposed();
        Assert.Equal(MentoringRefusals.PairNotBegun, pair.WhyCannotRun());
        Assert.Equal(MentoringRefusals.PairNotBegun, pair.End("Thôi", By, Now));
        Assert.Null(Begun().Pair.WhyCannotRun());
    }

    internal static (Mentorship Pair, MentorProfile Mentor) Proposed(int capacity = 1, bool pledged = true)
    {
        var cohort = MentoringCohort.Create("Đợt thử", Guid.CreateVersion7(), CohortKind.Chosen, null, By, Now);
        var need = MentoringNeed.Create(cohort.Id, Guid.CreateVersion7(), null, "Miến dong", "", null, "", "", new NeedDetails(), By, Now);
        var mentor = MentorProfile.Create(Guid.CreateVersion7(), cohort.UnitId, new MentorDetails { Capacity = capacity }, By, Now);
        if (pledged)
        {
            Assert.Null(mentor.Pledge(mentor.PersonId, Now));
        }

        return (Mentorship.Propose(need, mentor.Id, MatchRole.Main, [], 10, null, 3, By, Now), mentor);
    }

    private static (Mentorship Pair, MentorProfile Mentor) Begun()
    {
        var (pair, mentor) = Proposed();
        Assert.Null(pair.Accept(PairSide.Mentor, [], mentor, By, Now));
        Assert.Null(pair.Accept(PairSide.Woman, [], mentor, By, Now));
        return (pair, mentor);
    }
}
