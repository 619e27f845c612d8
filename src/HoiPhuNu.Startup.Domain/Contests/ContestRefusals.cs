using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Contests;

public static class ContestRefusals
{
    public static readonly Refusal NoTheme = new("Contests.NoTheme");
    public static readonly Refusal NoRules = new("Contests.NoRules");
    public static readonly Refusal NoEntrantTypes = new("Contests.NoEntrantTypes");
    public static readonly Refusal NoSectors = new("Contests.NoSectors");
    public static readonly Refusal NoTracks = new("Contests.NoTracks");
    public static readonly Refusal NoDates = new("Contests.NoDates");
    public static readonly Refusal NoRounds = new("Contests.NoRounds");
    public static readonly Refusal NoAwards = new("Contests.NoAwards");
    public static readonly Refusal NoContact = new("Contests.NoContact");
    public static readonly Refusal ClosesBeforeItOpens = new("Contests.ClosesBeforeItOpens");
    public static readonly Refusal ClosingInThePast = new("Contests.ClosingInThePast");
    public static readonly Refusal NotADraft = new("Contests.NotADraft");
    public static readonly Refusal AlreadyOpen = new("Contests.AlreadyOpen");
    public static readonly Refusal NotOpen = new("Contests.NotOpen");
    public static readonly Refusal AlreadyClosed = new("Contests.AlreadyClosed");
    public static readonly Refusal NotClosed = new("Contests.NotClosed");
    public static readonly Refusal RoundsUndecided = new("Contests.RoundsUndecided");
    public static readonly Refusal AlreadyPublished = new("Contests.AlreadyPublished");
    public static readonly Refusal Cancelled = new("Contests.Cancelled");
    public static readonly Refusal ReasonMissing = new("Contests.ReasonMissing");
    public static readonly Refusal RoleAlreadyHeld = new("Contests.RoleAlreadyHeld");
    public static readonly Refusal RoleAlreadyRevoked = new("Contests.RoleAlreadyRevoked");
    public static readonly Refusal EntrantCannotJudge = new("Contests.EntrantCannotJudge");
    public static readonly Refusal EntrantCannotRun = new("Contests.EntrantCannotRun");
    public static readonly Refusal OrganizerCannotJudge = new("Contests.OrganizerCannotJudge");
    public static readonly Refusal JudgeCannotRun = new("Contests.JudgeCannotRun");
    public static readonly Refusal RubricLocked = new("Contests.RubricLocked");
    public static readonly Refusal NoTitle = new("Contests.NoTitle");
    public static readonly Refusal BadPrefix = new("Contests.BadPrefix");
    public static readonly Refusal OnlyTheLastRound = new("Contests.OnlyTheLastRound");
    public static readonly Refusal RoundNeedsName = new("Contests.RoundNeedsName");
    public static readonly Refusal ReadsOutOfRange = new("Contests.ReadsOutOfRange", Round.MaxReads);
    public static readonly Refusal AdvanceOutOfRange = new("Contests.AdvanceOutOfRange", Round.MaxAdvance);
    public static readonly Refusal TotalOutOfRange = new("Contests.TotalOutOfRange", Round.MaxTotalPoints);

    public static Refusal StillTakingEntries(DateTime closesAt) => new("Contests.StillTakingEntries", closesAt);

    /// <param name="was">The closing that was announced, UTC.</param>
    public static Refusal ClosingEarlier(DateTime was) => new("Contests.ClosingEarlier", was);

    public static Refusal NameTooLong(string name, int length) => new("Contests.NameTooLong", name, length);

    public static Refusal TooManyRounds(int most) => new("Contests.TooManyRounds", most);

    public static Refusal TooManyCriteria(int most) => new("Contests.TooManyCriteria", most);

    /// <param name="number">Which row of the rubric, from 1.</param>
    public static Refusal CriterionNeedsName(int number) => new("Contests.CriterionNeedsName", number);

    public static Refusal CriterionNeedsPoints(string criterion) => new("Contests.CriterionNeedsPoints", criterion);

    public static Refusal CriterionTwice(string criterion) => new("Contests.CriterionTwice", criterion);

    public static Refusal LadderTwice(int position) => new("Contests.LadderTwice", position);

    /// <param name="round">Name of the round.</param>
    /// <param name="after">The closing, or the end of the round before; UTC.</param>
    public static Refusal RoundClosesTooEarly(string round, DateTime after) => new("Contests.RoundClosesTooEarly", round, after);

    public static Refusal RoundNeedsAdvance(string round) => new("Contests.RoundNeedsAdvance", round);

    public static Refusal RoundNeedsReads(string round) => new("Contests.RoundNeedsReads", round);

    public static Refusal RoundNeedsDate(string round) => new("Contests.RoundNeedsDate", round);

    public static Refusal RubricEmpty(string round) => new("Contests.RubricEmpty", round);

    /// <param name="round">Name of the round.</param>
    /// <param name="sum">Hundredths of a point.</param>
    /// <param name="total">Hundredths of a point.</param>
    public static Refusal RubricDoesNotAddUp(string round, int sum, int total) => new("Contests.RubricDoesNotAddUp", round, sum, total);

    public static Refusal RoundIs(RoundStatus status) => new("Contests.RoundIs", status);
}
