namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What the warnings of a project are computed from, and nothing else.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="IsClosed">Nobody follows it any more.</param>
/// <param name="OwnerId">The officer of her unit; null: there is none.</param>
/// <param name="RevenueBefore">Of the twelve months before support; null: not known.</param>
/// <param name="WorkersBefore">Before support; null: not known.</param>
public sealed record WatchedProject(Guid ProjectId, bool IsClosed, Guid? OwnerId, long? RevenueBefore, int? WorkersBefore)
{
    public IReadOnlyList<WatchedCheckIn> CheckIns { get; init; } = [];

    public IReadOnlyList<WatchedPayment> Payments { get; init; } = [];

    public IReadOnlyList<WatchedSupport> Supports { get; init; } = [];

    public IReadOnlyList<WatchedMilestone> Milestones { get; init; } = [];

    public IReadOnlyList<WatchedPair> Pairs { get; init; } = [];
}
