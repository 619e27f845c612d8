using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>What each step of a round needs beyond the order of its states (<see cref="Round.MoveTo"/>): entries, a panel, sheets.</summary>
public static class RoundSteps
{
    /// <param name="contest">With its rounds.</param>
    /// <param name="round">One of them.</param>
    /// <param name="entries">How many would come in.</param>
    /// <param name="unscreened">Submitted, or returned and still in time: they would be left out unseen.</param>
    /// <param name="lapsed">Returned, and their own date is over without a new submission: they stay outside.</param>
    /// <param name="leftOutSeen">The organizer has seen which those are.</param>
    public static Refusal? WhyCannotStart(Contest contest, Round round, int entries, int unscreened, int lapsed = 0, bool leftOutSeen = false)
    {
        if (round.Status != RoundStatus.Planned)
        {
            return JudgingRefusals.RoundStarted;
        }

        var before = contest.Rounds.Where(r => r.Order < round.Order).MaxBy(r => r.Order);
        return contest.Status == ContestStatus.Open && contest.ClosesAt is { } closesAt ? JudgingRefusals.ContestStillOpen(closesAt)
            : contest.Status != ContestStatus.Closed ? JudgingRefusals.ContestNotClosed()
            : before is { Status: not RoundStatus.Decided } ? JudgingRefusals.PreviousRoundUndecided(before.Name)
            : before is null && unscreened > 0 ? JudgingRefusals.EntriesUnscreened(unscreened)
            : entries == 0 ? JudgingRefusals.NoEntries
            : before is null && lapsed > 0 && !leftOutSeen ? JudgingRefusals.LapsedUnseen(lapsed)
            : null;
    }

    /// <param name="round">The round that runs.</param>
    /// <param name="entries">How many were chosen of those found valid after it began.</param>
    public static Refusal? WhyCannotAddLate(Round round, int entries) =>
        !CanAssign(round.Status) ? JudgingRefusals.RoundTakesNoMore
        : entries == 0 ? JudgingRefusals.NoneChosen
        : null;

    public static bool CanAssign(RoundStatus status) => status is RoundStatus.Assigning or RoundStatus.Scoring;

    /// <param name="round">The round.</param>
    /// <param name="onPanel">The judge is on its panel.</param>
    /// <param name="entry">The entry in the round.</param>
    /// <param name="conflicts">Between the two.</param>
    /// <param name="status">Of the sheet she has of it already; null: none.</param>
    public static Refusal? WhyCannotAssign(Round round, bool onPanel, RoundEntry entry, IReadOnlyList<ConflictKind> conflicts, SheetStatus? status) =>
        !CanAssign(round.Status) ? JudgingRefusals.RoundNotOpenForAssigning
        : !onPanel ? JudgingRefusals.NotOnPanel
        : entry.HasLeft ? JudgingRefusals.EntryLeft
        : status == SheetStatus.Recused ? JudgingRefusals.Recused
        : conflicts is [var first, ..] ? JudgingRefusals.JudgeHasConflict(first)
        : status is SheetStatus.Open or SheetStatus.Signed ? JudgingRefusals.AlreadyAssigned
        : null;

    /// <param name="round">With its rubric.</param>
    /// <param name="isLast">The last round sends nobody on. Any other must say how many go on while that can still be planned.</param>
    /// <param name="panel">Judges on it.</param>
    /// <param name="readers">Per entry of the round: how many read it.</param>
    /// <param name="shortfallSeen">The organizer has seen which entries have fewer readers than the round requires.</param>
    public static Refusal? WhyCannotStartScoring(Round round, bool isLast, int panel, IReadOnlyCollection<int> readers, bool shortfallSeen) =>
        round.Status != RoundStatus.Assigning ? JudgingRefusals.NotAssigning
        : round.LacksInPlan(isLast) is [var lack, ..] ? lack
        : panel == 0 ? JudgingRefusals.PanelEmpty
        : readers.Count == 0 ? JudgingRefusals.NoEntries
        : readers.Count(n => n == 0) is > 0 and var none ? JudgingRefusals.EntriesWithoutReader(none)
        : !shortfallSeen && readers.Count(n => n < round.ReadsPerEntry) is > 0 and var few ? JudgingRefusals.ShortfallUnseen(few)
        : null;

    /// <param name="round">The round.</param>
    /// <param name="openSheets">Assigned, neither signed nor recused.</param>
    /// <param name="signed">Per entry of the round: how many sheets are signed.</param>
    /// <param name="removalReason">Why the open sheets are taken away; empty: they are not.</param>
    /// <param name="shortfallSeen">The organizer has seen which entries have fewer signed sheets than the round requires.</param>
    public static Refusal? WhyCannotLock(Round round, int openSheets, IReadOnlyCollection<int> signed, string? removalReason, bool shortfallSeen) =>
        round.Status != RoundStatus.Scoring ? JudgingRefusals.RoundNotScoring
        : openSheets > 0 && string.IsNullOrWhiteSpace(removalReason) ? JudgingRefusals.OpenSheets(openSheets)
        : !shortfallSeen && signed.Count(n => n < round.ReadsPerEntry) is > 0 and var few ? JudgingRefusals.ShortfallUnseen(few)
        : null;
}
