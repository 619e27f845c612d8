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

    public IReadOnlyList<CriterionScore> Scores => _scores;

    public IReadOnlyList<SheetRevision> Revisions => _revisions;

    /// <summary>Sum of the points given, hundredths of a point.</summary>
    public int Total => _scores.Sum(s => s.Points);

    public static ScoreSheet Assign(RoundEntry roundEntry, Guid contestId, Guid judgeId, bool byHand, Guid? byId, DateTime now)
    {
        var sheet = new ScoreSheet { ContestId = contestId, RoundId = roundEntry.RoundId, EntryId = roundEntry.EntryId, RoundEntryId = roundEntry.Id, JudgeId = judgeId, ByHand = byHand, AssignedAt = now };
        sheet.Raise(new SheetAssigned(sheet.Id, byId, now, contestId, roundEntry.RoundId, roundEntry.EntryId, judgeId, byHand));
        return sheet;
    }

    public Refusal? WhyCannotScore() =>
        Status == SheetStatus.Signed ? JudgingRefusals.SheetSigned
        : Status == SheetStatus.Recused ? JudgingRefusals.Recused
        : Status == SheetStatus.Removed ? JudgingRefusals.Removed
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

        Comment = VietnameseText.CleanLines(comment);
        PrivateNote = VietnameseText.CleanLines(privateNote);
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

    public Refusal? Sign(DateTime now)
    {
        if (WhyCannotSign() is { } refusal)
        {
            return refusal;
        }

        Status = SheetStatus.Signed;
        SignedAt = now;
        Raise(new SheetSigned(Id, JudgeId, now, ContestId, _revisions.Count + 1, Total));
        return null;
    }

    /// <summary>Only the head judge, with a reason; what was signed stays as a revision.</summary>
    public Refusal? Reopen(string reason, Guid headJudgeId, DateTime now)
    {
        if (Status != SheetStatus.Signed)
        {
            return JudgingRefusals.NotSigned;
        }

        if (Round.Status is not (RoundStatus.Scoring or RoundStatus.Locked))
        {
            return JudgingRefusals.RoundNotScoring;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return JudgingRefusals.ReasonMissing;
        }

        _revisions.Add(new SheetRevision(Id, _revisions.Count + 1, SignedAt!.Value, _scores.ToDictionary(s => s.CriterionId, s => s.Points), Comment, headJudgeId, now, VietnameseText.CleanLines(reason)));
        Status = SheetStatus.Open;
        SignedAt = null;
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

    public Refusal? Remove(Guid byId, DateTime now)
    {
        if (WhyCannotRecuse() is { } refusal)
        {
            return refusal;
        }

        Status = SheetStatus.Removed;
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
        ByHand = byHand;
        Raise(new SheetAssigned(Id, byId, now, ContestId, RoundId, EntryId, JudgeId, byHand));
        return null;
    }
}
