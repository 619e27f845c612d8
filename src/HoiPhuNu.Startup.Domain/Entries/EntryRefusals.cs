using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Entries;

public static class EntryRefusals
{
    public static readonly Refusal WorksInContest = new("Entries.WorksInContest");
    public static readonly Refusal SheWorksInContest = new("Entries.SheWorksInContest");
    public static readonly Refusal ContestCancelled = new("Entries.ContestCancelled");
    public static readonly Refusal Withdrawn = new("Entries.Withdrawn");
    public static readonly Refusal Disqualified = new("Entries.Disqualified");
    public static readonly Refusal Invalid = new("Entries.Invalid");
    public static readonly Refusal NotSubmitted = new("Entries.NotSubmitted");
    public static readonly Refusal ResultsDecided = new("Entries.ResultsDecided");
    public static readonly Refusal ReasonMissing = new("Entries.ReasonMissing");
    public static readonly Refusal ReturnDateInThePast = new("Entries.ReturnDateInThePast");
    public static readonly Refusal HelpEnded = new("Entries.HelpEnded");
    public static readonly Refusal EntrantTypeNotTaken = new("Entries.EntrantTypeNotTaken");
    public static readonly Refusal MoreWomenThanMembers = new("Entries.MoreWomenThanMembers");
    public static readonly Refusal PercentOutOfRange = new("Entries.PercentOutOfRange");
    public static readonly Refusal SensitiveNeedsConsent = new("Entries.SensitiveNeedsConsent");
    public static readonly Refusal NotOfYourUnit = new("Entries.NotOfYourUnit");
    public static readonly Refusal ConsentMissing = new("Entries.ConsentMissing");
    public static readonly Refusal HelpsHerself = new("Entries.HelpsHerself");
    public static readonly Refusal HelpsAlready = new("Entries.HelpsAlready");
    public static readonly Refusal HelperWorksInContest = new("Entries.HelperWorksInContest");
    public static readonly Refusal TrackNotOfContest = new("Entries.TrackNotOfContest");
    public static readonly Refusal SectorNotOfContest = new("Entries.SectorNotOfContest");
    public static readonly Refusal ChangedMeanwhile = new("Entries.ChangedMeanwhile");
    public static readonly Refusal ScreenedMeanwhile = new("Entries.ScreenedMeanwhile");
    public static readonly Refusal BeingJudged = new("Entries.BeingJudged");

    public static Refusal NotOpenYet(DateTime? opensAt) => opensAt is { } at ? new("Entries.NotOpenYet", at) : new("Entries.NotOpenYet");

    /// <param name="until">Her last minute, UTC.</param>
    public static Refusal WithTheEntrant(DateTime until) => new("Entries.WithTheEntrant", until);

    public static Refusal DeadlinePassed(DateTime closedAt) => new("Entries.DeadlinePassed", closedAt);

    public static Refusal FieldMissing(EntrySection section, string field) => new("Entries.FieldMissing", section, field);

    public static Refusal SummaryTooLong(int words) => new("Entries.SummaryTooLong", words);

    /// <param name="difference">Lines minus total, whole đồng.</param>
    public static Refusal FinanceDoesNotAddUp(long difference) => new("Entries.FinanceDoesNotAddUp", difference);
}
