using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What a supported project got, or is to get: money in tranches, goods, a service. Its lines (paid, given back, spent) are its ledger.</summary>
public sealed class Support : AggregateRoot
{
    public const int FunderLength = 160;
    public const int DecisionLength = 60;
    public const int PurposeLength = 600;
    public const int CaseLinkLength = 100;
    public const int ReasonLength = 1000;
    public const int MaxTranches = 12;

    private readonly List<Tranche> _tranches = [];
    private readonly List<Disbursement> _disbursements = [];
    private readonly List<Refund> _refunds = [];
    private readonly List<Spending> _spendings = [];
    private readonly List<LoanBalance> _balances = [];

    private Support()
    {
    }

    public Guid ProjectId { get; private set; }

    public SupportedProject Project { get; private set; } = null!;

    /// <summary>Null: under no programme (a sponsor's own).</summary>
    public Guid? ProgrammeId { get; private set; }

    public SupportKind Kind { get; private set; }

    public FunderKind Funder { get; private set; }

    /// <summary>Name of the fund, the bank's branch, the sponsor.</summary>
    public string FunderName { get; private set; } = "";

    public string FunderFolded { get; private set; } = "";

    public string DecisionNumber { get; private set; } = "";

    public DateOnly DecidedOn { get; private set; }

    /// <summary>Whole đồng; the value of goods and services, as far as known (0: not valued).</summary>
    public long Amount { get; private set; }

    public string Purpose { get; private set; } = "";

    /// <summary>Number of the loan in the bank's system; empty otherwise.</summary>
    public string CaseLink { get; private set; } = "";

    /// <summary>Why a condition nobody had met was dropped or reworded, the last time; empty: never.</summary>
    public string ChangeReason { get; private set; } = "";

    /// <summary>Last day to pay a loan back; null: nothing to pay back.</summary>
    public DateOnly? RepayBy { get; private set; }

