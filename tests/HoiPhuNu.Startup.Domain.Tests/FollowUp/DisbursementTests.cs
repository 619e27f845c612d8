using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

public class DisbursementTests
{
    [Fact]
    public void Asked_by_one_approved_by_another_and_paid()
    {
        var support = Supports.InHalves();
        var id = support.Paid(1, 15_000_000, new(2026, 3, 12));
        var paid = support.Disbursement(id)!;
        Assert.Equal((DisbursementStatus.Paid, Supports.Officer, Supports.Approver, Supports.Manager), (paid.Status, paid.AskedById, paid.DecidedById!.Value, paid.PaidById!.Value));
        Assert.Equal(
            [typeof(SupportDecided), typeof(DisbursementAsked), typeof(DisbursementApproved), typeof(DisbursementPaid)],
            ((IRaiseEvents)support).Events.Select(e => e.GetType()));
    }

    [Fact]
    public void Never_more_than_is_left_of_the_tranche_whatever_waits()
    {
        var support = Supports.InHalves();
        var first = support.Tranches[0].Id;
        Assert.Equal(MoneyRefusals.MoreThanLeft(1, 15_000_000), support.Ask(first, 15_000_001, "", Supports.Officer, Supports.Now).Refusal);
        var waiting = support.Ask(1, 10_000_000);
        Assert.Equal(MoneyRefusals.MoreThanLeft(1, 5_000_000), support.Ask(first, 5_000_001, "", Supports.Officer, Supports.Now).Refusal);
        Assert.Null(support.Refuse(waiting, "Thiếu chứng từ", Supports.Approver, Supports.Now));
        support.Ask(1, 15_000_000);
        Assert.Equal(0, support.LeftOf(support.Tranches[0]));
        Assert.Equal(MoneyRefusals.AmountMissing, support.Ask(first, 0, "", Supports.Officer, Supports.Now).Refusal);
        Assert.Equal(MoneyRefusals.AmountMissing, support.Ask(first, -5, "", Supports.Officer, Supports.Now).Refusal);
    }

    [Fact]
    public void Never_before_the_condition_without_a_written_reason()
    {
        var support = Supports.InHalves();
        var second = support.Tranches[1].Id;
        Assert.Equal(MoneyRefusals.ConditionNotMet(2, "Có chứng từ đợt 1"), support.Ask(second, 1, " ", Supports.Officer, Supports.Now).Refusal);
        var waived = support.Ask(2, 1, "Kịp mùa vụ, chứng từ nộp sau");
        Assert.Equal("Kịp mùa vụ, chứng từ nộp sau", support.Disbursement(waived)!.WaiverReason);
        Assert.Null(support.MeetCondition(second, Supports.Today, Supports.Manager, Supports.Now));
        var plain = support.Ask(2, 1, "không cần nữa");
        Assert.Equal("", support.Disbursement(plain)!.WaiverReason);

        // Reworded after it was asked for: the approver would sign something else.
        Assert.Null(support.Change(Supports.Grant, [new(support.Tranches[0].Id, 50, null, "", null), new(second, 50, null, "Có nghiệm thu", null)], Supports.Manager, Supports.Now));
        Assert.Equal(MoneyRefusals.ConditionNotMet(2, "Có nghiệm thu"), support.Approve(plain, Supports.Approver, Supports.Now));
        Assert.Null(support.Approve(waived, Supports.Approver, Supports.Now));
    }

    [Fact]
    public void Who_asked_neither_approves_nor_refuses_and_nobody_decides_twice()
    {
        var support = Supports.InHalves();
        var id = support.Ask(1, 1_000_000);
        Assert.Equal(MoneyRefusals.AskedYourself, support.Approve(id, Supports.Officer, Supports.Now));
        Assert.Equal(MoneyRefusals.AskedYourself, support.Refuse(id, "x", Supports.Officer, Supports.Now));
        Assert.Equal(ProjectRefusals.ReasonMissing, support.Refuse(id, "", Supports.Approver, Supports.Now));
        Assert.Null(support.Approve(id, Supports.Approver, Supports.Now));
        Assert.Equal(MoneyRefusals.NotWaiting, support.Approve(id, Supports.Manager, Supports.Now));
        Assert.Equal(MoneyRefusals.NotWaiting, support.Refuse(id, "x", Supports.Manager, Supports.Now));
        Assert.Equal(Supports.Approver, support.Disbursement(id)!.DecidedById);
    }

