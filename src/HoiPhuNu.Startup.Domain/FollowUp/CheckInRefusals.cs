using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Why a check-in, a visit, a milestone or an agreed action is not taken.</summary>
public static class CheckInRefusals
{
    public static readonly Refusal PeriodInTheFuture = new("FollowUp.PeriodInTheFuture");
    public static readonly Refusal PeriodBackwards = new("FollowUp.PeriodBackwards");
    public static readonly Refusal CheckInThere = new("FollowUp.CheckInThere");
    public static readonly Refusal CheckInGivenUp = new("FollowUp.CheckInGivenUp");
    public static readonly Refusal CheckInNotGivenUp = new("FollowUp.CheckInNotGivenUp");
    public static readonly Refusal CheckInNotAccepted = new("FollowUp.CheckInNotAccepted");
    public static readonly Refusal NothingToRead = new("FollowUp.NothingToRead");
    public static readonly Refusal FilledByYou = new("FollowUp.FilledByYou");
    public static readonly Refusal QuestionMissing = new("FollowUp.QuestionMissing");
    public static readonly Refusal ReplyMissing = new("FollowUp.ReplyMissing");
    public static readonly Refusal StateMissing = new("FollowUp.StateMissing");
    public static readonly Refusal NegativeWorkers = new("FollowUp.NegativeWorkers");
    public static readonly Refusal TooManyWorkers = new("FollowUp.TooManyWorkers");
    public static readonly Refusal WomenMoreThanAll = new("FollowUp.WomenMoreThanAll");
    public static readonly Refusal MinorityMoreThanAll = new("FollowUp.MinorityMoreThanAll");
    public static readonly Refusal PoorMoreThanAll = new("FollowUp.PoorMoreThanAll");
    public static readonly Refusal NegativeRevenue = new("FollowUp.NegativeRevenue");
    public static readonly Refusal NegativeMoneyUsed = new("FollowUp.NegativeMoneyUsed");
    public static readonly Refusal AmountTooLarge = new("FollowUp.AmountTooLarge");
    public static readonly Refusal OcopOutOfRange = new("FollowUp.OcopOutOfRange");
    public static readonly Refusal StateDayInTheFuture = new("FollowUp.StateDayInTheFuture");
    public static readonly Refusal FormDayInTheFuture = new("FollowUp.FormDayInTheFuture");
    public static readonly Refusal VisitInTheFuture = new("FollowUp.VisitInTheFuture");
    public static readonly Refusal PlaceMissing = new("FollowUp.PlaceMissing");
    public static readonly Refusal FindingsMissing = new("FollowUp.FindingsMissing");
    public static readonly Refusal NotYourVisit = new("FollowUp.NotYourVisit");
    public static readonly Refusal VisitElsewhere = new("FollowUp.VisitElsewhere");
    public static readonly Refusal MilestoneTitleMissing = new("FollowUp.MilestoneTitleMissing");
    public static readonly Refusal MilestoneRemoved = new("FollowUp.MilestoneRemoved");
    public static readonly Refusal WeightOutOfRange = new("FollowUp.WeightOutOfRange");
    public static readonly Refusal ProgressOutOfRange = new("FollowUp.ProgressOutOfRange");
    public static readonly Refusal DoneInTheFuture = new("FollowUp.DoneInTheFuture");
    public static readonly Refusal ActionTextMissing = new("FollowUp.ActionTextMissing");
    public static readonly Refusal ActionDueInThePast = new("FollowUp.ActionDueInThePast");

    /// <param name="began">First day of the project.</param>
    public static Refusal VisitBeforeProject(DateOnly began) => new("FollowUp.VisitBeforeProject", began);

    /// <param name="from">First day on which it may be filled.</param>
    public static Refusal NotOpenYet(DateOnly from) => new("FollowUp.NotOpenYet", from);

    /// <param name="at">UTC.</param>
    public static Refusal WaitsToBeRead(DateTime at) => new("FollowUp.WaitsToBeRead", at);

    /// <param name="from">First day of the other check-in's period.</param>
    /// <param name="to">Its last day.</param>
    public static Refusal PeriodTold(DateOnly from, DateOnly to) => new("FollowUp.PeriodTold", from, to);

    /// <param name="on">Vietnam time.</param>
    public static Refusal AlreadyAccepted(DateOnly on) => new("FollowUp.AlreadyAccepted", on);

    /// <param name="from">First day of the period.</param>
    public static Refusal VisitBeforePeriod(DateOnly from) => new("FollowUp.VisitBeforePeriod", from);
}
