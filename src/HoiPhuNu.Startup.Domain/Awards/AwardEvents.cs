using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Awards;

public abstract record AwardEvent(Guid SubjectId, Guid? ActorId, DateTime At, Guid InContestId) : DomainEvent(SubjectId, ActorId, At)
{
    public override Guid? ContestId => InContestId;
}

/// <param name="InContestId">The plan of awards belongs to the contest.</param>
/// <param name="ById">The organizer.</param>
/// <param name="At">UTC.</param>
/// <param name="Change">What was done to it.</param>
/// <param name="AwardId">The award, ranked or collective.</param>
public sealed record AwardPlanChanged(Guid InContestId, Guid? ById, DateTime At, AwardPlanChange Change, Guid AwardId) : AwardEvent(InContestId, ById, At, InContestId);

public sealed record ResultsPrepared(Guid PublicationId, Guid? ById, DateTime At, Guid InContestId, int Number, string SnapshotHash) : AwardEvent(PublicationId, ById, At, InContestId);

public sealed record PreparationVoided(Guid PublicationId, Guid? ById, DateTime At, Guid InContestId) : AwardEvent(PublicationId, ById, At, InContestId);

public sealed record ResultsPublished(Guid PublicationId, Guid? ById, DateTime At, Guid InContestId, int Number, string SnapshotHash) : AwardEvent(PublicationId, ById, At, InContestId);