    [Fact]
    public void The_woman_herself_touches_no_payment_of_hers()
    {
        var support = Supports.InHalves();
        var id = support.Ask(1, 1_000_000);
        Assert.Equal(MoneyRefusals.OwnMoney, support.Ask(support.Tranches[0].Id, 1, "", Supports.Woman, Supports.Now).Refusal);
        Assert.Equal(MoneyRefusals.OwnMoney, support.Approve(id, Supports.Woman, Supports.Now));
        Assert.Null(support.Approve(id, Supports.Approver, Supports.Now));
        Assert.Equal(MoneyRefusals.OwnMoney, support.Pay(id, Supports.Today, PaymentWay.Cash, "Mẫu", Supports.Woman, Supports.Now));
    }

    [Fact]
    public void Approval_and_payment_look_again_at_the_condition_and_at_the_project()
    {
        var support = Supports.InHalves();
        var second = support.Tranches[1].Id;
        Assert.Null(support.MeetCondition(second, Supports.Today, Supports.Manager, Supports.Now));
        var id = support.Ask(2, 1_000_000);
        Assert.Null(support.Approve(id, Supports.Approver, Supports.Now));
        Assert.Null(support.Change(Supports.Grant, [new(support.Tranches[0].Id, 50, null, "", null), new(second, 50, null, "Có nghiệm thu", null)], Supports.Manager, Supports.Now));
        Refusal? Pay(Guid payment) => support.Pay(payment, Supports.Today, PaymentWay.Cash, "Mẫu", Supports.Manager, Supports.Now);
        Assert.Equal(MoneyRefusals.ConditionNotMet(2, "Có nghiệm thu"), Pay(id));
        var waived = support.Ask(2, 1_000_000, "Kịp mùa vụ");
        var waiting = support.Ask(1, 1_000_000);
        Assert.Null(support.Approve(waived, Supports.Approver, Supports.Now));
        Assert.Null(support.Project.Close("Chị chuyển đi", Supports.Manager, Supports.Now));
        var closed = ProjectRefusals.ProjectClosed(Supports.Today);
        Assert.Equal((closed, closed), (Pay(waived), support.Approve(waiting, Supports.Approver, Supports.Now)));
        Assert.Null(support.Project.Reopen(Supports.Manager, Supports.Now));
        Assert.Null(Pay(waived));
    }

    [Fact]
    public void Paid_once_after_approval_not_tomorrow_not_before_the_decision_and_to_somebody()
    {
        var support = Supports.InHalves();
        var id = support.Ask(1, 1_000_000);
        Refusal? Pay(DateOnly on, string receiver = "Mẫu") => support.Pay(id, on, PaymentWay.Cash, receiver, Supports.Manager, Supports.Now);
        Assert.Equal(MoneyRefusals.NotApproved, Pay(Supports.Today));
        Assert.Null(support.Approve(id, Supports.Approver, Supports.Now));
        Assert.Equal(ProjectRefusals.DayInTheFuture, Pay(Supports.Today.AddDays(1)));
        Assert.Equal(MoneyRefusals.BeforeDecision(Supports.Decided), Pay(Supports.Decided.AddDays(-1)));
        Assert.Equal(MoneyRefusals.ReceiverMissing, Pay(Supports.Today, " "));
        Assert.Null(Pay(Supports.Today));
        Assert.Equal(MoneyRefusals.AlreadyPaid, Pay(Supports.Today));
        Assert.Equal(MoneyRefusals.AlreadyPaid, support.Drop(id, "x", Supports.Manager, Supports.Now));
    }

    [Fact]
    public void Paid_with_something_to_show_for_it_or_with_the_reason_why_not_yet()
    {
        var support = Supports.InHalves();
        var (id, other) = (support.Ask(1, 1_000_000), support.Ask(1, 2_000_000));
        Assert.Null(support.Approve(id, Supports.Approver, Supports.Now));
        Assert.Null(support.Approve(other, Supports.Approver, Supports.Now));
        Refusal? Pay(Guid payment, bool hasEvidence, string reason) => support.Pay(payment, Supports.Today, PaymentWay.Cash, "Mẫu", Supports.Manager, Supports.Now, hasEvidence, reason);
        Assert.Equal(MoneyRefusals.EvidenceMissing, Pay(id, false, " "));
        Assert.Null(Pay(id, false, "Giấy biên nhận chụp sau"));
        Assert.Null(Pay(other, true, "gõ thừa"));
        Assert.Equal(("Giấy biên nhận chụp sau", ""), (support.Disbursement(id)!.NoEvidenceReason, support.Disbursement(other)!.NoEvidenceReason));
    }

