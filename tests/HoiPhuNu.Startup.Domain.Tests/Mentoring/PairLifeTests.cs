using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

/// <summary>A running pair: its agreement, its ratings, its end.</summary>
public sealed class PairLifeTests
{
    private static readonly Guid Someone = Guid.CreateVersion7();

    private static AgreementTerms Terms => new(["Có nhãn mới trước Tết"], MeetingRhythm.EveryTwoWeeks, 6, MeetingWays.Phone, "Gọi sau 19 giờ");

    [Fact]
    public void Terms_are_confirmed_by_their_writer_and_agreed_once_the_other_confirms()
    {
        var pair = Pairs.Active();
        Assert.Equal(MentoringRefusals.NoAgreement, pair.ConfirmAgreement(PairSide.Woman, Someone, Pairs.Now));
        Assert.Null(pair.WriteAgreement(Terms, PairSide.Mentor, Someone, Pairs.Now));
        Assert.False(pair.IsAgreed);
        Assert.Null(pair.ConfirmAgreement(PairSide.Woman, Someone, Pairs.Now));
        Assert.True(pair.IsAgreed);
        Assert.Null(pair.ConfirmAgreement(PairSide.Woman, Someone, Pairs.Now.AddDays(1)));
        Assert.Equal(Pairs.Now, pair.AgreementWomanAt);
    }

    [Fact]
    public void Changed_terms_are_asked_about_again()
    {
        var pair = Pairs.Active();
        Assert.Null(pair.WriteAgreement(Terms, PairSide.Mentor, Someone, Pairs.Now));
        Assert.Null(pair.ConfirmAgreement(PairSide.Woman, Someone, Pairs.Now));
        Assert.Null(pair.WriteAgreement(Terms with { Months = 3 }, PairSide.Woman, Someone, Pairs.Now));
        Assert.False(pair.IsAgreed);
        Assert.Null(pair.AgreementMentorAt);
    }

    [Fact]
    public void One_to_three_goals_one_to_24_months_and_a_way()
    {
        var pair = Pairs.Active();
        Refusal? Write(AgreementTerms terms) => pair.WriteAgreement(terms, PairSide.Woman, Someone, Pairs.Now);
        Assert.Null(Write(Terms with { Goals = ["a", "b", "c"] }));
        Assert.Equal(MentoringRefusals.GoalsMissing, Write(Terms with { Goals = [" "] }));
        Assert.Equal(MentoringRefusals.GoalsMissing, Write(Terms with { Goals = ["a", "b", "c", "d"] }));
        Assert.Null(Write(Terms with { Months = 24 }));
        Assert.Equal(MentoringRefusals.MonthsOutOfRange, Write(Terms with { Months = 25 }));
        Assert.Equal(MentoringRefusals.MonthsOutOfRange, Write(Terms with { Months = 0 }));
        Assert.Equal(MentoringRefusals.WayMissing, Write(Terms with { Ways = MeetingWays.None }));
        Assert.Equal(MentoringRefusals.PairNotBegun, Pairs.Proposed().WriteAgreement(Terms, PairSide.Woman, Someone, Pairs.Now));
    }

    [Fact]
    public void A_running_pair_ends_with_a_reason_and_gives_its_place_back()
    {
        var pair = Pairs.Active();
        Assert.Equal(1, pair.Place);
        Assert.Equal(MentoringRefusals.ReasonMissing, pair.End(" ", Someone, Pairs.Now));
        Assert.Null(pair.End("Đã đạt mục tiêu", Someone, Pairs.Now));
        Assert.Equal((MentorshipStatus.Ended, null), (pair.Status, pair.Place));
        Assert.Equal(MentoringRefusals.PairEnded, pair.End("Lần nữa", Someone, Pairs.Now));
        Assert.Equal(MentoringRefusals.PairEnded, pair.WriteAgreement(Terms, PairSide.Woman, Someone, Pairs.Now));
        Assert.Equal(MentoringRefusals.PairNotBegun, Pairs.Proposed().End("x", Someone, Pairs.Now));
    }

    [Fact]
    public void The_first_rating_comes_after_three_sessions_the_last_at_the_end()
    {
        var pair = Pairs.Active();
        Assert.Equal(MentoringRefusals.RatingTooEarly(3), MentoringRating.WhyCannotRate(pair, RatingMoment.AfterThreeSessions, 2, 4));
        Assert.Null(MentoringRating.WhyCannotRate(pair, RatingMoment.AfterThreeSessions, 3, 4));
        Assert.Equal(MentoringRefusals.PairStillRuns, MentoringRating.WhyCannotRate(pair, RatingMoment.AtTheEnd, 9, 4));
        Assert.Null(pair.End("Xong", Someone, Pairs.Now));
        Assert.Null(MentoringRating.WhyCannotRate(pair, RatingMoment.AtTheEnd, 9, 4));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(0, false)]
    [InlineData(6, false)]
    public void Stars_are_one_to_five(int stars, bool allowed)
    {
        var (rating, refusal) = MentoringRating.Give(Pairs.Active(), PairSide.Woman, RatingMoment.AfterThreeSessions, 3, stars, "", Someone, Pairs.Now);
        Assert.Equal(allowed ? null : MentoringRefusals.StarsOutOfRange, refusal);
        Assert.Equal(allowed, rating is not null);
        if (rating is not null)
        {
            Assert.Equal(MentoringRefusals.StarsOutOfRange, rating.Change(0, "", Someone, Pairs.Now));
            Assert.Null(rating.Change(3, "Đỡ hơn", Someone, Pairs.Now));
        }
    }
}
