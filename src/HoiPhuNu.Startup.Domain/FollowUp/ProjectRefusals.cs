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

    /// <param name="on">Vietnam time.</param>
    public static Refusal ProjectClosed(DateOnly on) => new("FollowUp.ProjectClosed", on);

    /// <param name="last">Day of the last change of form.</param>
    public static Refusal BeforeLastForm(DateOnly last) => new("FollowUp.BeforeLastForm", last);
}