    [Fact]
    public void Evidence_stays_once_it_was_approved_and_more_may_come_until_the_support_is_cancelled()
    {
        var support = Supports.InHalves();
        var (id, waiting) = (support.Ask(1, 1_000_000), support.Ask(1, 2_000_000));
        Assert.Null(support.WhyCannotRemoveEvidence(id, Supports.Officer));
        Assert.Null(support.Approve(id, Supports.Approver, Supports.Now));
        Assert.Equal(MoneyRefusals.EvidenceStays, support.WhyCannotRemoveEvidence(id, Supports.Officer));
        Assert.Null(support.WhyCannotAddEvidence(id, Supports.Officer));
        Assert.Equal((MoneyRefusals.OwnMoney, MoneyRefusals.OwnMoney), (support.WhyCannotAddEvidence(id, Supports.Woman), support.WhyCannotRemoveEvidence(waiting, Supports.Woman)));
        Assert.Null(support.Project.Close("Chị chuyển đi", Supports.Manager, Supports.Now));
        Assert.Equal(ProjectRefusals.ProjectClosed(Supports.Today), support.WhyCannotRemoveEvidence(waiting, Supports.Officer));
        Assert.Null(support.WhyCannotAddEvidence(id, Supports.Officer));
        Assert.Null(support.Refuse(waiting, "Thiếu báo giá", Supports.Approver, Supports.Now));
        Assert.Equal(MoneyRefusals.NotWaiting, support.WhyCannotAddEvidence(waiting, Supports.Officer));
        Assert.Null(support.Cancel("Ghi nhầm dự án", Supports.Manager, Supports.Now));
        var cancelled = MoneyRefusals.SupportCancelled(Supports.Today);
        Assert.Equal((cancelled, cancelled), (support.WhyCannotAddEvidence(id, Supports.Officer), support.WhyCannotRemoveEvidence(id, Supports.Officer)));
    }

    [Fact]
    public void A_programme_none_knows_and_two_at_the_same_instant_are_told_by_the_use_case()
    {
        // Asked inside its transaction.
        Assert.Equal("FollowUp.ProgrammeUnknown", MoneyRefusals.ProgrammeUnknown.Code);
        Assert.Equal("FollowUp.ChangedMeanwhile", MoneyRefusals.ChangedMeanwhile.Code);
    }

    [Fact]
    public void An_approved_payment_is_dropped_with_a_reason_and_its_tranche_is_open_again()
    {
        var support = Supports.InHalves();
        var id = support.Ask(1, 15_000_000);
        Assert.Null(support.Approve(id, Supports.Approver, Supports.Now));
        Assert.Equal(ProjectRefusals.ReasonMissing, support.Drop(id, "", Supports.Manager, Supports.Now));
        Assert.Null(support.Drop(id, "Tài khoản đã đóng", Supports.Manager, Supports.Now));
        Assert.Equal(MoneyRefusals.NotWaiting, support.Drop(id, "x", Supports.Manager, Supports.Now));
        Assert.Equal(15_000_000, support.LeftOf(support.Tranches[0]));
    }

    [Fact]
    public void Goods_without_a_value_are_handed_over_once()
    {
        var support = Supports.Of(Supports.Goods);
        support.Paid(1, 0, Supports.Today);
        Assert.Equal(MoneyRefusals.TrancheTaken(1), support.Ask(support.Tranches[0].Id, 0, "", Supports.Officer, Supports.Now).Refusal);
        Assert.Equal(MoneyRefusals.GoodsNotReturned, support.Cancel("x", Supports.Manager, Supports.Now));
    }

