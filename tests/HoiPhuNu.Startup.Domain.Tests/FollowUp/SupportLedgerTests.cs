using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

public class SupportLedgerTests
{
    [Fact]
    public void The_account_at_a_day_counts_what_lay_before_its_end()
    {
        var support = Supports.InHalves();
        support.Spent(4_000_000, new(2026, 4, 1));
        support.Paid(1, 15_000_000, new(2026, 3, 12));
        support.Returned(1_000_000, new(2026, 5, 1));
        SupportLedger At(DateOnly day) => SupportLedger.At(support, day, 90);
        Assert.Equal((0, 0, 0), (At(Supports.Decided.AddDays(-1)).Approved, At(Supports.Decided.AddDays(-1)).Left, At(Supports.Decided.AddDays(-1)).Balance));
        Assert.Equal((30_000_000, 30_000_000, 0), (At(new(2026, 3, 11)).Approved, At(new(2026, 3, 11)).Left, At(new(2026, 3, 11)).Disbursed));
        Assert.Equal((15_000_000, 15_000_000, 15_000_000), (At(new(2026, 3, 12)).Disbursed, At(new(2026, 3, 12)).Left, At(new(2026, 3, 12)).Unspent));
        var last = At(Supports.Today);
        Assert.Equal((15_000_000, 1_000_000, 14_000_000, 4_000_000, 10_000_000), (last.Disbursed, last.Refunded, last.Held, last.Spent, last.Unspent));
        Assert.Equal(
            [(LedgerLineKind.Paid, 15_000_000L), (LedgerLineKind.Spent, 11_000_000L), (LedgerLineKind.Refunded, 10_000_000L)],
            last.Lines.Select(l => (l.Kind, l.Balance)));
    }

    [Fact]
    public void What_she_used_beyond_what_she_received_is_taken_and_shown()
    {
        var support = Supports.Of();
        support.Paid(1, 5_000_000, new(2026, 5, 1));
        support.Spent(7_000_000, new(2026, 5, 2));
        var ledger = SupportLedger.At(support, Supports.Today, 90);
        Assert.Equal((0, 2_000_000, -2_000_000, 0), (ledger.Unspent, ledger.Overspent, ledger.Balance, ledger.UnspentLate));
        Assert.Equal(MoneyRefusals.WhatMissing, support.Spend(1, Supports.Today, "", Supports.Manager, Supports.Now).Refusal);
        Assert.Equal(MoneyRefusals.AmountMissing, support.Spend(0, Supports.Today, "x", Supports.Manager, Supports.Now).Refusal);
        Assert.Equal(ProjectRefusals.DayInTheFuture, support.Spend(1, Supports.Today.AddDays(1), "x", Supports.Manager, Supports.Now).Refusal);
        Assert.Null(support.TakeBackSpending(support.Spendings[0].Id, Supports.Manager, Supports.Now));
        Assert.Equal(5_000_000, SupportLedger.At(support, Supports.Today, 90).Unspent);
    }

    [Fact]
    public void Unspent_is_late_from_the_day_after_so_many_days_and_the_oldest_is_used_first()
    {
        var support = Supports.InHalves();
        support.Paid(1, 10_000_000, new(2026, 4, 1));
        support.Paid(1, 5_000_000, new(2026, 6, 1));
        support.Spent(4_000_000, new(2026, 5, 1));
        long Late(DateOnly day) => SupportLedger.At(support, day, 90).UnspentLate;
        Assert.Equal(0, Late(new DateOnly(2026, 4, 1).AddDays(90)));
        Assert.Equal(6_000_000, Late(new DateOnly(2026, 4, 1).AddDays(91)));
        Assert.Equal(11_000_000, Late(new DateOnly(2026, 6, 1).AddDays(91)));
        Assert.Equal(11_000_000, SupportLedger.At(support, Supports.Today, 90).Overdue);
    }

