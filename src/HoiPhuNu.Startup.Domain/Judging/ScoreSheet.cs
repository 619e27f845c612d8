using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>
/// One judge's reading of one entry in one round: it exists from the moment the entry is assigned to her, is filled criterion by
/// criterion, and counts once it is signed. Assigned = signed + recused + missing, always.
/// </summary>
public sealed class ScoreSheet : AggregateRoot
{
    public const int CommentLength = 4000;
    public const int ReasonLength = 1000;

    private readonly List<CriterionScore> _scores = [];
    private readonly List<SheetRevision> _revisions = [];

    private ScoreSheet()
    {
    }

    public Guid ContestId { get; private set; }

    public Guid RoundId { get; private set; }

    public Round Round { get; private set; } = null!;

    public Guid EntryId { get; private set; }

    public Guid RoundEntryId { get; private set; }

    public RoundEntry RoundEntry { get; private set; } = null!;

    public Guid JudgeId { get; private set; }

    public Person Judge { get; private set; } = null!;

    public SheetStatus Status { get; private set; }

    /// <summary>Assigned by hand, not by the spread: a new spread keeps it.</summary>
    public bool ByHand { get; private set; }

    public DateTime AssignedAt { get; private set; }

    /// <summary>Read by the entrant after the results are published, without the judge's name.</summary>
    public string Comment { get; private set; } = "";

    /// <summary>Read by the panel only.</summary>
    public string PrivateNote { get; private set; } = "";

    public DateTime? SavedAt { get; private set; }

    public DateTime? SignedAt { get; private set; }

    public DateTime? RecusedAt { get; private set; }

    public string? RecusalReason { get; private set; }

    /// <summary>Why an organizer took the unsigned sheet away.</summary>
    public string? RemovalReason { get; private set; }

    public IReadOnlyList<CriterionScore> Scores => _scores;

    public IReadOnlyList<SheetRevision> Revisions => _revisions;

    /// <summary>The judge has saved something, or had signed it before.</summary>
    public bool HasBegun => SavedAt is not null;

    /// <summary>Sum of the points given, hundredths of a point.</summary>
    public int Total => _scores.Sum(s => s.Points);

    public static ScoreSheet Assign(RoundEntry roundEntry, Guid contestId, Guid judgeId, bool byHand, Guid? byId, DateTime now)
    {
        var sheet = new ScoreSheet { ContestId = contestId, RoundId = roundEntry.RoundId, EntryId = roundEntry.EntryId, RoundEntryId = roundEntry.Id, JudgeId = judgeId, ByHand = byHand, AssignedAt = now, RoundEntry = roundEntry, Round = roundEntry.Round };
        sheet.Raise(new SheetAssigned(sheet.Id, byId, now, contestId, roundEntry.RoundId, roundEntry.EntryId, judgeId, byHand));
        return sheet;
    }

    public Refusal? WhyCannotScore() =>
        Status == SheetStatus.Signed ? JudgingRefusals.SheetSigned
        : Status == SheetStatus.Recused ? JudgingRefusals.Recused
        : Status == SheetStatus.Removed ? JudgingRefusals.Removed
        : RoundEntry is { HasLeft: true } ? JudgingRefusals.EntryLeft
        : Round.Status != RoundStatus.Scoring ? JudgingRefusals.RoundNotScoring
        : null;

    /// <summary>Saves a draft: some criteria may still be without points.</summary>
    /// <param name="points">Criterion → hundredths of a point; null clears.</param>
    /// <param name="comment">For the entrant.</param>
    /// <param name="privateNote">For the panel.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Save(IReadOnlyDictionary<Guid, int?> points, string comment, string privateNote, DateTime now)
    {
        if (WhyCannotScore() is { } refusal)
        {
            return refusal;
        }

        foreach (var criterion in Round.Criteria)
        {
            if (points.TryGetValue(criterion.Id, out var given) && given is { } value && (value < 0 || value > criterion.MaxPoints))
            {
                return JudgingRefusals.PointsOutOfRange(criterion.Name, criterion.MaxPoints);
            }
        }

        var changes = new List<ScoreChange>();
        foreach (var criterion in Round.Criteria)
        {
            if (!points.TryGetValue(criterion.Id, out var given))
            {
                continue;
            }

            var known = _scores.Find(s => s.CriterionId == criterion.Id);
            if (given == known?.Points)
            {
                continue;
            }

            changes.Add(new ScoreChange(criterion.Id, known?.Points, given));
            if (given is not { } value)
            {
                _scores.Remove(known!);
            }
            else if (known is null)
            {
                _scores.Add(new CriterionScore(Id, criterion.Id, value));
            }
            else
            {
                known.Points = value;
            }
        }

        var (toEntrant, toPanel) = (VietnameseText.CleanLines(comment), VietnameseText.CleanLines(privateNote));
        if (changes.Count == 0 && toEntrant == Comment && toPanel == PrivateNote)
        {
            // The same again (a double click, an idle autosave) is no new version.
            return null;
        }

        Comment = toEntrant;
        PrivateNote = toPanel;
        SavedAt = now;
        if (changes.Count > 0)
        {
            Round.LockRubric(now);
            Raise(new ScoresSaved(Id, JudgeId, now, ContestId, changes));
        }

        return null;
    }

