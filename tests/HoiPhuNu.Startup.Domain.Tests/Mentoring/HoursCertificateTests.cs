using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

public sealed class HoursCertificateTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 9);
    private static readonly Guid Coordinator = Guid.CreateVersion7();

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused() =>
        Assert.Equal(MentoringRefusals.PeriodBackwards, Issue(Today, Today.AddDays(-1), 60).Refusal);

    [Fact]
    public void A_period_that_is_not_over_is_refused_and_one_that_ends_today_is_not()
    {
        Assert.Equal(MentoringRefusals.PeriodNotOver, Issue(Today.AddDays(-9), Today.AddDays(1), 60).Refusal);
        Assert.Null(Issue(Today.AddDays(-9), Today, 60).Refusal);
    }

    [Fact]
    public void The_day_is_the_one_of_Vietnam()
    {
        // 17:30 UTC on the 8th is the 9th in Vietnam already.
        var evening = new DateTime(2026, 3, 8, 17, 30, 0, DateTimeKind.Utc);
        Assert.Null(HoursCertificate.Issue(Profile(), "Lê Thị Thử", "Hội thử", Today.AddDays(-9), Today, 60, 1, 1, "CV26-2222-22", Coordinator, evening).Refusal);
    }

    [Fact]
    public void Without_a_confirmed_minute_there_is_nothing_to_certify() =>
        Assert.Equal(MentoringRefusals.NothingConfirmed, Issue(Today.AddDays(-9), Today, 0).Refusal);

    [Fact]
    public void It_freezes_what_was_counted_and_says_who_issued_it()
    {
        var made = Issue(Today.AddDays(-9), Today, 95).Certificate!;
        Assert.Equal((95, 2, 1, "CV26-7F3K-92", Coordinator), (made.Minutes, made.Sessions, made.Women, made.Code, made.IssuedById));
        Assert.Equal(made.Code, Assert.IsType<CertificateIssued>(Assert.Single(((IRaiseEvents)made).Events)).Code);
    }

    [Fact]
    public void It_is_withdrawn_once()
    {
        var made = Issue(Today.AddDays(-9), Today, 60).Certificate!;
        Assert.Null(made.Revoke(Coordinator, Now));
        Assert.Equal(Now, made.RevokedAt);
        Assert.Equal(MentoringRefusals.CertificateRevoked, made.Revoke(Coordinator, Now.AddDays(1)));
        Assert.Equal(Now, made.RevokedAt);
    }

    private static (HoursCertificate? Certificate, Refusal? Refusal) Issue(DateOnly from, DateOnly to, int minutes) =>
        HoursCertificate.Issue(Profile(), "Lê Thị Thử", "Hội thử", from, to, minutes, 2, 1, "CV26-7F3K-92", Coordinator, Now);

    private static MentorProfile Profile() => MentorProfile.Create(Guid.CreateVersion7(), Guid.CreateVersion7(), new MentorDetails(), Coordinator, Now);
}
