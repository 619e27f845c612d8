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

    // Frozen beside the rows, so the public page reads nothing that can change.
    public string ContestTitle { get; private set; } = "";

    public string HostUnitName { get; private set; } = "";

    public int EntriesReceived { get; private set; }

    public int EntriesValid { get; private set; }

    public IReadOnlyList<ResultRow> Rows => _rows;

    public IReadOnlyList<CollectiveRow> CollectiveRows => _collectiveRows;

    public static ResultsPublication Prepare(Guid contestId, int number, string contestTitle, string hostUnitName, int received, int valid, string statement, Guid byId, DateTime now, Guid? id = null)
    {
        var made = new ResultsPublication
        {
            Id = id ?? Guid.CreateVersion7(),
            ContestId = contestId,
            Number = number,
            ContestTitle = contestTitle,
            HostUnitName = hostUnitName,
            EntriesReceived = received,
            EntriesValid = valid,
            Statement = VietnameseText.CleanLines(statement),
            PreparedById = byId,
            PreparedAt = now,
        };
        return made;
    }

    /// <summary>Takes the rows and seals them with their hash; once, when preparing.</summary>
    public void Seal(IEnumerable<ResultRow> rows, IEnumerable<CollectiveRow> collective, string snapshotHash)
    {
        _rows.AddRange(rows);
        _collectiveRows.AddRange(collective);
        SnapshotHash = snapshotHash;
        Raise(new ResultsPrepared(Id, PreparedById, PreparedAt, ContestId, Number, snapshotHash));
    }

    /// <param name="approverId">Must not be who prepared.</param>
    /// <param name="currentHash">The snapshot computed again now: it must be the one that was prepared.</param>
    public Refusal? WhyCannotApprove(Guid approverId, string currentHash) =>
        Status == PublicationStatus.Published ? AwardRefusals.AlreadyPublished
        : Status == PublicationStatus.Voided ? AwardRefusals.PreparationVoided
        : approverId == PreparedById ? AwardRefusals.NeedsSecondApprover
        : currentHash != SnapshotHash ? AwardRefusals.SnapshotChanged
        : null;

    public Refusal? Approve(Guid approverId, string currentHash, DateTime now)
    {
        if (WhyCannotApprove(approverId, currentHash) is { } refusal)
        {
            return refusal;
        }

        Status = PublicationStatus.Published;
        ApprovedById = approverId;
        ApprovedAt = now;
        Raise(new ResultsPublished(Id, approverId, now, ContestId, Number, SnapshotHash));
        return null;
    }

    public Refusal? Void(Guid? byId, DateTime now)
    {
        if (Status != PublicationStatus.Prepared)
        {
            return Status == PublicationStatus.Published ? AwardRefusals.AlreadyPublished : AwardRefusals.PreparationVoided;
        }

        Status = PublicationStatus.Voided;
        Raise(new PreparationVoided(Id, byId, now, ContestId));
        return null;
    }
}
