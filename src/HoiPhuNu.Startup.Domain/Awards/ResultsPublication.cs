using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Awards;

/// <summary>
/// The results of a contest: prepared by one organizer, approved by another on the same snapshot, then frozen for ever.
/// A correction is a new publication with a higher number; the old one stays.
/// </summary>
public sealed class ResultsPublication : AggregateRoot
{
    public const int HashLength = 64;
    public const int StatementLength = 2000;
    public const int DecisionNumberLength = 60;
    public const int VoidReasonLength = 1000;

    /// <summary>A preparation that nobody approves in this time is no longer what the committee looked at.</summary>
    public static readonly TimeSpan PreparationLife = TimeSpan.FromHours(72);

    private readonly List<ResultRow> _rows = [];
    private readonly List<CollectiveRow> _collectiveRows = [];

    private ResultsPublication()
    {
    }

    public Guid ContestId { get; private set; }

    /// <summary>1 is the first publication.</summary>
    public int Number { get; private set; }

    public PublicationStatus Status { get; private set; }

    /// <summary>SHA-256 over the canonical text of everything frozen here, hexadecimal.</summary>
    public string SnapshotHash { get; private set; } = "";

    public Guid PreparedById { get; private set; }

    public DateTime PreparedAt { get; private set; }

    public Guid? ApprovedById { get; private set; }

    public DateTime? ApprovedAt { get; private set; }

    /// <summary>A word from the organizers, shown above the list; for a correction: what was wrong.</summary>
    public string Statement { get; private set; } = "";

    public string? VoidReason { get; private set; }

    public DateTime? VoidedAt { get; private set; }

    /// <summary>Frozen beside the rows, so the public page reads nothing that can change.</summary>
    public ResultsFacts Facts { get; private set; } = new();

    public IReadOnlyList<ResultRow> Rows => _rows;

    public IReadOnlyList<CollectiveRow> CollectiveRows => _collectiveRows;

    /// <summary>Takes everything that will be published and seals it with its hash.</summary>
    /// <param name="contestId">The contest.</param>
    /// <param name="number">One more than the last publication of the contest.</param>
    /// <param name="facts">Title, host, decision number, counts.</param>
    /// <param name="statement">A word from the organizers; of a correction: what was wrong.</param>
    /// <param name="rows">Entries of the last round, each with the publication's id.</param>
    /// <param name="collective">Collective awards.</param>
    /// <param name="byId">Who prepares: she cannot approve.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">The id the rows carry.</param>
    public static ResultsPublication Prepare(Guid contestId, int number, ResultsFacts facts, string statement, IEnumerable<ResultRow> rows, IEnumerable<CollectiveRow> collective, Guid byId, DateTime now, Guid id)
    {
        var made = new ResultsPublication
        {
            Id = id,
            ContestId = contestId,
            Number = number,
            Facts = facts,
            Statement = VietnameseText.CleanLines(statement),
            PreparedById = byId,
            PreparedAt = now,
        };
        made._rows.AddRange(rows);
        made._collectiveRows.AddRange(collective);
        made.SnapshotHash = ResultsSnapshot.Hash(facts, made.Statement, made._rows, made._collectiveRows);
        made.Raise(new ResultsPrepared(made.Id, byId, now, contestId, number, made.SnapshotHash));
        return made;
    }

    /// <param name="approverId">Must not be who prepared.</param>
    /// <param name="currentHash">The snapshot computed again now: it must be the one that was prepared.</param>
    /// <param name="now">UTC.</param>
    public Refusal? WhyCannotApprove(Guid approverId, string currentHash, DateTime now) =>
        Status == PublicationStatus.Published ? AwardRefusals.AlreadyPublished
        : Status == PublicationStatus.Voided ? AwardRefusals.PreparationVoided
        : approverId == PreparedById ? AwardRefusals.NeedsSecondApprover
        : now > PreparedAt + PreparationLife ? AwardRefusals.PreparationExpired
        : currentHash != SnapshotHash ? AwardRefusals.SnapshotChanged
        : null;

    public Refusal? Approve(Guid approverId, string currentHash, DateTime now)
    {
        if (WhyCannotApprove(approverId, currentHash, now) is { } refusal)
        {
            return refusal;
        }

        Status = PublicationStatus.Published;
        ApprovedById = approverId;
        ApprovedAt = now;
        Raise(new ResultsPublished(Id, approverId, now, ContestId, Number, SnapshotHash));
        return null;
    }

    /// <summary>Taken back by who prepared it, or sent back by the second organizer; both say why.</summary>
    public Refusal? Void(string reason, Guid byId, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return AwardRefusals.ReasonMissing;
        }

        if (Status != PublicationStatus.Prepared)
        {
            return Status == PublicationStatus.Published ? AwardRefusals.AlreadyPublished : AwardRefusals.PreparationVoided;
        }

        Status = PublicationStatus.Voided;
        VoidReason = VietnameseText.CleanLines(reason);
        VoidedAt = now;
        Raise(new PreparationVoided(Id, byId, now, ContestId));
        return null;
    }
}
