using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Awards;

public abstract record AwardEvent(Guid SubjectId, Guid? ActorId, DateTime At, Guid InContestId) : DomainEvent(SubjectId, ActorId, At)
{
    public override Guid? ContestId => InContestId;
}

public sealed record ResultsPrepared(Guid PublicationId, Guid? ById, DateTime At, Guid InContestId, int Number, string SnapshotHash) : AwardEvent(PublicationId, ById, At, InContestId);

public sealed record PreparationVoided(Guid PublicationId, Guid? ById, DateTime At, Guid InContestId) : AwardEvent(PublicationId, ById, At, InContestId);

public sealed record ResultsPublished(Guid PublicationId, Guid? ById, DateTime At, Guid InContestId, int Number, string SnapshotHash) : AwardEvent(PublicationId, ById, At, InContestId);
