using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

public static class MentoringRefusals
{
    public static readonly Refusal CapacityOutOfRange = new("Mentoring.CapacityOutOfRange");
    public static readonly Refusal HoursOutOfRange = new("Mentoring.HoursOutOfRange");
    public static readonly Refusal TooManyTies = new("Mentoring.TooManyTies");
    public static readonly Refusal LanguageMissing = new("Mentoring.LanguageMissing");
    public static readonly Refusal WayMissing = new("Mentoring.WayMissing");
    public static readonly Refusal TopicMissing = new("Mentoring.TopicMissing");
    public static readonly Refusal TopicThere = new("Mentoring.TopicThere");
    public static readonly Refusal TooManyTopics = new("Mentoring.TooManyTopics");
    public static readonly Refusal AlreadyPledged = new("Mentoring.AlreadyPledged");
    public static readonly Refusal PledgeIsHers = new("Mentoring.PledgeIsHers");
    public static readonly Refusal PledgeMissing = new("Mentoring.PledgeMissing");
    public static readonly Refusal MentorActive = new("Mentoring.MentorActive");
    public static readonly Refusal MentorLeft = new("Mentoring.MentorLeft");
    public static readonly Refusal PauseInThePast = new("Mentoring.PauseInThePast");
    public static readonly Refusal ProfileClaimed = new("Mentoring.ProfileClaimed");
    public static readonly Refusal ClaimExpired = new("Mentoring.ClaimExpired");
    public static readonly Refusal HasProfile = new("Mentoring.HasProfile");
    public static readonly Refusal CohortClosed = new("Mentoring.CohortClosed");
    public static readonly Refusal AnswerDaysOutOfRange = new("Mentoring.AnswerDaysOutOfRange");
    public static readonly Refusal QuietDaysOutOfRange = new("Mentoring.QuietDaysOutOfRange");
    public static readonly Refusal WeightOutOfRange = new("Mentoring.WeightOutOfRange");
    public static readonly Refusal NeedLeft = new("Mentoring.NeedLeft");
    public static readonly Refusal NeedLocked = new("Mentoring.NeedLocked");
    public static readonly Refusal NeedThere = new("Mentoring.NeedThere");
    public static readonly Refusal NobodyInCohort = new("Mentoring.NobodyInCohort");
    public static readonly Refusal NobodyLegal = new("Mentoring.NobodyLegal");
    public static readonly Refusal RunSent = new("Mentoring.RunSent");
    public static readonly Refusal NothingToSend = new("Mentoring.NothingToSend");
    public static readonly Refusal RunOutOfDate = new("Mentoring.RunOutOfDate");
    public static readonly Refusal PairThere = new("Mentoring.PairThere");
    public static readonly Refusal PairRuns = new("Mentoring.PairRuns");
    public static readonly Refusal PairDeclined = new("Mentoring.PairDeclined");
    public static readonly Refusal PairWithdrawn = new("Mentoring.PairWithdrawn");
    public static readonly Refusal PairFull = new("Mentoring.PairFull");
    public static readonly Refusal PlaceLeft = new("Mentoring.PlaceLeft");
    public static readonly Refusal WomanNotSilent = new("Mentoring.WomanNotSilent");
    public static readonly Refusal SomebodyProposed = new("Mentoring.SomebodyProposed");
    public static readonly Refusal PairEnded = new("Mentoring.PairEnded");
    public static readonly Refusal PairNotBegun = new("Mentoring.PairNotBegun");
    public static readonly Refusal PairStillRuns = new("Mentoring.PairStillRuns");
    public static readonly Refusal StillTimeToAnswer = new("Mentoring.StillTimeToAnswer");
    public static readonly Refusal ReasonMissing = new("Mentoring.ReasonMissing");
    public static readonly Refusal GoalsMissing = new("Mentoring.GoalsMissing");
    public static readonly Refusal MonthsOutOfRange = new("Mentoring.MonthsOutOfRange");
    public static readonly Refusal NoAgreement = new("Mentoring.NoAgreement");
    public static readonly Refusal PlanInThePast = new("Mentoring.PlanInThePast");
    public static readonly Refusal PlanTooFar = new("Mentoring.PlanTooFar");
    public static readonly Refusal SessionInTheFuture = new("Mentoring.SessionInTheFuture");
    public static readonly Refusal MinutesOutOfRange = new("Mentoring.MinutesOutOfRange");
    public static readonly Refusal DecidedMissing = new("Mentoring.DecidedMissing");
    public static readonly Refusal SessionLogged = new("Mentoring.SessionLogged");
    public static readonly Refusal SessionNotLogged = new("Mentoring.SessionNotLogged");
    public static readonly Refusal SessionConfirmed = new("Mentoring.SessionConfirmed");
    public static readonly Refusal NotYourLog = new("Mentoring.NotYourLog");
    public static readonly Refusal LoggedByYou = new("Mentoring.LoggedByYou");
    public static readonly Refusal CorrectionMissing = new("Mentoring.CorrectionMissing");
    public static readonly Refusal StarsOutOfRange = new("Mentoring.StarsOutOfRange");
    public static readonly Refusal PeriodBackwards = new("Mentoring.PeriodBackwards");
    public static readonly Refusal PeriodNotOver = new("Mentoring.PeriodNotOver");
    public static readonly Refusal NothingConfirmed = new("Mentoring.NothingConfirmed");
    public static readonly Refusal CertificateRevoked = new("Mentoring.CertificateRevoked");

    /// <param name="until">Last day of the pause, Vietnam time.</param>
    public static Refusal MentorPaused(DateOnly until) => new("Mentoring.MentorPaused", until);

    public static Refusal NoPlaceLeft(int capacity) => new("Mentoring.NoPlaceLeft", capacity);

    /// <param name="by">UTC.</param>
    public static Refusal AnswerTimePassed(DateTime by) => new("Mentoring.AnswerTimePassed", by);

    public static Refusal PairsStillOpen(int count) => new("Mentoring.PairsStillOpen", count);

    public static Refusal SessionBeforePair(DateOnly began) => new("Mentoring.SessionBeforePair", began);

    public static Refusal SessionAfterPair(DateOnly ended) => new("Mentoring.SessionAfterPair", ended);

    /// <param name="already">Minutes logged for that day.</param>
    public static Refusal MoreThanADay(int already) => new("Mentoring.MoreThanADay", already);

    /// <summary>Asked, not forbidden: the form comes back with a box that says it was another talk.</summary>
    public static Refusal LoggedThatDay(DateOnly date) => new("Mentoring.LoggedThatDay", date);

    public static Refusal RatingTooEarly(int sessions) => new("Mentoring.RatingTooEarly", sessions);
}
