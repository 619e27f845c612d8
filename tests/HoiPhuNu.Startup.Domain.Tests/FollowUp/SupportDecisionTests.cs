using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

public class SupportDecisionTests
{
    private static readonly DateOnly Tomorrow = Supports.Today.AddDays(1);

    [Fact]
    public void A_decision_makes_the_support_and_its_tranches()
    {
        var support = Supports.InHalves();
        Assert.Equal([(1, 15_000_000L, ""), (2, 15_000_000L, "Có chứng từ đợt 1")], support.Tranches.Select(t => (t.Number, t.Amount, t.Condition)));
        Assert.Equal("quy ho tro phu nu khoi nghiep", support.FunderFolded);
        Assert.IsType<SupportDecided>(Assert.Single(((IRaiseEvents)support).Events));
    }

    [Fact]
    public void Without_tranches_all_is_one_and_what_a_bank_keeps_has_none()
    {
        Assert.Equal(30_000_000, Assert.Single(Supports.Of().Tranches).Amount);
        Assert.Empty(Supports.Of(Supports.BankLoan).Tranches);
        Assert.Equal(0, Assert.Single(Supports.Of(Supports.Goods).Tranches).Amount);
    }

    [Fact]
    public void Percentages_that_make_the_whole_leave_no_dong_behind()
    {
        TranchePlan[] thirds = [new(null, 33, null, "", null), new(null, 33, null, "", null), new(null, 34, null, "", null)];
        Assert.Equal([330, 330, 341], TranchePlan.AmountsOf(thirds, 1_001));
        Assert.Equal([Money.Max / 100 * 33, Money.Max / 100 * 33, Money.Max / 100 * 34], TranchePlan.AmountsOf(thirds, Money.Max));
    }

    public static TheoryData<string, Func<SupportDetails, SupportDetails>> Unfinished() => new()
    {
        { "FollowUp.FunderMissing", d => d with { FunderName = " " } },
        { "FollowUp.DecisionMissing", d => d with { DecisionNumber = "" } },
        { "FollowUp.PurposeMissing", d => d with { Purpose = "" } },
        { "FollowUp.AmountMissing", d => d with { Amount = 0 } },
        { "FollowUp.AmountMissing", d => d with { Amount = -1 } },
        { "FollowUp.AmountMissing", d => d with { Amount = Money.Max + 1 } },
        { "FollowUp.DayInTheFuture", d => d with { DecidedOn = Tomorrow } },
        { "FollowUp.RepayBeforeDecision", d => d with { RepayBy = Supports.Decided.AddDays(-1) } },
        { "FollowUp.CaseLinkMissing", _ => Supports.BankLoan with { CaseLink = "" } },
    };

    [Theory]
    [MemberData(nameof(Unfinished))]
    public void A_decision_that_lacks_something_is_refused_with_what_it_lacks(string code, Func<SupportDetails, SupportDetails> spoil)
    {
        ArgumentNullException.ThrowIfNull(spoil);
        var (support, refusal) = Support.Decide(Supports.Project(), spoil(Supports.Grant), [], Supports.Manager, Supports.Now);
        Assert.Null(support);
        Assert.Equal(code, refusal?.Code);
    }

    [Fact]
    public void Tranches_must_make_the_amount()
    {
        Refusal? Why(params TranchePlan[] plans) => Support.WhyCannotDecide(Supports.Project(), Supports.Grant, plans, Supports.Manager, Supports.Now);
        TranchePlan Of(long amount) => new(null, null, amount, "", null);
        Assert.Equal(MoneyRefusals.TranchesDiffer(29_999_999, 30_000_000), Why(Of(15_000_000), Of(14_999_999)));
        Assert.Equal(MoneyRefusals.TranchesDiffer(30_000_001, 30_000_000), Why(Of(15_000_000), Of(15_000_001)));
        Assert.Equal(MoneyRefusals.TranchesDiffer(27_000_000, 30_000_000), Why(new(null, 50, null, "", null), new(null, 40, null, "", null)));
        Assert.Equal(MoneyRefusals.TrancheEmpty(2), Why(Of(30_000_000), new(null, null, null, "", null)));
        Assert.Equal(MoneyRefusals.TrancheEmpty(1), Why(Of(-1), Of(30_000_001)));
        Assert.Equal(MoneyRefusals.PercentOutOfRange, Why(new TranchePlan(null, 101, null, "", null)));
        Assert.Equal(MoneyRefusals.TooManyTranches(12), Why([.. Enumerable.Repeat(Of(1), 13)]));
        Assert.Null(Why(Of(10_000_000), Of(20_000_000)));
        Assert.Equal(MoneyRefusals.BankKeepsLedger, Support.WhyCannotDecide(Supports.Project(), Supports.BankLoan, [Of(30_000_000)], Supports.Manager, Supports.Now));
    }

