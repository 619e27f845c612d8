using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

public static class ProjectRefusals
{
    public static readonly Refusal TitleMissing = new("FollowUp.TitleMissing");
    public static readonly Refusal NegativeFigure = new("FollowUp.NegativeFigure");
    public static readonly Refusal MoreWomenThanWorkers = new("FollowUp.MoreWomenThanWorkers");
    public static readonly Refusal SameLegalForm = new("FollowUp.SameLegalForm");
    public static readonly Refusal DayInTheFuture = new("FollowUp.DayInTheFuture");
    public static readonly Refusal ReasonMissing = new("FollowUp.ReasonMissing");
    public static readonly Refusal ProjectOpen = new("FollowUp.ProjectOpen");
    public static readonly Refusal EntryTaken = new("FollowUp.EntryTaken");
    public static readonly Refusal WomanNotOfYourUnit = new("FollowUp.WomanNotOfYourUnit");
    public static readonly Refusal SameIdea = new("FollowUp.SameIdea");
    public static readonly Refusal ConsentMissing = new("FollowUp.ConsentMissing");
    public static readonly Refusal NothingTold = new("FollowUp.NothingTold");
    public static readonly Refusal EthnicityUnknown = new("FollowUp.EthnicityUnknown");
    public static readonly Refusal ClassAndYear = new("FollowUp.ClassAndYear");

    /// <summary>What stands there now is not shown beside: it is opened with a reason.</summary>
    public static readonly Refusal SensitiveChangedMeanwhile = new("FollowUp.SensitiveChangedMeanwhile");

    /// <param name="on">Vietnam time.</param>
    public static Refusal ProjectClosed(DateOnly on) => new("FollowUp.ProjectClosed", on);

    /// <param name="last">Day of the last change of form.</param>
    public static Refusal BeforeLastForm(DateOnly last) => new("FollowUp.BeforeLastForm", last);

    public static Refusal ClassYearOutOfRange(int first, int last) => new("FollowUp.ClassYearOutOfRange", first, last);
}
