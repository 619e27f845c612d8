using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

public class WarningTests
{
    private static readonly DateTime Now = new(2026, 11, 22, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = VietnamTime.Today(Now);
    private static readonly Guid Officer = Guid.CreateVersion7();
    private static readonly WarningFinding Found = new(WarningKind.MilestoneLate, "moc", new(Days: 3, After: 40, On: Today.AddDays(-3)), Officer);

    [Fact]
    public void It_stands_open_until_somebody_does_something()
    {
        var warning = Raised();
        Assert.Equal((WarningStatus.Open, Today, Today, (Guid?)Officer), (warning.Status, warning.RaisedOn, warning.SeenOn, warning.OwnerId));
        warning.Keep(Tomorrow(Found), null, Now.AddDays(1));
        Assert.Equal((WarningStatus.Open, Today, Today.AddDays(1), 4), (warning.Status, warning.RaisedOn, warning.SeenOn, warning.Facts.Days!.Value));
        Assert.Single(Events(warning));
    }

    [Fact]
    public void Answered_it_rests_while_only_the_days_go_on_and_comes_back_with_other_facts()
    {
        var warning = Raised();
        Assert.Equal(WarningRefusals.AnswerMissing, warning.GiveAnswer(" ", Officer, Now));
        Assert.Null(warning.GiveAnswer("Chị xin lùi sang tháng sau.", Officer, Now));
        Assert.Equal(WarningRefusals.WarningAnswered(Today), warning.GiveAnswer("Lần nữa", Officer, Now));
        warning.Keep(Tomorrow(Found), null, Now.AddDays(1));
        Assert.Equal(WarningStatus.Answered, warning.Status);
        warning.Keep(Found with { Facts = Found.Facts with { After = 10 } }, null, Now.AddDays(2));
        Assert.Equal(WarningStatus.Open, warning.Status);
        Assert.Equal("Chị xin lùi sang tháng sau.", warning.Answer);
        Assert.Equal(WarningStatus.Answered, Assert.IsType<WarningReturned>(Events(warning)[^1]).Was);
    }

    [Fact]
    public void Put_off_it_comes_back_on_its_day()
    {
        var warning = Raised();
        Assert.Equal(WarningRefusals.SnoozeOutOfRange(Today.AddDays(1), Today.AddDays(180)), warning.Snooze(Today, "Chờ", Officer, Now));
        Assert.Equal(WarningRefusals.SnoozeOutOfRange(Today.AddDays(1), Today.AddDays(180)), warning.Snooze(Today.AddDays(181), "Chờ", Officer, Now));
        Assert.Equal(ProjectRefusals.ReasonMissing, warning.Snooze(Today.AddDays(10), "", Officer, Now));
        Assert.Null(warning.Snooze(Today.AddDays(10), "Chị đi thu hoạch.", Officer, Now));
        warning.Keep(Found with { Facts = new(Days: 9, After: 80) }, null, Now.AddDays(9));
        Assert.Equal((WarningStatus.Snoozed, 9), (warning.Status, warning.Facts.Days!.Value));
        warning.Keep(Found, null, Now.AddDays(10));
        Assert.Equal((WarningStatus.Open, (DateOnly?)null), (warning.Status, warning.SnoozedUntil));
    }

    [Fact]
    public void One_that_rests_may_still_be_answered()
    {
        var warning = Raised();
        Assert.Null(warning.Snooze(Today.AddDays(180), "Chờ mùa sau", Officer, Now));
        Assert.Null(warning.GiveAnswer("Đã xong ngoài thực tế.", Officer, Now));
        Assert.Null(warning.SnoozedUntil);
    }

    [Fact]
    public void Made_an_action_it_waits_for_it_and_comes_back_when_it_helped_nothing()
    {
        var (warning, action) = (Raised(), Guid.CreateVersion7());
        Assert.Null(warning.TakeUp(action, "Xuống tận nơi", Officer, Now));
        Assert.Equal(WarningRefusals.WarningInAction, warning.TakeUp(action, "Lần nữa", Officer, Now));
        warning.Keep(Found with { Facts = new(Days: 99, After: 1) }, null, Now.AddDays(90));
        Assert.Equal((WarningStatus.InAction, (Guid?)action), (warning.Status, warning.ActionId));
        warning.Keep(Found, Today.AddDays(91), Now.AddDays(91));
        Assert.Equal(WarningStatus.InAction, warning.Status);
        warning.Keep(Found, Today.AddDays(91), Now.AddDays(92));
        Assert.Equal((WarningStatus.Open, (Guid?)null), (warning.Status, warning.ActionId));
    }

    [Fact]
    public void Cleared_it_is_settled_and_found_again_it_is_raised_anew()
    {
        var warning = Raised();
        warning.Clear(Now.AddDays(1));
        warning.Clear(Now.AddDays(2));
        Assert.Equal([typeof(WarningRaised), typeof(WarningCleared)], Events(warning).Select(e => e.GetType()));
        Assert.Equal(WarningRefusals.WarningGone, warning.GiveAnswer("Muộn rồi", Officer, Now.AddDays(2)));
        warning.Keep(Found, null, Now.AddDays(5));
        Assert.Equal((WarningStatus.Open, Today.AddDays(5)), (warning.Status, warning.RaisedOn));
    }

    private static Warning Raised() => Warning.RaiseFor(Guid.CreateVersion7(), Found, Now);

    private static WarningFinding Tomorrow(WarningFinding found) => found with { Facts = found.Facts with { Days = found.Facts.Days + 1 } };

    private static IReadOnlyList<DomainEvent> Events(Warning warning) => ((IRaiseEvents)warning).Events;
}