    [Fact]
    public void A_loan_is_overdue_after_its_day_or_as_the_bank_says()
    {
        var own = Supports.Of(Supports.Grant with { Kind = SupportKind.Loan, RepayBy = new(2026, 9, 1) });
        own.Paid(1, 10_000_000, new(2026, 4, 1));
        own.Returned(3_000_000, new(2026, 8, 1));
        Assert.Equal(0, SupportLedger.At(own, new(2026, 9, 1), 90).Overdue);
        Assert.Equal(7_000_000, SupportLedger.At(own, new(2026, 9, 2), 90).Overdue);
        var bank = Supports.Of(Supports.BankLoan);
        Assert.Null(bank.TakeBalance(new(2026, 7, 1), 25_000_000, 0, Supports.Manager, Supports.Now));
        Assert.Null(bank.TakeBalance(new(2026, 10, 1), 22_000_000, 500_000, Supports.Manager, Supports.Now));
        Assert.Equal((0, 25_000_000L), (SupportLedger.At(bank, new(2026, 9, 30), 90).Overdue, SupportLedger.At(bank, new(2026, 9, 30), 90).Bank?.Outstanding));
        Assert.Equal(500_000, SupportLedger.At(bank, new(2026, 10, 1), 90).Overdue);
        Assert.Null(SupportLedger.At(bank, new(2026, 6, 30), 90).Bank);
    }

    [Fact]
    public void Money_used_of_a_check_in_goes_to_the_oldest_support_first_and_again_without_doubling()
    {
        var (old, young, never) = (Supports.Of(Supports.Grant with { DecidedOn = new(2026, 1, 5) }), Supports.Of(), Supports.Of());
        old.Paid(1, 5_000_000, new(2026, 2, 1));
        young.Paid(1, 5_000_000, new(2026, 4, 1));
        var checkIn = Guid.CreateVersion7();
        long Spread(long amount) => MoneyUsed.Spread([young, never, old], amount, new(2026, 9, 30), checkIn, Supports.Manager, Supports.Now);
        Assert.Equal(0, Spread(7_000_000));
        Assert.Equal((5_000_000, 2_000_000, 0), (old.Spendings.Sum(s => s.Amount), young.Spendings.Sum(s => s.Amount), never.Spendings.Count));
        Assert.Equal(0, Spread(12_000_000));
        Assert.Equal((5_000_000, 7_000_000), (old.Spendings.Single().Amount, young.Spendings.Single().Amount));
        Assert.Equal(MoneyRefusals.SpendingOfCheckIn, old.TakeBackSpending(old.Spendings[0].Id, Supports.Manager, Supports.Now));
        MoneyUsed.TakeBack([young, never, old], checkIn, Supports.Manager, Supports.Now);
        Assert.All([young, never, old], s => Assert.DoesNotContain(s.Spendings, x => x.CheckInId == checkIn));
        Assert.Equal(3, MoneyUsed.Spread([never], 3, Supports.Today, checkIn, Supports.Manager, Supports.Now));
    }

    [Fact]
    public void Money_used_is_never_charged_to_goods_or_a_service_and_they_lie_nowhere_unused()
    {
        var goods = Supports.Of(Supports.Goods with { Amount = 20_000_000 });
        goods.Paid(1, 20_000_000, new(2026, 3, 5));
        var grant = Supports.Of(Supports.Grant with { DecidedOn = new(2026, 4, 2) });
        grant.Paid(1, 5_000_000, new(2026, 4, 5));
        Assert.Equal(0, MoneyUsed.Spread([goods, grant], 3_000_000, new(2026, 9, 30), Guid.CreateVersion7(), Supports.Manager, Supports.Now));
        Assert.Equal((0, 3_000_000), (goods.Spendings.Count, grant.Spendings.Sum(s => s.Amount)));
        var ledger = SupportLedger.At(goods, Supports.Today, 90);
        Assert.Equal((20_000_000, 0, 0, 0), (ledger.Disbursed, ledger.Unspent, ledger.UnspentLate, ledger.Overdue));
        Assert.Equal(7, MoneyUsed.Spread([goods], 7, Supports.Today, Guid.CreateVersion7(), Supports.Manager, Supports.Now));
    }
}