    [Fact]
    public void A_loan_a_bank_keeps_takes_balances_and_no_payment()
    {
        var loan = Supports.Of(Supports.BankLoan);
        var grant = Supports.Of();
        Assert.Equal(MoneyRefusals.BankKeepsLedger, loan.Return(1, Supports.Today, false, "", Supports.Manager, Supports.Now).Refusal);
        Assert.Equal(MoneyRefusals.BankKeepsLedger, loan.Spend(1, Supports.Today, "x", Supports.Manager, Supports.Now).Refusal);
        Refusal? Take(Support support, long outstanding, long overdue, DateOnly? on = null) => support.TakeBalance(on ?? Supports.Today, outstanding, overdue, Supports.Manager, Supports.Now);
        Assert.Equal(MoneyRefusals.NotKeptByBank, Take(grant, 1, 0));
        Assert.Equal(MoneyRefusals.BalanceNegative, Take(loan, -1, 0));
        Assert.Equal(MoneyRefusals.OverdueAboveOutstanding, Take(loan, 1, 2));
        Assert.Equal(MoneyRefusals.OutstandingAboveLoan(30_000_000), Take(loan, 30_000_001, 0));
        Assert.Equal(ProjectRefusals.DayInTheFuture, Take(loan, 1, 0, Supports.Today.AddDays(1)));
        Assert.Null(Take(loan, 25_000_000, 0));
        Assert.Null(Take(loan, 25_000_000, 0));
        Assert.Null(Take(loan, 24_000_000, 1_000_000));
        Assert.Equal((24_000_000, 1_000_000), Assert.Single(loan.Balances.Select(b => (b.Outstanding, b.Overdue))));
        Assert.Equal(2, ((IRaiseEvents)loan).Events.OfType<LoanBalanceTaken>().Count());
    }

    [Fact]
    public void No_more_is_given_back_than_was_paid_by_that_day()
    {
        var support = Supports.InHalves();
        support.Paid(1, 10_000_000, new(2026, 5, 1));
        (Refund?, Refusal? Refusal) Return(long amount, DateOnly on) => support.Return(amount, on, false, "Không dùng hết", Supports.Officer, Supports.Now);
        Assert.Equal(MoneyRefusals.MoreThanPaid(0), Return(1, new(2026, 4, 30)).Refusal);
        Assert.Equal(MoneyRefusals.MoreThanPaid(10_000_000), Return(10_000_001, Supports.Today).Refusal);
        Assert.Equal(MoneyRefusals.AmountMissing, Return(0, Supports.Today).Refusal);
        Assert.Equal(ProjectRefusals.DayInTheFuture, Return(1, Supports.Today.AddDays(1)).Refusal);
        Assert.Null(Return(6_000_000, new(2026, 9, 1)).Refusal);
        // One that is not confirmed yet counts here, and one of a later day as well.
        Assert.Equal(MoneyRefusals.MoreThanPaid(4_000_000), Return(4_000_001, new(2026, 6, 1)).Refusal);
        Assert.Null(Return(4_000_000, new(2026, 6, 1)).Refusal);
    }

    [Fact]
    public void A_refund_counts_once_another_has_confirmed_it()
    {
        var support = Supports.InHalves();
        support.Paid(1, 10_000_000, new(2026, 5, 1));
        var typed = support.Return(2_000_000, Supports.Today, true, "Trả lại một máy", Supports.Officer, Supports.Now).Typed!;
        Assert.Equal(0, SupportLedger.At(support, Supports.Today, 90).Refunded);
        Assert.Equal(MoneyRefusals.TypedYourself, support.ConfirmRefund(typed.Id, Supports.Officer, Supports.Now));
        Assert.Equal(MoneyRefusals.OwnMoney, support.ConfirmRefund(typed.Id, Supports.Woman, Supports.Now));
        Assert.Null(support.ConfirmRefund(typed.Id, Supports.Approver, Supports.Now));
        Assert.Equal(MoneyRefusals.RefundConfirmed, support.ConfirmRefund(typed.Id, Supports.Manager, Supports.Now));
        Assert.Equal(MoneyRefusals.RefundConfirmed, support.DropRefund(typed.Id, Supports.Officer, Supports.Now));
        Assert.Equal(2_000_000, SupportLedger.At(support, Supports.Today, 90).Refunded);
        var slip = support.Return(1, Supports.Today, false, "", Supports.Officer, Supports.Now).Typed!;
        Assert.Null(support.DropRefund(slip.Id, Supports.Officer, Supports.Now));
        Assert.Single(support.Refunds);
    }
}
