using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Judging;

public static class JudgingRefusals
{
    public static readonly Refusal SheetSigned = new("Judging.SheetSigned");
    public static readonly Refusal NotSigned = new("Judging.NotSigned");
    public static readonly Refusal Recused = new("Judging.Recused");
    public static readonly Refusal Removed = new("Judging.Removed");
    public static readonly Refusal EntryLeft = new("Judging.EntryLeft");
    public static readonly Refusal RoundNotScoring = new("Judging.RoundNotScoring");
    public static readonly Refusal RoundNotOpenForAssigning = new("Judging.RoundNotOpenForAssigning");
    public static readonly Refusal NotAssigning = new("Judging.NotAssigning");
    public static readonly Refusal RoundNotLocked = new("Judging.RoundNotLocked");
    public static readonly Refusal CommentMissing = new("Judging.CommentMissing");
    public static readonly Refusal ReasonMissing = new("Judging.ReasonMissing");
    public static readonly Refusal AlreadyAssigned = new("Judging.AlreadyAssigned");
    public static readonly Refusal AlreadyDeclared = new("Judging.AlreadyDeclared");
    public static readonly Refusal SignedSheetStands = new("Judging.SignedSheetStands");
    public static readonly Refusal NotOnPanel = new("Judging.NotOnPanel");
    public static readonly Refusal PanelEmpty = new("Judging.PanelEmpty");
    public static readonly Refusal NoEntries = new("Judging.NoEntries");
    public static readonly Refusal NotThisTie = new("Judging.NotThisTie");
    public static readonly Refusal CapacityWrong = new("Judging.CapacityWrong");
    public static readonly Refusal RoundStarted = new("Judging.RoundStarted");
    public static readonly Refusal RoundTakesNoMore = new("Judging.RoundTakesNoMore");
    public static readonly Refusal NoneChosen = new("Judging.NoneChosen");
    public static readonly Refusal RoundAlreadyDecided = new("Judging.RoundAlreadyDecided");

    public static Refusal JudgeHasConflict(ConflictKind kind) => new("Judging.JudgeHasConflict", kind);

    /// <param name="criterion">Its name.</param>
    /// <param name="max">Hundredths of a point.</param>
    public static Refusal PointsOutOfRange(string criterion, int max) => new("Judging.PointsOutOfRange", criterion, max);

    public static Refusal CriterionOpen(string criterion) => new("Judging.CriterionOpen", criterion);

    /// <param name="closesAt">UTC.</param>
    public static Refusal ContestStillOpen(DateTime closesAt) => new("Judging.ContestStillOpen", closesAt);

    public static Refusal ContestNotClosed() => new("Judging.ContestNotClosed");

    public static Refusal PreviousRoundUndecided(string round) => new("Judging.PreviousRoundUndecided", round);

    public static Refusal LapsedUnseen(int count) => new("Judging.LapsedUnseen", count);

    public static Refusal EntriesUnscreened(int count) => new("Judging.EntriesUnscreened", count);

    public static Refusal EntriesWithoutTrack(int count) => new("Judging.EntriesWithoutTrack", count);

    public static Refusal EntriesWithoutReader(int count) => new("Judging.EntriesWithoutReader", count);

    public static Refusal ShortfallUnseen(int count) => new("Judging.ShortfallUnseen", count);

    public static Refusal OpenSheets(int count) => new("Judging.OpenSheets", count);

    public static Refusal RankingBlocked(int problems) => new("Judging.RankingBlocked", problems);

    /// <param name="track">Its name.</param>
    /// <param name="rank">The shared rank.</param>
    public static Refusal TieAtTheCut(string track, int rank) => new("Judging.TieAtTheCut", track, rank);

    public static Refusal TiesUnseen(int ties) => new("Judging.TiesUnseen", ties);

    /// <param name="entry">Code of the entry.</param>
    public static Refusal OverrideReasonMissing(string entry) => new("Judging.OverrideReasonMissing", entry);

    public static Refusal NoPlacesPlanned(string round) => new("Judging.NoPlacesPlanned", round);
}