    [Fact]
    public void Nobody_decides_for_herself_and_a_closed_project_gets_nothing()
    {
        var project = Supports.Project();
        Assert.Equal(MoneyRefusals.OwnMoney, Support.Decide(project, Supports.Grant, [], Supports.Woman, Supports.Now).Refusal);
        project.Close("Đã dừng", Supports.Manager, Supports.Now);
        Assert.Equal("FollowUp.ProjectClosed", Support.Decide(project, Supports.Grant, [], Supports.Manager, Supports.Now).Refusal?.Code);
    }

    [Fact]
    public void A_change_never_goes_below_what_was_asked_for()
    {
        var support = Supports.InHalves();
        support.Ask(1, 10_000_000);
        var (first, second) = (support.Tranches[0].Id, support.Tranches[1].Id);
        Refusal? Change(long whole, params TranchePlan[] plans) => support.Change(Supports.Grant with { Amount = whole }, plans, Supports.Manager, Supports.Now);
        Assert.Equal(MoneyRefusals.TrancheInUse(1, 10_000_000), Change(29_999_999, new(first, null, 9_999_999, "", null), new(second, null, 20_000_000, "", null)));
        Assert.Equal(MoneyRefusals.TrancheInUse(1, 10_000_000), Change(30_000_000, new TranchePlan(second, null, 30_000_000, "", null)));
        Assert.Equal(MoneyRefusals.KindInUse, support.Change(Supports.BankLoan, [], Supports.Manager, Supports.Now));
        Assert.Equal(MoneyRefusals.OwnMoney, support.Change(Supports.Grant, Supports.Halves, Supports.Woman, Supports.Now));
        Assert.Null(Change(25_000_000, new(second, null, 15_000_000, "Có chứng từ đợt 1", null), new(first, null, 10_000_000, "", null)));
        Assert.Equal([(second, 1), (first, 2)], support.Tranches.OrderBy(t => t.Number).Select(t => (t.Id, t.Number)));
        Assert.Equal(25_000_000, support.Amount);
    }

    [Fact]
    public void A_decision_is_not_moved_behind_what_was_paid()
    {
        var support = Supports.Of();
        support.Paid(1, 1, Supports.Decided);
        Assert.Equal(MoneyRefusals.BeforeDecision(Supports.Today), support.Change(Supports.Grant with { DecidedOn = Supports.Today }, [], Supports.Manager, Supports.Now));
    }

    [Fact]
    public void A_reworded_condition_has_to_be_met_again()
    {
        var support = Supports.InHalves();
        var second = support.Tranches[1].Id;
        Assert.Null(support.MeetCondition(second, Supports.Today, Supports.Manager, Supports.Now));
        TranchePlan[] Plans(string condition) => [new(support.Tranches[0].Id, 50, null, "", null), new(second, 50, null, condition, null)];
        Assert.Null(support.Change(Supports.Grant, Plans("Có chứng từ đợt 1"), Supports.Manager, Supports.Now));
        Assert.True(support.Tranche(second)!.IsFree);
        Assert.Null(support.Change(Supports.Grant, Plans("Có nghiệm thu"), Supports.Manager, Supports.Now));
        Assert.False(support.Tranche(second)!.IsFree);

        // Not met yet: it goes, or says something else, only with a reason, and the trail names the tranche.
        var missing = MoneyRefusals.ConditionReasonMissing(2);
        Assert.Equal(missing, support.Change(Supports.Grant, Plans(""), Supports.Manager, Supports.Now));
        Assert.Equal(missing, support.Change(Supports.Grant, Plans("Có hóa đơn"), Supports.Manager, Supports.Now, " "));
        Assert.Equal(missing, support.Change(Supports.Grant, [], Supports.Manager, Supports.Now));
        Assert.Equal("Có nghiệm thu", support.Tranche(second)!.Condition);
        Assert.Null(support.Change(Supports.Grant, Plans(""), Supports.Manager, Supports.Now, "Hội đồng bỏ điều kiện này"));
        Assert.Equal("Hội đồng bỏ điều kiện này", support.ChangeReason);
        Assert.Equal([2], Changes(support)[^1].Conditions);
    }