    public Guid DecidedById { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? CancelledAt { get; private set; }

    public string CancelReason { get; private set; } = "";

    public IReadOnlyList<Tranche> Tranches => _tranches;

    public IReadOnlyList<Disbursement> Disbursements => _disbursements;

    public IReadOnlyList<Refund> Refunds => _refunds;

    public IReadOnlyList<Spending> Spendings => _spendings;

    public IReadOnlyList<LoanBalance> Balances => _balances;

    /// <summary>A bank keeps the ledger: no payment is typed here, only the link and imported balances.</summary>
    public bool IsKeptByBank => Kind == SupportKind.Loan && Funder is (FunderKind.PolicyBank or FunderKind.Tym or FunderKind.Bank);

    /// <summary>Goods and services are not used up as money is.</summary>
    public bool IsMoney => Kind is SupportKind.Prize or SupportKind.Grant or SupportKind.Loan;

    /// <summary>The earliest decision that stands; null: none does.</summary>
    public static DateOnly? FirstDay(IEnumerable<Support> ofOneProject) =>
        ofOneProject.Where(s => s.CancelledAt is null).Select(s => (DateOnly?)s.DecidedOn).Min();

    public static Refusal? WhyCannotDecide(SupportedProject project, SupportDetails details, IReadOnlyList<TranchePlan> plans, Guid byId, DateTime now) =>
        project.WhyCannotWork()
        ?? (byId == project.PersonId ? MoneyRefusals.OwnMoney : null)
        ?? WhyCannotTake(details, VietnamTime.Today(now))
        ?? WhyCannotPlan(details, plans);

    /// <param name="project">Whose support.</param>
    /// <param name="details">What the decision says.</param>
    /// <param name="plans">The tranches; none: all at once. None for what a bank keeps.</param>
    /// <param name="byId">Who typed the decision.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">Given by tests and demo data.</param>
    public static (Support? Support, Refusal? Refusal) Decide(SupportedProject project, SupportDetails details, IReadOnlyList<TranchePlan> plans, Guid byId, DateTime now, Guid? id = null)
    {
        if (WhyCannotDecide(project, details, plans, byId, now) is { } refusal)
        {
            return (null, refusal);
        }

        var made = new Support { Id = id ?? Guid.CreateVersion7(), ProjectId = project.Id, Project = project, DecidedById = byId, CreatedAt = now };
        made.Take(details, plans);
        made.Raise(new SupportDecided(made.Id, byId, now, project.Id, made.Amount));
        return (made, null);
    }

    /// <summary>The decision was typed wrongly, or another one replaced it. What was asked for or paid stays covered.</summary>
    /// <param name="details">What the decision says now.</param>
    /// <param name="plans">The tranches now.</param>
    /// <param name="reason">Asked for where a condition nobody has met yet goes or says something else.</param>
    /// <param name="byId">Who types it.</param>
    /// <param name="now">UTC.</param>
    public Refusal? WhyCannotChange(SupportDetails details, IReadOnlyList<TranchePlan> plans, string reason, Guid byId, DateTime now) =>
        WhyCannotTouch(byId)
        ?? Project.WhyCannotWork()
        ?? WhyCannotTake(details, VietnamTime.Today(now))
        ?? ((Amount == 0) != (details.Amount == 0) && _disbursements.Any(d => d.IsLive) ? MoneyRefusals.ValueInUse : null)
        ?? (details.IsKeptByBank != IsKeptByBank && (_disbursements.Count + _spendings.Count + _balances.Count > 0) ? MoneyRefusals.KindInUse : null)
        ?? (EarliestPaid < details.DecidedOn ? MoneyRefusals.BeforeDecision(details.DecidedOn) : null)
        ?? WhyCannotPlan(details, plans)
        ?? WhyCannotShrink(details, plans)
        ?? (string.IsNullOrWhiteSpace(reason) && Loosened(WithDefault(details, plans)) is [var number, ..] ? MoneyRefusals.ConditionReasonMissing(number) : null);

    public Refusal? Change(SupportDetails details, IReadOnlyList<TranchePlan> plans, Guid byId, DateTime now, string reason = "")
    {
        if (WhyCannotChange(details, plans, reason, byId, now) is { } refusal)
        {
            return refusal;
        }

        var (before, funder, name, number, repay, conditions) = (Amount, Funder, FunderName, DecisionNumber, RepayBy, _tranches.ToDictionary(t => t.Id, t => (t.Number, t.Condition)));
        ChangeReason = Loosened(WithDefault(details, plans)).Count > 0 ? VietnameseText.CleanLines(reason) : ChangeReason;
        Take(details, plans);
        int[] reworded =
        [
            .. _tranches.Where(t => (conditions.GetValueOrDefault(t.Id).Condition ?? "") != t.Condition).Select(t => t.Number)
                .Concat(conditions.Where(c => c.Value.Condition.Length > 0 && _tranches.All(t => t.Id != c.Key)).Select(c => c.Value.Number)).Distinct().Order(),
        ];
        Raise(new SupportChanged(Id, byId, now, ProjectId, before, Amount)
        {
            Conditions = reworded,
            FunderChanged = (funder, name) != (Funder, FunderName),
            DecisionBefore = number == DecisionNumber ? null : number,
            DecisionNumber = number == DecisionNumber ? null : DecisionNumber,
            RepayMoved = repay != RepayBy,
            RepayBefore = repay,
            RepayBy = RepayBy,
        });
        return null;
    }

    /// <summary>Numbers of the tranches whose condition, not met yet, would go or say something else.</summary>
    private List<int> Loosened(IReadOnlyList<TranchePlan> plans) =>
        [.. _tranches.Where(t => t.Condition.Length > 0 && t.MetOn is null && VietnameseText.CleanLines(plans.FirstOrDefault(p => p.Id == t.Id)?.Condition ?? "") != t.Condition).Select(t => t.Number).Order()];

    public Tranche? Tranche(Guid id) => _tranches.SingleOrDefault(t => t.Id == id);

    public Disbursement? Disbursement(Guid id) => _disbursements.SingleOrDefault(d => d.Id == id);

    public Refund? Refund(Guid id) => _refunds.SingleOrDefault(r => r.Id == id);

    public Spending? Spending(Guid id) => _spendings.SingleOrDefault(s => s.Id == id);

    /// <summary>Asked for, approved or paid of a tranche. Money given back does not open it again: that takes a new decision.</summary>
    public long TakenOf(Guid trancheId) => _disbursements.Where(d => d.IsLive && d.TrancheId == trancheId).Sum(d => d.Amount);

    public long LeftOf(Tranche tranche) => tranche.Amount - TakenOf(tranche.Id);

    public Refusal? MeetCondition(Guid trancheId, DateOnly on, Guid byId, DateTime now)
    {
        var tranche = _tranches.Single(t => t.Id == trancheId);
        var refusal = WhyCannotTouch(byId)
            ?? (tranche.Condition.Length == 0 ? MoneyRefusals.NoCondition(tranche.Number)
            : tranche.MetOn is { } met ? MoneyRefusals.ConditionMetAlready(met)
            : on > VietnamTime.Today(now) ? ProjectRefusals.DayInTheFuture
            : null);
        if (refusal is not null)
        {
            return refusal;
        }

        tranche.Meet(on, byId);
        Raise(new TrancheConditionMet(Id, byId, now, tranche.Number, on));
        return null;
    }

    public Refusal? WhyCannotAsk(Guid trancheId, long amount, string waiverReason, Guid byId)
    {
        var tranche = _tranches.Single(t => t.Id == trancheId);
        return WhyCannotTouch(byId)
            ?? Project.WhyCannotWork()
            ?? (IsKeptByBank ? MoneyRefusals.BankKeepsLedger
            : amount < 0 || amount > Money.Max || (amount == 0 && Amount > 0) ? MoneyRefusals.AmountMissing
            : Amount == 0 && _disbursements.Any(d => d.IsLive && d.TrancheId == trancheId) ? MoneyRefusals.TrancheTaken(tranche.Number)
            : amount > LeftOf(tranche) ? MoneyRefusals.MoreThanLeft(tranche.Number, LeftOf(tranche))
            : !tranche.IsFree && string.IsNullOrWhiteSpace(waiverReason) ? MoneyRefusals.ConditionNotMet(tranche.Number, tranche.Condition)
            : null);
    }

    /// <param name="trancheId">Which tranche.</param>
    /// <param name="amount">A part of what is left of it; 0 only where goods or a service are not valued.</param>
    /// <param name="waiverReason">Why before its condition; not kept where nothing stands in the way.</param>
    /// <param name="byId">Who asks.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">Given by tests and demo data.</param>
    public (Disbursement? Asked, Refusal? Refusal) Ask(Guid trancheId, long amount, string waiverReason, Guid byId, DateTime now, Guid? id = null)
    {
        if (WhyCannotAsk(trancheId, amount, waiverReason, byId) is { } refusal)
        {
            return (null, refusal);
        }

        var tranche = _tranches.Single(t => t.Id == trancheId);
        var asked = new Disbursement(id ?? Guid.CreateVersion7(), tranche, amount, tranche.IsFree ? "" : VietnameseText.CleanLines(waiverReason), byId, now);
        _disbursements.Add(asked);
        Raise(new DisbursementAsked(Id, byId, now, asked.Id, amount, asked.WaiverReason.Length > 0));
        return (asked, null);
    }

    public Refusal? WhyCannotApprove(Guid disbursementId, Guid byId)
    {
        var asked = _disbursements.Single(d => d.Id == disbursementId);
        // Looked at again here: the condition may have been reworded since it was asked for.
        var tranche = _tranches.Single(t => t.Id == asked.TrancheId);
        return WhyCannotRefuse(asked, byId)
            ?? Project.WhyCannotWork()
            ?? (!tranche.IsFree && asked.WaiverReason.Length == 0 ? MoneyRefusals.ConditionNotMet(tranche.Number, tranche.Condition) : null);
    }

    public Refusal? Approve(Guid disbursementId, Guid byId, DateTime now)
    {
        if (WhyCannotApprove(disbursementId, byId) is { } refusal)
        {
            return refusal;
        }

        var asked = _disbursements.Single(d => d.Id == disbursementId);
        asked.Decide(DisbursementStatus.Approved, "", byId, now);
        Raise(new DisbursementApproved(Id, byId, now, asked.Id, asked.Amount));
        return null;
    }

    public Refusal? Refuse(Guid disbursementId, string reason, Guid byId, DateTime now)
    {
        var asked = _disbursements.Single(d => d.Id == disbursementId);
        if ((WhyCannotRefuse(asked, byId) ?? (string.IsNullOrWhiteSpace(reason) ? ProjectRefusals.ReasonMissing : null)) is { } refusal)
        {
            return refusal;
        }

        asked.Decide(DisbursementStatus.Refused, reason, byId, now);
        Raise(new DisbursementRefused(Id, byId, now, asked.Id, asked.Amount));
        return null;
    }

    /// <summary>Taken back by who asked, or not paid out after all; what was paid is never dropped but given back.</summary>
    public Refusal? Drop(Guid disbursementId, string reason, Guid byId, DateTime now)
    {
        var asked = _disbursements.Single(d => d.Id == disbursementId);
        var refusal = WhyCannotTouch(byId)
            ?? (asked.Status == DisbursementStatus.Paid ? MoneyRefusals.AlreadyPaid
            : !asked.IsLive ? MoneyRefusals.NotWaiting
            : asked.Status == DisbursementStatus.Approved && string.IsNullOrWhiteSpace(reason) ? ProjectRefusals.ReasonMissing
            : null);
        if (refusal is not null)
        {
            return refusal;
        }

        DropOne(asked, reason, byId, now);
        return null;
    }

    /// <param name="disbursementId">Approved.</param>
    /// <param name="on">The day on which the money or the goods went.</param>
    /// <param name="way">How.</param>
    /// <param name="receiver">To whom.</param>
    /// <param name="byId">Who notes it.</param>
    /// <param name="now">UTC.</param>
    /// <param name="hasEvidence">A file of the payment is there, or comes with this.</param>
    /// <param name="noEvidenceReason">Why there is none yet: in the hall there is the money and a paper, the photo may come later.</param>
    public Refusal? Pay(Guid disbursementId, DateOnly on, PaymentWay way, string receiver, Guid byId, DateTime now, bool hasEvidence = true, string noEvidenceReason = "")
    {
        var approved = _disbursements.Single(d => d.Id == disbursementId);
        // And once more: between the approval and the payment the project may have been closed, the condition reworded.
        var tranche = _tranches.Single(t => t.Id == approved.TrancheId);
        var refusal = WhyCannotTouch(byId)
            ?? Project.WhyCannotWork()
            ?? (approved.Status == DisbursementStatus.Paid ? MoneyRefusals.AlreadyPaid
            : approved.Status != DisbursementStatus.Approved ? MoneyRefusals.NotApproved
            : !tranche.IsFree && approved.WaiverReason.Length == 0 ? MoneyRefusals.ConditionNotMet(tranche.Number, tranche.Condition)
            : WhyNotOn(on, now)
            ?? (string.IsNullOrWhiteSpace(receiver) ? MoneyRefusals.ReceiverMissing
            : !hasEvidence && string.IsNullOrWhiteSpace(noEvidenceReason) ? MoneyRefusals.EvidenceMissing
            : null));
        if (refusal is not null)
        {
            return refusal;
        }

        approved.Pay(on, way, receiver, hasEvidence ? "" : noEvidenceReason, byId);
        Raise(new DisbursementPaid(Id, byId, now, approved.Id, approved.Amount, on));
        return null;
    }

    /// <summary>A file that shows a payment, also after it was paid and after the project was closed: the account goes on.</summary>
    public Refusal? WhyCannotAddEvidence(Guid disbursementId, Guid byId)
    {
        var payment = _disbursements.Single(d => d.Id == disbursementId);
        return WhyCannotTouch(byId) ?? (payment.IsLive ? null : MoneyRefusals.NotWaiting);
    }

    /// <summary>What an approver has looked at stays where it is: only while the payment waits for her may who sent a file take it away.</summary>
    public Refusal? WhyCannotRemoveEvidence(Guid disbursementId, Guid byId)
    {
        var payment = _disbursements.Single(d => d.Id == disbursementId);
        return WhyCannotTouch(byId) ?? Project.WhyCannotWork() ?? (payment.Status == DisbursementStatus.Asked ? null : MoneyRefusals.EvidenceStays);
    }

    /// <summary>What can still be given back as of a day: on that day and on every later one no more is given back than was paid.</summary>
    public long ReturnableOn(DateOnly on) =>
        _disbursements.Select(d => d.PaidOn).Concat(_refunds.Select(r => (DateOnly?)r.On)).OfType<DateOnly>().Where(day => day > on).Append(on)
            .Min(day => _disbursements.Where(d => d.PaidOn <= day).Sum(d => d.Amount) - _refunds.Where(r => r.On <= day).Sum(r => r.Amount));

    /// <param name="amount">0 only of goods that are not valued: then it stands for one of the times they were handed over.</param>
    /// <param name="on">Its day.</param>
    /// <param name="isGoods">Goods came back.</param>
    /// <param name="note">As typed.</param>
    /// <param name="byId">Who types it; another confirms.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">Given by tests and demo data.</param>
    public (Refund? Typed, Refusal? Refusal) Return(long amount, DateOnly on, bool isGoods, string note, Guid byId, DateTime now, Guid? id = null)
    {
        var refusal = WhyCannotTouch(byId)
            ?? (IsKeptByBank ? MoneyRefusals.BankKeepsLedger
            : amount is < 0 or > Money.Max || (amount == 0 && Amount > 0) ? MoneyRefusals.AmountMissing
            : WhyNotOn(on, now)
            ?? (Amount == 0 && _disbursements.Count(d => d.PaidOn <= on) <= _refunds.Count ? MoneyRefusals.NothingToReturn
            : amount > ReturnableOn(on) ? MoneyRefusals.MoreThanPaid(ReturnableOn(on)) : null));
        if (refusal is not null)
        {
            return (null, refusal);
        }

        var typed = new Refund(id ?? Guid.CreateVersion7(), Id, amount, on, isGoods, note, byId, now);
        _refunds.Add(typed);
        Raise(new RefundTyped(Id, byId, now, typed.Id, amount, on));
        return (typed, null);
    }

    public Refusal? ConfirmRefund(Guid refundId, Guid byId, DateTime now)
    {
        var typed = _refunds.Single(r => r.Id == refundId);
        if ((WhyCannotTouch(byId) ?? (typed.ConfirmedAt is not null ? MoneyRefusals.RefundConfirmed : typed.TypedById == byId ? MoneyRefusals.TypedYourself : null)) is { } refusal)
        {
            return refusal;
        }

        typed.Confirm(byId, now);
        Raise(new RefundAccepted(Id, byId, now, typed.Id, typed.Amount));
        return null;
    }

    /// <summary>Typed by mistake; what was confirmed stays.</summary>
    public Refusal? DropRefund(Guid refundId, Guid byId, DateTime now)
    {
        var typed = _refunds.Single(r => r.Id == refundId);
        if ((WhyCannotTouch(byId) ?? (typed.ConfirmedAt is not null ? MoneyRefusals.RefundConfirmed : null)) is { } refusal)
        {
            return refusal;
        }

        _refunds.Remove(typed);
        Raise(new RefundDropped(Id, byId, now, typed.Id, typed.Amount));
        return null;
    }

    /// <summary>
    /// What she used. More than she received is taken as well: she adds money of her own and shows the whole receipt, and a figure she
    /// gave must not be lost or bent; the ledger shows the excess, and unspent never falls below nothing.
    /// </summary>
    public (Spending? Noted, Refusal? Refusal) Spend(long amount, DateOnly on, string what, Guid byId, DateTime now, Guid? checkInId = null, Guid? id = null)
    {
        var refusal = WhyCannotTouch(byId)
            ?? WhyCannotSpend(amount, on, now)
            ?? (checkInId is null && string.IsNullOrWhiteSpace(what) ? MoneyRefusals.WhatMissing : null);
        if (refusal is not null)
        {
            return (null, refusal);
        }

        var noted = new Spending(id ?? Guid.CreateVersion7(), Id, amount, on, what, checkInId, byId, now);
        _spendings.Add(noted);
        Raise(new SpendingNoted(Id, byId, now, noted.Id, amount, on));
        return (noted, null);
    }

    public Refusal? TakeBackSpending(Guid spendingId, Guid byId, DateTime now)
    {
        var noted = _spendings.Single(s => s.Id == spendingId);
        if ((WhyCannotTouch(byId) ?? (noted.CheckInId is not null ? MoneyRefusals.SpendingOfCheckIn : null)) is { } refusal)
        {
            return refusal;
        }

        RemoveSpending(noted, byId, now);
        return null;
    }

    /// <summary>A day's balance as the bank gave it; the same day again takes the place of the earlier one, the same figures change nothing.</summary>
    public Refusal? WhyCannotTakeBalance(DateOnly on, long outstanding, long overdue, DateTime now) =>
        WhyCancelled()
        ?? (!IsKeptByBank ? MoneyRefusals.NotKeptByBank
        : outstanding < 0 || overdue < 0 ? MoneyRefusals.BalanceNegative
        : overdue > outstanding ? MoneyRefusals.OverdueAboveOutstanding
        : outstanding > Amount ? MoneyRefusals.OutstandingAboveLoan(Amount)
        : WhyNotOn(on, now));

    public Refusal? TakeBalance(DateOnly on, long outstanding, long overdue, Guid byId, DateTime now)
    {
        if (WhyCannotTakeBalance(on, outstanding, overdue, now) is { } refusal)
        {
            return refusal;
        }

        var balance = _balances.SingleOrDefault(b => b.On == on);
        if (balance is not null && (balance.Outstanding, balance.Overdue) == (outstanding, overdue))
        {
            return null;
        }

        if (balance is null)
        {
            _balances.Add(balance = new LoanBalance(Id, on));
        }

        balance.Take(outstanding, overdue, now);
        Raise(new LoanBalanceTaken(Id, byId, now, on, outstanding, overdue));
        return null;
    }

    public Refusal? WhyCannotCancel(Guid byId)
    {
        var held = _disbursements.Where(d => d.Status == DisbursementStatus.Paid).Sum(d => d.Amount) - _refunds.Where(r => r.ConfirmedAt is not null).Sum(r => r.Amount);
        return WhyCannotTouch(byId)
            ?? (IsKeptByBank && _balances.MaxBy(b => b.On) is { Outstanding: > 0 } bank ? MoneyRefusals.StillOwedToBank(bank.Outstanding, bank.On)
            : held > 0 ? MoneyRefusals.PaidNotReturned(held)
            : Amount == 0 && _disbursements.Count(d => d.Status == DisbursementStatus.Paid) > _refunds.Count(r => r.ConfirmedAt is not null) ? MoneyRefusals.GoodsNotReturned
            : null);
    }

    /// <summary>Nothing was paid, or all of it came back. What was asked for falls with it.</summary>
    public Refusal? Cancel(string reason, Guid byId, DateTime now)
    {
        if ((WhyCannotCancel(byId) ?? (string.IsNullOrWhiteSpace(reason) ? ProjectRefusals.ReasonMissing : null)) is { } refusal)
        {
            return refusal;
        }

        foreach (var open in _disbursements.Where(d => d.Status is DisbursementStatus.Asked or DisbursementStatus.Approved))
        {
            DropOne(open, reason, byId, now);
        }

        (CancelledAt, CancelReason) = (now, VietnameseText.CleanLines(reason));
        Raise(new SupportCancelled(Id, byId, now, ProjectId));
        return null;
    }

    /// <summary>A check-in is taken over anew: its earlier line gives way.</summary>
    internal void ForgetCheckIn(Guid checkInId, Guid byId, DateTime now)
    {
        if (_spendings.SingleOrDefault(s => s.CheckInId == checkInId) is { } earlier)
        {
            RemoveSpending(earlier, byId, now);
        }
    }

    internal Refusal? WhyCannotSpend(long amount, DateOnly on, DateTime now) =>
        WhyCancelled()
        ?? (IsKeptByBank ? MoneyRefusals.BankKeepsLedger
        : amount is <= 0 or > Money.Max ? MoneyRefusals.AmountMissing
        : WhyNotOn(on, now));

    private static Refusal? WhyCannotTake(SupportDetails details, DateOnly today) =>
        string.IsNullOrWhiteSpace(details.FunderName) ? MoneyRefusals.FunderMissing
        : details.NeedsDecisionNumber && string.IsNullOrWhiteSpace(details.DecisionNumber) ? MoneyRefusals.DecisionMissing
        : details.IsKeptByBank && string.IsNullOrWhiteSpace(details.CaseLink) ? MoneyRefusals.CaseLinkMissing
        : details.DecidedOn > today ? ProjectRefusals.DayInTheFuture
        : details.Amount is < 0 or > Money.Max || (details.Amount == 0 && !details.MayBeUnvalued) ? MoneyRefusals.AmountMissing
        : string.IsNullOrWhiteSpace(details.Purpose) ? MoneyRefusals.PurposeMissing
        : details.RepayBy < details.DecidedOn ? MoneyRefusals.RepayBeforeDecision(details.DecidedOn)
        : null;

    private static Refusal? WhyCannotPlan(SupportDetails details, IReadOnlyList<TranchePlan> plans)
    {
        if (plans.Count == 0)
        {
            return null;
        }

        if (details.IsKeptByBank)
        {
            return MoneyRefusals.BankKeepsLedger;
        }

        if (plans.Count > MaxTranches)
        {
            return MoneyRefusals.TooManyTranches(MaxTranches);
        }

        if (plans.Any(p => p.Percent is < 1 or > 100))
        {
            return MoneyRefusals.PercentOutOfRange;
        }

        var amounts = TranchePlan.AmountsOf(plans, details.Amount);
        var bad = amounts.Select((a, i) => (Amount: a, Number: i + 1)).FirstOrDefault(x => details.Amount > 0 ? x.Amount is <= 0 or > Money.Max : x.Amount != 0);
        return bad.Number > 0 ? MoneyRefusals.TrancheEmpty(bad.Number)
            : amounts.Sum() != details.Amount ? MoneyRefusals.TranchesDiffer(amounts.Sum(), details.Amount)
            : null;
    }

    private Refusal? WhyCannotShrink(SupportDetails details, IReadOnlyList<TranchePlan> plans)
    {
        plans = WithDefault(details, plans);
        var amounts = TranchePlan.AmountsOf(plans, details.Amount);
        foreach (var tranche in _tranches.Where(t => _disbursements.Any(d => d.TrancheId == t.Id)))
        {
            // One on which there was anything stays, be it refused: its history hangs on it.
            var index = plans.ToList().FindIndex(p => p.Id == tranche.Id);
            if (index < 0 || amounts[index] < TakenOf(tranche.Id))
            {
                return MoneyRefusals.TrancheInUse(tranche.Number, TakenOf(tranche.Id));
            }
        }

        return null;
    }

    /// <summary>No tranche typed: the one there is, or one of the whole.</summary>
    private IReadOnlyList<TranchePlan> WithDefault(SupportDetails details, IReadOnlyList<TranchePlan> plans) =>
        details.IsKeptByBank || plans.Count > 0 ? plans
        : [_tranches is [var only] ? new(only.Id, null, details.Amount, only.Condition, only.PlannedOn) : new(null, null, details.Amount, "", null)];

    private Refusal? WhyCannotRefuse(Disbursement asked, Guid byId) =>
        WhyCannotTouch(byId)
        ?? (asked.Status != DisbursementStatus.Asked ? MoneyRefusals.NotWaiting
        : asked.AskedById == byId ? MoneyRefusals.AskedYourself
        : null);

    private Refusal? WhyCancelled() => CancelledAt is { } at ? MoneyRefusals.SupportCancelled(VietnamTime.Today(at)) : null;

    /// <summary>Nobody handles money meant for herself.</summary>
    private Refusal? WhyCannotTouch(Guid byId) => WhyCancelled() ?? (byId == Project.PersonId ? MoneyRefusals.OwnMoney : null);

    private Refusal? WhyNotOn(DateOnly on, DateTime now) =>
        on > VietnamTime.Today(now) ? ProjectRefusals.DayInTheFuture
        : on < DecidedOn ? MoneyRefusals.BeforeDecision(DecidedOn)
        : null;

    private DateOnly? EarliestPaid => _disbursements.Select(d => d.PaidOn).Concat(_spendings.Select(s => (DateOnly?)s.On)).Min();

    private void DropOne(Disbursement open, string reason, Guid byId, DateTime now)
    {
        open.Drop(reason);
        Raise(new DisbursementDropped(Id, byId, now, open.Id, open.Amount));
    }

    private void RemoveSpending(Spending noted, Guid byId, DateTime now)
    {
        _spendings.Remove(noted);
        Raise(new SpendingTakenBack(Id, byId, now, noted.Id, noted.Amount));
    }

    private void Take(SupportDetails details, IReadOnlyList<TranchePlan> plans)
    {
        plans = WithDefault(details, plans);
        (Kind, Funder, ProgrammeId, DecidedOn, Amount, RepayBy) = (details.Kind, details.Funder, details.ProgrammeId, details.DecidedOn, details.Amount, details.RepayBy);
        FunderName = VietnameseText.Clean(details.FunderName);
        FunderFolded = VietnameseText.Fold(FunderName);
        DecisionNumber = VietnameseText.Clean(details.DecisionNumber);
        Purpose = VietnameseText.CleanLines(details.Purpose);
        CaseLink = VietnameseText.Clean(details.CaseLink);
        var amounts = TranchePlan.AmountsOf(plans, Amount);
        _tranches.RemoveAll(t => plans.All(p => p.Id != t.Id));
        for (var i = 0; i < plans.Count; i++)
        {
            var tranche = plans[i].Id is { } known ? _tranches.SingleOrDefault(t => t.Id == known) : null;
            if (tranche is null)
            {
                _tranches.Add(tranche = new Tranche(Id));
            }

            tranche.Take(i + 1, amounts[i], plans[i]);
        }
    }
}
