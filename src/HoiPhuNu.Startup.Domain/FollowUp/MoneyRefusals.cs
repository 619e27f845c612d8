using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

public static class MoneyRefusals
{
    public static readonly Refusal FunderMissing = new("FollowUp.FunderMissing");
    public static readonly Refusal DecisionMissing = new("FollowUp.DecisionMissing");
    public static readonly Refusal PurposeMissing = new("FollowUp.PurposeMissing");
    public static readonly Refusal CaseLinkMissing = new("FollowUp.CaseLinkMissing");
    public static readonly Refusal AmountMissing = new("FollowUp.AmountMissing");
    public static readonly Refusal PercentOutOfRange = new("FollowUp.PercentOutOfRange");
    public static readonly Refusal BankKeepsLedger = new("FollowUp.BankKeepsLedger");
    public static readonly Refusal NotKeptByBank = new("FollowUp.NotKeptByBank");
    public static readonly Refusal KindInUse = new("FollowUp.KindInUse");
    public static readonly Refusal OwnMoney = new("FollowUp.OwnMoney");
    public static readonly Refusal NotWaiting = new("FollowUp.NotWaiting");
    public static readonly Refusal NotApproved = new("FollowUp.NotApproved");
    public static readonly Refusal AskedYourself = new("FollowUp.AskedYourself");
    public static readonly Refusal TypedYourself = new("FollowUp.TypedYourself");
    public static readonly Refusal AlreadyPaid = new("FollowUp.AlreadyPaid");
    public static readonly Refusal ReceiverMissing = new("FollowUp.ReceiverMissing");
    public static readonly Refusal EvidenceMissing = new("FollowUp.EvidenceMissing");
    public static readonly Refusal EvidenceStays = new("FollowUp.EvidenceStays");

    /// <summary>Said where two meet at the same instant; the pages say it of what was read before.</summary>
    public static readonly Refusal ChangedMeanwhile = new("FollowUp.ChangedMeanwhile");

    /// <summary>None of the catalogue: a form that was not filled on the page.</summary>
    public static readonly Refusal ProgrammeUnknown = new("FollowUp.ProgrammeUnknown");
    public static readonly Refusal RefundConfirmed = new("FollowUp.RefundConfirmed");
    public static readonly Refusal WhatMissing = new("FollowUp.WhatMissing");
    public static readonly Refusal SpendingOfCheckIn = new("FollowUp.SpendingOfCheckIn");
    public static readonly Refusal BalanceNegative = new("FollowUp.BalanceNegative");
    public static readonly Refusal OverdueAboveOutstanding = new("FollowUp.OverdueAboveOutstanding");

    /// <summary>Valued or not: that stays while something is asked for or paid.</summary>
    public static readonly Refusal ValueInUse = new("FollowUp.ValueInUse");
    public static readonly Refusal GoodsNotReturned = new("FollowUp.GoodsNotReturned");
    public static readonly Refusal NothingToReturn = new("FollowUp.NothingToReturn");

    /// <param name="number">Which tranche, as it stands.</param>
    public static Refusal ConditionReasonMissing(int number) => new("FollowUp.ConditionReasonMissing", number);

    /// <param name="outstanding">The bank's last figure.</param>
    /// <param name="on">Its day.</param>
    public static Refusal StillOwedToBank(long outstanding, DateOnly on) => new("FollowUp.StillOwedToBank", outstanding, on);

    /// <param name="decided">Day of the support's decision.</param>
    public static Refusal RepayBeforeDecision(DateOnly decided) => new("FollowUp.RepayBeforeDecision", decided);

    /// <param name="decided">Day of the support's decision.</param>
    public static Refusal BeforeDecision(DateOnly decided) => new("FollowUp.BeforeDecision", decided);

    /// <param name="most">How many there may be.</param>
    public static Refusal TooManyTranches(int most) => new("FollowUp.TooManyTranches", most);

    /// <param name="number">Which tranche.</param>
    public static Refusal TrancheEmpty(int number) => new("FollowUp.TrancheEmpty", number);

    /// <param name="sum">Of the tranches.</param>
    /// <param name="whole">Of the support.</param>
    public static Refusal TranchesDiffer(long sum, long whole) => new("FollowUp.TranchesDiffer", sum, whole);

    /// <param name="number">Which tranche, as it stood.</param>
    /// <param name="taken">Asked for, approved or paid of it.</param>
    public static Refusal TrancheInUse(int number, long taken) => new("FollowUp.TrancheInUse", number, taken);

    /// <param name="on">Vietnam time.</param>
    public static Refusal SupportCancelled(DateOnly on) => new("FollowUp.SupportCancelled", on);

    /// <param name="number">Which tranche.</param>
    public static Refusal NoCondition(int number) => new("FollowUp.NoCondition", number);

    /// <param name="on">When it was met.</param>
    public static Refusal ConditionMetAlready(DateOnly on) => new("FollowUp.ConditionMetAlready", on);

    /// <param name="number">Which tranche.</param>
    /// <param name="condition">What must be true first.</param>
    public static Refusal ConditionNotMet(int number, string condition) => new("FollowUp.ConditionNotMet", number, condition);

    /// <param name="number">Which tranche.</param>
    /// <param name="left">What may still be asked for.</param>
    public static Refusal MoreThanLeft(int number, long left) => new("FollowUp.MoreThanLeft", number, left);

    /// <param name="number">Which tranche of an unvalued support.</param>
    public static Refusal TrancheTaken(int number) => new("FollowUp.TrancheTaken", number);

    /// <param name="most">What can be given back as of that day.</param>
    public static Refusal MoreThanPaid(long most) => new("FollowUp.MoreThanPaid", most);

    /// <param name="loan">The whole loan.</param>
    public static Refusal OutstandingAboveLoan(long loan) => new("FollowUp.OutstandingAboveLoan", loan);

    /// <param name="held">Paid and not given back.</param>
    public static Refusal PaidNotReturned(long held) => new("FollowUp.PaidNotReturned", held);
}