    [Fact]
    public void The_trail_tells_every_part_of_a_decision_that_was_typed_anew()
    {
        var support = Supports.Of(Supports.Grant with { Kind = SupportKind.Loan, RepayBy = new(2027, 3, 2) });
        Assert.Null(support.Change(Supports.Grant with { Kind = SupportKind.Loan, FunderName = "Quỹ khác", DecisionNumber = "113/QĐ-BTV" }, [], Supports.Manager, Supports.Now));
        var changed = Assert.Single(Changes(support));
        Assert.Equal((true, "112/QĐ-BTV", "113/QĐ-BTV", true, new DateOnly(2027, 3, 2), (DateOnly?)null), (changed.FunderChanged, changed.DecisionBefore, changed.DecisionNumber, changed.RepayMoved, changed.RepayBefore!.Value, changed.RepayBy));
        Assert.Null(support.Change(Supports.Grant with { Kind = SupportKind.Loan, FunderName = "Quỹ khác", DecisionNumber = "113/QĐ-BTV" }, [], Supports.Manager, Supports.Now));
        Assert.Equal((false, null, false), (Changes(support)[^1].FunderChanged, Changes(support)[^1].DecisionNumber, Changes(support)[^1].RepayMoved));
    }

    [Fact]
    public void A_loan_the_bank_still_holds_is_not_cancelled()
    {
        var loan = Supports.Of(Supports.BankLoan);
        Assert.Null(loan.TakeBalance(Supports.Today.AddDays(-3), 12_000_000, 0, Supports.Manager, Supports.Now));
        Assert.Equal(MoneyRefusals.StillOwedToBank(12_000_000, Supports.Today.AddDays(-3)), loan.Cancel("Đã trả", Supports.Manager, Supports.Now));
        Assert.Null(loan.TakeBalance(Supports.Today, 0, 0, Supports.Manager, Supports.Now));
        Assert.Null(loan.Cancel("Đã trả", Supports.Manager, Supports.Now));
    }

    [Fact]
    public void Goods_that_are_not_valued_come_back_for_nothing_and_stay_unvalued_while_something_was_handed_over()
    {
        var goods = Supports.Of(Supports.Goods);
        Assert.Equal(MoneyRefusals.NothingToReturn, goods.Return(0, Supports.Today, true, "", Supports.Officer, Supports.Now).Refusal);
        goods.Paid(1, 0, Supports.Today);
        Assert.Equal(MoneyRefusals.ValueInUse, goods.Change(Supports.Goods with { Amount = 20_000_000 }, [], Supports.Manager, Supports.Now));
        Assert.Equal(MoneyRefusals.GoodsNotReturned, goods.Cancel("Máy hỏng", Supports.Manager, Supports.Now));
        Assert.Equal(MoneyRefusals.NothingToReturn, goods.Return(0, Supports.Today.AddDays(-1), true, "", Supports.Officer, Supports.Now).Refusal);
        var (typed, _) = goods.Return(0, Supports.Today, true, "Trả máy", Supports.Officer, Supports.Now);
        Assert.Equal(MoneyRefusals.NothingToReturn, goods.Return(0, Supports.Today, true, "", Supports.Officer, Supports.Now).Refusal);
        Assert.Equal(MoneyRefusals.GoodsNotReturned, goods.Cancel("Máy hỏng", Supports.Manager, Supports.Now));
        Assert.Null(goods.ConfirmRefund(typed!.Id, Supports.Approver, Supports.Now));
        Assert.Null(goods.Cancel("Máy hỏng", Supports.Manager, Supports.Now));

        var valued = Supports.Of(Supports.Goods with { Amount = 20_000_000 });
        valued.Ask(1, 20_000_000);
        Assert.Equal(MoneyRefusals.ValueInUse, valued.Change(Supports.Goods, [], Supports.Manager, Supports.Now));
        Assert.Equal(MoneyRefusals.AmountMissing, valued.Return(0, Supports.Today, true, "", Supports.Officer, Supports.Now).Refusal);
    }

