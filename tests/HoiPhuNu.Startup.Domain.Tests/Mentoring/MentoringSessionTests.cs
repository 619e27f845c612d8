using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

public sealed class MentoringSessionTests
{
    private static readonly Guid Mentor = Guid.CreateVersion7();
    private static readonly Guid Woman = Guid.CreateVersion7();

    private static SessionFacts Facts => new(Pairs.Today, 30, MeetingWays.Phone, "In thử 200 nhãn");

    [Fact]
    public void A_talk_of_today_is_logged_and_waits_for_her_word()
    {
        var session = Logged();
        Assert.Equal((SessionStatus.Held, SessionAnswer.None, 30, false), (session.Status, session.Answer, session.Minutes, session.Counts));
    }

    [Fact]
    public void The_day_the_pair_began_may_be_logged_the_day_before_not()
    {
        var began = Pairs.Today.AddDays(-30);
        Assert.Null(Why(Facts with { Date = began }));
        Assert.Equal(MentoringRefusals.SessionBeforePair(began), Why(Facts with { Date = began.AddDays(-1) }));
    }

    [Fact]
    public void Tomorrow_is_planned_not_logged()
    {
        Assert.Null(Why(Facts));
        Assert.Equal(MentoringRefusals.SessionInTheFuture, Why(Facts with { Date = Pairs.Today.AddDays(1) }));
    }

    [Fact]
    public void A_pair_that_has_ended_may_log_up_to_its_last_day()
    {
        var pair = Pairs.Active();
        Assert.Null(pair.End("Đã đạt mục tiêu", Pairs.Coordinator, Pairs.Now.AddDays(-2)));
        var last = Pairs.Today.AddDays(-2);
        Assert.Null(MentoringSession.WhyCannotLog(pair, Facts with { Date = last }, 0, Pairs.Today));
        Assert.Equal(MentoringRefusals.SessionAfterPair(last), MentoringSession.WhyCannotLog(pair, Facts, 0, Pairs.Today));
    }

    [Fact]
    public void A_pair_that_has_not_begun_logs_nothing() =>
        Assert.Equal(MentoringRefusals.PairNotBegun, MentoringSession.WhyCannotLog(Pairs.Proposed(), Facts, 0, Pairs.Today));

    [Theory]
    [InlineData(1, true)]
    [InlineData(1440, true)]
    [InlineData(0, false)]
    [InlineData(-5, false)]
    [InlineData(1500, false)]
    public void Minutes_are_at_least_one_and_at_most_a_day(int minutes, bool allowed) =>
        Assert.Equal(allowed ? null : MentoringRefusals.MinutesOutOfRange, Why(Facts with { Minutes = minutes }));

    [Fact]
    public void All_talks_of_a_mentor_on_one_day_are_no_more_than_a_day()
    {
        Assert.Null(Why(Facts with { Minutes = 60 }, others: 1380));
        Assert.Equal(MentoringRefusals.MoreThanADay(1381), Why(Facts with { Minutes = 60 }, others: 1381));
    }

    [Theory]
    [InlineData(MeetingWays.Zalo, true)]
    [InlineData(MeetingWays.None, false)]
    [InlineData(MeetingWays.Phone | MeetingWays.Zalo, false)]
    [InlineData((MeetingWays)16, false)]
    public void A_talk_is_held_in_one_way(MeetingWays way, bool allowed) =>
        Assert.Equal(allowed ? null : MentoringRefusals.WayMissing, Why(Facts with { Way = way }));

    [Fact]
    public void What_was_decided_is_written() => Assert.Equal(MentoringRefusals.DecidedMissing, Why(Facts with { Decided = "  " }));

    [Fact]
    public void She_confirms_with_one_press_and_a_second_press_changes_nothing()
    {
        var session = Logged();
        Assert.Null(session.Confirm(Woman, Pairs.Now));
        Assert.True(session.Counts);
        Assert.Null(session.Confirm(Woman, Pairs.Now.AddHours(1)));
        Assert.Equal(Pairs.Now, session.AnsweredAt);
    }

    [Fact]
    public void Who_logged_it_never_confirms_it()
    {
        var session = Logged();
        Assert.Equal(MentoringRefusals.LoggedByYou, session.Confirm(Mentor, Pairs.Now));
        Assert.Equal(MentoringRefusals.LoggedByYou, session.SayDifferent(new(0, "Không có"), Mentor, Pairs.Now));
        Assert.Null(session.Confirm(Woman, Pairs.Now));
    }

    [Fact]
    public void A_planned_talk_is_not_confirmed()
    {
        var (planned, _) = MentoringSession.Plan(Pairs.Active(), Pairs.Today, null, MeetingWays.Phone, "", false, Mentor, Pairs.Now);
        Assert.Equal(MentoringRefusals.SessionNotLogged, planned!.Confirm(Woman, Pairs.Now));
    }