    public Refusal? WhyCannotSign()
    {
        if (WhyCannotScore() is { } refusal)
        {
            return refusal;
        }

        var open = Round.Criteria.OrderBy(c => c.Order).FirstOrDefault(c => _scores.TrueForAll(s => s.CriterionId != c.Id));
        return open is not null ? JudgingRefusals.CriterionOpen(open.Name)
            : string.IsNullOrWhiteSpace(Comment) ? JudgingRefusals.CommentMissing
            : null;
    }

    /// <param name="now">UTC.</param>
    /// <param name="conflict">A conflict that came up after the entry was assigned to her: such a sheet is never signed.</param>
    public Refusal? Sign(DateTime now, ConflictKind? conflict = null)
    {
        if (conflict is { } kind && Status == SheetStatus.Open)
        {
            return JudgingRefusals.JudgeHasConflict(kind);
        }

        if (WhyCannotSign() is { } refusal)
        {
            return refusal;
        }

        Status = SheetStatus.Signed;
        SignedAt = now;
        Raise(new SheetSigned(Id, JudgeId, now, ContestId, _revisions.Count + 1, Total));
        return null;
    }

    public Refusal? WhyCannotReopen() =>
        Status != SheetStatus.Signed ? JudgingRefusals.NotSigned
        : Round.Status is not (RoundStatus.Scoring or RoundStatus.Locked) ? JudgingRefusals.RoundNotScoring
        : null;

    /// <summary>Only the head judge, with a reason; what was signed stays as a revision. A locked round goes back to scoring with it.</summary>
    public Refusal? Reopen(string reason, Guid headJudgeId, DateTime now)
    {
        if (WhyCannotReopen() is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return JudgingRefusals.ReasonMissing;
        }

        _revisions.Add(new SheetRevision(Id, _revisions.Count + 1, SignedAt!.Value, _scores.ToDictionary(s => s.CriterionId, s => s.Points), Comment, PrivateNote, headJudgeId, now, VietnameseText.CleanLines(reason)));
        Status = SheetStatus.Open;
        SignedAt = null;
        if (Round.Status == RoundStatus.Locked)
        {
            // No sheet is open in a locked round, else nobody could sign it again.
            Round.MoveTo(RoundStatus.Scoring, headJudgeId, now);
        }

        Raise(new SheetReopened(Id, headJudgeId, now, ContestId, _revisions.Count));
        return null;
    }

    public Refusal? WhyCannotRecuse() =>
        Status is SheetStatus.Signed ? JudgingRefusals.SheetSigned
        : Status is SheetStatus.Recused ? JudgingRefusals.Recused
        : Status is SheetStatus.Removed ? JudgingRefusals.Removed
        : null;

    public Refusal? Recuse(string? reason, DateTime now)
    {
        if (WhyCannotRecuse() is { } refusal)
        {
            return refusal;
        }

        Status = SheetStatus.Recused;
        RecusedAt = now;
        RecusalReason = string.IsNullOrWhiteSpace(reason) ? null : VietnameseText.CleanLines(reason);
        Raise(new JudgeRecused(Id, JudgeId, now, ContestId, EntryId));
        return null;
    }

    /// <param name="byId">The organizer.</param>
    /// <param name="now">UTC.</param>
    /// <param name="reason">Needed once the judge has begun: her work is put aside (not thrown away).</param>
    public Refusal? Remove(Guid byId, DateTime now, string? reason = null)
    {
        if (WhyCannotRecuse() is { } refusal)
        {
            return refusal;
        }

        if (HasBegun && string.IsNullOrWhiteSpace(reason))
        {
            return JudgingRefusals.ReasonMissing;
        }

        Status = SheetStatus.Removed;
        RemovalReason = string.IsNullOrWhiteSpace(reason) ? null : VietnameseText.CleanLines(reason);
        Raise(new SheetRemoved(Id, byId, now, ContestId, EntryId, JudgeId));
        return null;
    }

    /// <summary>The same judge gets the entry back that was taken away: the sheet and what she had typed return.</summary>
    public Refusal? Restore(bool byHand, Guid? byId, DateTime now)
    {
        if (Status != SheetStatus.Removed)
        {
            return JudgingRefusals.AlreadyAssigned;
        }

        Status = SheetStatus.Open;
        RemovalReason = null;
        ByHand = byHand;
        Raise(new SheetAssigned(Id, byId, now, ContestId, RoundId, EntryId, JudgeId, byHand));
        return null;
    }
}