    [Fact]
    public void A_condition_is_met_once_and_not_tomorrow()
    {
        var support = Supports.InHalves();
        var (first, second) = (support.Tranches[0].Id, support.Tranches[1].Id);
        Assert.Equal(MoneyRefusals.NoCondition(1), support.MeetCondition(first, Supports.Today, Supports.Manager, Supports.Now));
        Assert.Equal(ProjectRefusals.DayInTheFuture, support.MeetCondition(second, Tomorrow, Supports.Manager, Supports.Now));
        Assert.Null(support.MeetCondition(second, Supports.Today, Supports.Manager, Supports.Now));
        Assert.Equal(MoneyRefusals.ConditionMetAlready(Supports.Today), support.MeetCondition(second, Supports.Today, Supports.Manager, Supports.Now));
    }

    [Fact]
    public void Nobody_writes_into_the_account_of_her_own_project_and_nobody_into_a_cancelled_one()
    {
        var support = Supports.Of();
        support.Paid(1, 5_000_000, Supports.Today);
        var refund = support.Return(1_000_000, Supports.Today, false, "", Supports.Officer, Supports.Now).Typed!.Id;
        support.Spent(1_000_000, Supports.Today);
        var spending = support.Spendings[0].Id;
        Refusal?[] Steps(Guid by) =>
        [
            support.DropRefund(refund, by, Supports.Now), support.Spend(1, Supports.Today, "Máy", by, Supports.Now).Refusal, support.TakeBackSpending(spending, by, Supports.Now), support.Return(1, Supports.Today, false, "", by, Supports.Now).Refusal,
            support.ConfirmRefund(refund, by, Supports.Now), support.Ask(support.Tranches[0].Id, 1, "", by, Supports.Now).Refusal, support.Cancel("x", by, Supports.Now),
        ];
        Assert.All(Steps(Supports.Woman), r => Assert.Equal(MoneyRefusals.OwnMoney, r));
        support.Returned(5_000_000 - 1_000_000, Supports.Today);
        Assert.Null(support.ConfirmRefund(refund, Supports.Approver, Supports.Now));
        Assert.Null(support.Cancel("Dừng", Supports.Manager, Supports.Now));
        Assert.All(Steps(Supports.Manager), r => Assert.Equal(MoneyRefusals.SupportCancelled(Supports.Today), r));
    }

    [Fact]
    public void A_cancelled_support_takes_its_asks_with_it_and_nothing_more()
    {
        var support = Supports.InHalves();
        var asked = support.Ask(1, 5_000_000);
        Assert.Equal(ProjectRefusals.ReasonMissing, support.Cancel("", Supports.Manager, Supports.Now));
        Assert.Null(support.Cancel("Nhà tài trợ rút", Supports.Manager, Supports.Now));
        Assert.Equal(DisbursementStatus.Dropped, support.Disbursement(asked)!.Status);
        var cancelled = MoneyRefusals.SupportCancelled(Supports.Today);
        Assert.Equal(cancelled, support.Ask(support.Tranches[0].Id, 1, "", Supports.Officer, Supports.Now).Refusal);
        Assert.Equal(cancelled, support.Spend(1, Supports.Today, "x", Supports.Officer, Supports.Now).Refusal);
        Assert.Equal(cancelled, support.Cancel("Lần nữa", Supports.Manager, Supports.Now));
        Assert.Equal(0, SupportLedger.At(support, Supports.Today, 90).Left);
        Assert.Equal(30_000_000, SupportLedger.At(support, Supports.Today.AddDays(-1), 90).Left);
    }

    private static List<SupportChanged> Changes(Support support) => [.. ((IRaiseEvents)support).Events.OfType<SupportChanged>()];

    [Fact]
    public void What_was_paid_comes_back_before_a_support_is_cancelled()
    {
        var support = Supports.Of();
        support.Paid(1, 5_000_000, Supports.Today);
        Assert.Equal(MoneyRefusals.PaidNotReturned(5_000_000), support.Cancel("Dừng", Supports.Manager, Supports.Now));
        support.Returned(5_000_000, Supports.Today);
        Assert.Null(support.Cancel("Dừng", Supports.Manager, Supports.Now));
        Assert.Equal(new DateOnly(2026, 1, 1), Support.FirstDay([support, Supports.Of(Supports.Grant with { DecidedOn = new(2026, 1, 1) }), Supports.Of()]));
        Assert.Null(Support.FirstDay([support]));
    }
}
