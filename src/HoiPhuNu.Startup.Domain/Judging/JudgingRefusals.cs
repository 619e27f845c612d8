using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Judging;

public static class JudgingRefusals
{
    public static readonly Refusal SheetSigned = new("Judging.SheetSigned");
    public static readonly Refusal NotSigned = new("Judging.NotSigned");
    public static readonly Refusal Recused = new("Judging.Recused");
    public static readonly Refusal Removed = new("Judging.Removed");
    public static readonly Refusal RoundNotScoring = new("Judging.RoundNotScoring");
    public static readonly Refusal CommentMissing = new("Judging.CommentMissing");
    public static readonly Refusal ReasonMissing = new("Judging.ReasonMissing");
    public static readonly Refusal AlreadyAssigned = new("Judging.AlreadyAssigned");
    public static readonly Refusal NotOnPanel = new("Judging.NotOnPanel");
    public static readonly Refusal PanelEmpty = new("Judging.PanelEmpty");
    public static readonly Refusal NoEntries = new("Judging.NoEntries");

    public static Refusal JudgeHasConflict(ConflictKind kind) => new("Judging.JudgeHasConflict", kind);

    /// <param name="criterion">Its name.</param>
    /// <param name="max">Hundredths of a point.</param>
    public static Refusal PointsOutOfRange(string criterion, int max) => new("Judging.PointsOutOfRange", criterion, max);

    public static Refusal CriterionOpen(string criterion) => new("Judging.CriterionOpen", criterion);
}
