using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

public class WarningsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly FollowUpSettings Settings = new();
    private static readonly Guid Officer = Guid.CreateVersion7();
    private static readonly WatchedProject Quiet = new(Guid.CreateVersion7(), false, Officer, null, null);

    [Theory]
    [InlineData(CheckInStatus.Due, 14, false)]
    [InlineData(CheckInStatus.Due, 15, true)]
    [InlineData(CheckInStatus.Draft, 15, true)]
    [InlineData(CheckInStatus.Returned, 15, true)]
    [InlineData(CheckInStatus.Submitted, 400, false)]
    [InlineData(CheckInStatus.Accepted, 400, false)]
    [InlineData(CheckInStatus.Missed, 400, false)]
    public void A_check_in_nobody_sent_is_overdue_after_the_days_of_grace(CheckInStatus status, int days, bool warned)
    {
        var checkIn = Look(Today.AddDays(-days)) with { Status = status };
        var found = Find(Quiet with { CheckIns = [checkIn] }, WarningKind.CheckInOverdue);
        Assert.Equal(warned, found is not null);
        if (found is not null)
        {
            Assert.Equal(($"{checkIn.Id:N}", new WarningFacts(days, On: checkIn.DueOn), (Guid?)Officer), (found.Subject, found.Facts, found.OwnerId));
        }
    }

    [Fact]
    public void Of_several_overdue_only_the_latest_stands()
    {
        WatchedCheckIn[] late = [Look(Today.AddDays(-200)), Look(Today.AddDays(-30)), Look(Today.AddDays(-100)), Look(Today.AddDays(-3))];
        Assert.Equal($"{late[1].Id:N}", Assert.Single(Warnings.For(Quiet with { CheckIns = late }, Settings, Today)).Subject);
    }

    [Theory]
    [InlineData(CheckInStatus.Submitted, false)]
    [InlineData(CheckInStatus.Accepted, false)]
    [InlineData(CheckInStatus.Missed, true)]
    public void An_earlier_one_is_not_asked_for_once_a_later_one_came(CheckInStatus status, bool warned) =>
        Assert.Equal(warned, Find(Quiet with { CheckIns = [Look(Today.AddDays(-200)), Look(Today.AddDays(-30)) with { Status = status }] }, WarningKind.CheckInOverdue) is not null);

    [Theory]
    [InlineData(90, 0, 0, false)]
    [InlineData(91, 0, 0, true)]
    [InlineData(91, 39_999_999, 0, true)]
    [InlineData(91, 40_000_000, 0, false)]
    [InlineData(91, 30_000_000, 10_000_000, false)]
    public void Money_of_a_tranche_left_after_the_days_to_spend_it_lies_idle(int days, long spent, long refunded, bool warned)
    {
        var support = Guid.CreateVersion7();
        var project = Quiet with { Payments = [new(support, Guid.CreateVersion7(), Today.AddDays(-days), 40_000_000)], Supports = [new(support, SupportKind.Grant, refunded, spent)] };
        var found = Find(project, WarningKind.TrancheUnspent);
        Assert.Equal(warned, found is not null);
        if (found is not null)
        {
            Assert.Equal(new WarningFacts(days, 40_000_000, spent, Today.AddDays(-days)), found.Facts);
        }
    }

    [Fact]
    public void What_is_spent_eats_up_the_oldest_payment_first_and_goods_are_not_spent()
    {
        var (support, first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var project = Quiet with
        {
            Payments = [new(support, second, Today.AddDays(-100), 20_000_000), new(support, first, Today.AddDays(-200), 30_000_000), new(support, second, Today.AddDays(-10), 5_000_000)],
            Supports = [new(support, SupportKind.Prize, 0, 42_000_000)],
        };
        var found = Assert.Single(Warnings.For(project, Settings, Today));
        Assert.Equal(($"{second:N}", new WarningFacts(100, 20_000_000, 12_000_000, Today.AddDays(-100))), (found.Subject, found.Facts));
        Assert.Empty(Warnings.For(project with { Supports = [new(support, SupportKind.InKind, 0, 0)] }, Settings, Today));
    }

    [Theory]
    [InlineData(60_000_000, 30_000_000, true)]
    [InlineData(60_000_000, 30_000_001, false)]
    [InlineData(60_000_000, 0, true)]
    [InlineData(0, 0, false)]
    public void Revenue_by_the_month_is_measured_against_the_look_before(long before, long after, bool warned)
    {
        var project = Quiet with { CheckIns = [Accepted(-400, 90) with { Revenue = before }, Accepted(-100, 92) with { Revenue = after }, Accepted(-50, 90)] };
        var found = Find(project, WarningKind.RevenueHalved);
        Assert.Equal(warned, found is not null);
        if (found is not null)
        {
            Assert.Equal((before / 3, after / 3), (found.Facts.Before!.Value, found.Facts.After!.Value));
        }
    }

    [Fact]
    public void A_longer_period_with_the_same_revenue_by_the_month_is_no_loss_and_the_first_look_is_measured_against_the_year_before()
    {
        Assert.Empty(Warnings.For(Quiet with { CheckIns = [Accepted(-400, 365) with { Revenue = 120_000_000 }, Accepted(-100, 90) with { Revenue = 30_000_000 }] }, Settings, Today));
        var first = Quiet with { RevenueBefore = 120_000_000, CheckIns = [Accepted(-100, 90) with { Revenue = 15_000_000 }] };
        Assert.Equal(new WarningFacts(Before: 10_000_000, After: 5_000_000, On: Today.AddDays(-100)), Find(first, WarningKind.RevenueHalved)!.Facts);
        Assert.Null(Find(first with { RevenueBefore = null }, WarningKind.RevenueHalved));
        Assert.Null(Find(first with { CheckIns = [Accepted(-100, 90) with { Revenue = 15_000_001 }] }, WarningKind.RevenueHalved));
        Assert.NotNull(Warnings.For(first with { CheckIns = [Accepted(-100, 90) with { Revenue = 20_000_000 }] }, Settings with { RevenueDropPercent = 70 }, Today).SingleOrDefault());
    }

    [Fact]
    public void An_old_period_filled_late_is_no_news()
    {
        var year = new WatchedCheckIn(Guid.CreateVersion7(), CheckInStatus.Accepted, new(2025, 6, 4), new(2025, 12, 3), new(2025, 12, 3), new(2025, 12, 18), new(2026, 11, 10)) { Revenue = 120_000_000, Workers = 8 };
        var quarter = new WatchedCheckIn(Guid.CreateVersion7(), CheckInStatus.Accepted, new(2024, 12, 4), new(2025, 3, 3), new(2025, 3, 3), new(2025, 3, 18), new(2026, 11, 20)) { Revenue = 9_000_000, Workers = 2 };
        Assert.Empty(Warnings.For(Quiet with { CheckIns = [year, quarter] }, Settings, Today));

        // The other way round it is.
        Assert.Equal([WarningKind.RevenueHalved, WarningKind.WorkersLost], Warnings.For(Quiet with { CheckIns = [year with { Revenue = 9_000_000, Workers = 2 }, quarter with { Revenue = 120_000_000, Workers = 8 }] }, Settings, Today).Select(w => w.Kind));
    }

    [Theory]
    [InlineData(10, 8, false)]
    [InlineData(10, 7, true)]
    [InlineData(1, 0, true)]
    [InlineData(0, 0, false)]
    [InlineData(3, 5, false)]
    public void Three_in_ten_workers_gone_are_lost(int before, int after, bool warned)
    {
        var looks = Quiet with { CheckIns = [Accepted(-300, 90) with { Workers = before }, Accepted(-200, 90), Accepted(-100, 90) with { Workers = after }] };
        Assert.Equal(warned, Find(looks, WarningKind.WorkersLost) is not null);
        var sinceSupport = Quiet with { WorkersBefore = before, CheckIns = [Accepted(-100, 90) with { Workers = after }] };
        Assert.Equal(warned, Find(sinceSupport, WarningKind.WorkersLost) is not null);
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void A_pair_is_stalled_when_mentoring_calls_it_quiet(int days, bool warned)
    {
        var started = VietnamTime.ToUtc(Today.AddDays(-200).ToDateTime(new TimeOnly(9, 0)));
        var found = Find(Quiet with { Pairs = [new(Guid.CreateVersion7(), started, Today.AddDays(-days), 30)] }, WarningKind.PairStalled);
        Assert.Equal(warned, found is not null);
        Assert.NotNull(Find(Quiet with { Pairs = [new(Guid.CreateVersion7(), started, null, 30)] }, WarningKind.PairStalled));
        Assert.Null(Find(Quiet with { Pairs = [new(Guid.CreateVersion7(), VietnamTime.ToUtc(Today.AddDays(-10).ToDateTime(TimeOnly.MinValue)), null, 30)] }, WarningKind.PairStalled));
    }

    [Fact]
    public void A_milestone_is_late_the_day_after_its_day_and_its_owner_is_told()
    {
        var (mine, hers) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Assert.Null(Find(Quiet with { Milestones = [new(mine, Today, 0, null)] }, WarningKind.MilestoneLate));
        Assert.Equal(((Guid?)hers, new WarningFacts(1, After: 40, On: Today.AddDays(-1))), (Find(Quiet with { Milestones = [new(mine, Today.AddDays(-1), 40, hers)] }, WarningKind.MilestoneLate) is { } found ? (found.OwnerId, found.Facts) : default));
        Assert.Equal(Officer, Find(Quiet with { Milestones = [new(mine, Today.AddDays(-1), 40, null)] }, WarningKind.MilestoneLate)!.OwnerId);
    }

    [Fact]
    public void Figures_that_cannot_both_be_right_are_named_each()
    {
        var look = Accepted(-10, 90) with { Workers = 4, WomenWorkers = 5, MinorityWorkers = 4, PoorWorkers = 6, Revenue = 10, Profit = 11, State = BusinessState.Stopped };
        Assert.Equal(
            [Contradiction.WomenOverWorkers, Contradiction.PoorOverWorkers, Contradiction.ProfitOverRevenue, Contradiction.WorkersThoughStopped],
            Contradictions(Quiet with { CheckIns = [look] }));
        Assert.Equal([Contradiction.MinorityOverWorkers], Contradictions(Quiet with { CheckIns = [Accepted(-10, 90) with { Workers = 4, MinorityWorkers = 5 }] }));
        Assert.Empty(Contradictions(Quiet with { CheckIns = [Accepted(-10, 90) with { WomenWorkers = 5, Revenue = 5, Profit = -5, State = BusinessState.Stopped }] }));
        Assert.Empty(Contradictions(Quiet with { CheckIns = [look with { Status = CheckInStatus.Submitted }] }));

        var support = Guid.CreateVersion7();
        var spent = Quiet with { Payments = [new(support, Guid.CreateVersion7(), Today, 10)], Supports = [new(support, SupportKind.Grant, 2, 9)] };
        Assert.Equal([Contradiction.SpentOverReceived], Contradictions(spent));
        Assert.Empty(Contradictions(spent with { Supports = [new(support, SupportKind.Grant, 2, 8)] }));

        // A loan of the Union's fund is paid back out of what it earned: used 10 and paid back 4 of 10 is no contradiction.
        Assert.Empty(Contradictions(spent with { Supports = [new(support, SupportKind.Loan, 4, 10)] }));
        Assert.Equal([Contradiction.SpentOverReceived], Contradictions(spent with { Supports = [new(support, SupportKind.Loan, 4, 11)] }));
    }

    [Fact]
    public void A_loan_is_overdue_by_the_banks_figure_or_after_its_last_day()
    {
        var loan = Guid.CreateVersion7();
        var bank = Quiet with { Supports = [new(loan, SupportKind.Loan, 0, 0, Today.AddDays(-50), Today.AddDays(-3), 30_000_000, 1)] };
        Assert.Equal(new WarningFacts(Before: 30_000_000, After: 1, On: Today.AddDays(-3)), Find(bank, WarningKind.RepaymentOverdue)!.Facts);
        Assert.Null(Find(bank with { Supports = [bank.Supports[0] with { Overdue = 0 }] }, WarningKind.RepaymentOverdue));

        var own = Quiet with { Payments = [new(loan, Guid.CreateVersion7(), Today.AddDays(-20), 10)], Supports = [new(loan, SupportKind.Loan, 4, 6, Today)] };
        Assert.Null(Find(own, WarningKind.RepaymentOverdue));
        Assert.Equal(new WarningFacts(1, After: 6, On: Today.AddDays(-1)), Find(own with { Supports = [own.Supports[0] with { RepayBy = Today.AddDays(-1) }] }, WarningKind.RepaymentOverdue)!.Facts);
        Assert.Null(Find(own with { Supports = [own.Supports[0] with { RepayBy = Today.AddDays(-1), Refunded = 10 }] }, WarningKind.RepaymentOverdue));
    }

    [Fact]
    public void Nobody_is_warned_about_a_closed_project() =>
        Assert.Empty(Warnings.For(Quiet with { IsClosed = true, CheckIns = [Look(Today.AddDays(-100))] }, Settings, Today));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(45, 1)]
    [InlineData(90, 3)]
    [InlineData(92, 3)]
    [InlineData(184, 6)]
    [InlineData(365, 12)]
    [InlineData(366, 12)]
    public void Months_of_a_period_are_counted_in_whole_ones(int days, int months) => Assert.Equal(months, Warnings.Months(Today.AddDays(1 - days), Today));

    [Fact]
    public void What_was_sent_and_came_back_with_a_question_is_not_overdue() =>
        Assert.Null(Find(Quiet with { CheckIns = [Look(Today.AddDays(-100)) with { Status = CheckInStatus.Returned, IsSent = true }] }, WarningKind.CheckInOverdue));

    [Theory]
    [InlineData(CheckInStatus.Returned, 14, null)]
    [InlineData(CheckInStatus.Returned, 15, CheckInWait.Answer)]
    [InlineData(CheckInStatus.Returned, 30, CheckInWait.Answer)]
    [InlineData(CheckInStatus.Submitted, 14, null)]
    [InlineData(CheckInStatus.Submitted, 15, CheckInWait.Reading)]
    [InlineData(CheckInStatus.Accepted, 400, null)]
    public void What_was_sent_does_not_wait_for_ever_for_an_answer_or_a_reader_whatever_came_later(CheckInStatus status, int days, CheckInWait? waits)
    {
        var reader = Guid.CreateVersion7();
        var checkIn = Look(Today.AddDays(-200)) with { Status = status, IsSent = true, WaitsSince = Today.AddDays(-days), ReaderId = reader };
        var found = Find(Quiet with { CheckIns = [checkIn, Accepted(-20, 90)] }, WarningKind.CheckInOverdue);
        Assert.Equal(waits, found?.Facts.Waits);
        if (found is not null)
        {
            // The question is the officer's matter; what nobody reads that of who may read it.
            Assert.Equal((new WarningFacts(days, On: Today.AddDays(-days), Waits: waits), waits == CheckInWait.Reading ? reader : Officer), (found.Facts, found.OwnerId!.Value));
        }
    }

    private static WatchedCheckIn Look(DateOnly due) => new(Guid.CreateVersion7(), CheckInStatus.Due, due.AddDays(-90), due, due, due.AddDays(Settings.GraceDays + 1));

    /// <summary>Seen so many days from today, of a period so many days long.</summary>
    private static WatchedCheckIn Accepted(int seen, int days) =>
        new(Guid.CreateVersion7(), CheckInStatus.Accepted, Today.AddDays(seen - days + 1), Today.AddDays(seen), Today.AddDays(seen), Today.AddDays(seen + 15), Today.AddDays(seen));

    private static WarningFinding? Find(WatchedProject project, WarningKind kind) => Warnings.For(project, Settings, Today).SingleOrDefault(w => w.Kind == kind);

    private static List<Contradiction> Contradictions(WatchedProject project) =>
        [.. Warnings.For(project, Settings, Today).Where(w => w.Kind == WarningKind.FiguresContradict).Select(w => w.Facts.Which!.Value)];
}