    [Fact]
    public void Both_versions_stand_side_by_side_until_the_log_is_put_right_and_asked_about_again()
    {
        var session = Logged();
        Assert.Equal(MentoringRefusals.CorrectionMissing, session.SayDifferent(new(10, " "), Woman, Pairs.Now));
        Assert.Equal(MentoringRefusals.MinutesOutOfRange, session.SayDifferent(new(-1, "Ngắn hơn"), Woman, Pairs.Now));
        Assert.Null(session.SayDifferent(new(10, "Chỉ gọi mười phút"), Woman, Pairs.Now));
        Assert.Equal((30, 10, SessionAnswer.Different), (session.Minutes, session.HerVersion!.Minutes, session.Answer));

        Assert.Null(session.Amend(Facts with { Minutes = 10 }, "", 0, Mentor, Pairs.Now));
        Assert.Equal((10, SessionAnswer.None), (session.Minutes, session.Answer));
        Assert.Equal(30, Assert.Single(session.Earlier).Minutes);
        Assert.NotNull(session.HerVersion);
    }

    [Fact]
    public void Only_its_writer_puts_a_log_right_and_only_before_it_is_confirmed()
    {
        var session = Logged();
        Assert.Equal(MentoringRefusals.NotYourLog, session.WhyCannotAmend(Woman));
        Assert.Null(session.WhyCannotAmend(Mentor));
        Assert.Null(session.Confirm(Woman, Pairs.Now));
        Assert.Equal(MentoringRefusals.SessionConfirmed, session.WhyCannotAmend(Mentor));
    }

    [Fact]
    public void A_plan_lies_between_today_and_a_year_ahead()
    {
        var pair = Pairs.Active();
        Refusal? Plan(DateOnly date, MeetingWays way = MeetingWays.Phone) => MentoringSession.WhyCannotPlan(pair, date, way, Pairs.Today);
        Assert.Null(Plan(Pairs.Today));
        Assert.Equal(MentoringRefusals.PlanInThePast, Plan(Pairs.Today.AddDays(-1)));
        Assert.Null(Plan(Pairs.Today.AddYears(1)));
        Assert.Equal(MentoringRefusals.PlanTooFar, Plan(Pairs.Today.AddYears(1).AddDays(1)));
        Assert.Equal(MentoringRefusals.WayMissing, Plan(Pairs.Today, MeetingWays.None));
        Assert.Equal(MentoringRefusals.PairNotBegun, MentoringSession.WhyCannotPlan(Pairs.Proposed(), Pairs.Today, MeetingWays.Phone, Pairs.Today));
    }

    [Fact]
    public void A_plan_is_moved_or_given_up_until_it_is_logged()
    {
        var (session, _) = MentoringSession.Plan(Pairs.Active(), Pairs.Today.AddDays(3), new TimeOnly(19, 30), MeetingWays.Phone, "", false, Mentor, Pairs.Now);
        Assert.Null(session!.Move(Pairs.Today, null, MeetingWays.Zalo, "", Woman, Pairs.Now));
        Assert.Equal(1, session.CalendarSequence);
        Assert.Null(session.LogPlanned(Facts, "", 0, false, Mentor, Pairs.Now));
        Assert.Equal(MentoringRefusals.SessionLogged, session.Move(Pairs.Today, null, MeetingWays.Zalo, "", Woman, Pairs.Now));
        Assert.Equal(MentoringRefusals.SessionLogged, session.Cancel(Woman, Pairs.Now));
        Assert.Equal(MentoringRefusals.SessionLogged, session.LogPlanned(Facts, "", 0, false, Mentor, Pairs.Now));
    }

    [Fact]
    public void An_action_is_open_until_done_and_may_be_opened_again()
    {
        var action = ActionItem.Create(Logged(), "Gửi ảnh nhãn", PairSide.Woman, Pairs.Today.AddDays(7), Pairs.Now);
        Assert.True(action.IsOpen);
        Assert.Null(action.Finish(false, Woman, Pairs.Now));
        Assert.Null(action.Finish(true, Mentor, Pairs.Now.AddDays(1)));
        Assert.Equal((false, Woman, false), (action.IsOpen, action.DoneById!.Value, action.Dropped));
        action.Reopen(Mentor, Pairs.Now);
        Assert.True(action.IsOpen);
    }

    private static Refusal? Why(SessionFacts facts, int others = 0) => MentoringSession.WhyCannotLog(Pairs.Active(), facts, others, Pairs.Today);

    private static MentoringSession Logged()
    {
        var (session, refusal) = MentoringSession.Log(Pairs.Active(), Facts, "", 0, false, Mentor, Pairs.Now);
        Assert.Null(refusal);
        return session!;
    }
}
