using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Contests;

public abstract record ContestEvent(Guid SubjectId, Guid? ActorId, DateTime At, Guid InContestId) : DomainEvent(SubjectId, ActorId, At)
{
    public override Guid? ContestId => InContestId;
}

public sealed record ContestCreated(Guid Contest, Guid? ById, DateTime At) : ContestEvent(Contest, ById, At, Contest);

public sealed record ContestChanged(Guid Contest, Guid? ById, DateTime At, DateTime? OpensAt, DateTime? ClosesAt) : ContestEvent(Contest, ById, At, Contest);

public sealed record ContestOpened(Guid Contest, Guid? ById, DateTime At, DateTime OpensAt, DateTime ClosesAt) : ContestEvent(Contest, ById, At, Contest);

public sealed record ContestClosed(Guid Contest, Guid? ById, DateTime At) : ContestEvent(Contest, ById, At, Contest);

public sealed record ContestDecided(Guid Contest, Guid? ById, DateTime At) : ContestEvent(Contest, ById, At, Contest);

public sealed record ContestPublished(Guid Contest, Guid? ById, DateTime At) : ContestEvent(Contest, ById, At, Contest);

public sealed record ContestCancelled(Guid Contest, Guid? ById, DateTime At) : ContestEvent(Contest, ById, At, Contest);

public sealed record ContestRoleGiven(Guid PersonId, Guid? ById, DateTime At, Guid InContestId, ContestRole Role) : ContestEvent(PersonId, ById, At, InContestId);

public sealed record ContestRoleRevoked(Guid PersonId, Guid? ById, DateTime At, Guid InContestId, ContestRole Role) : ContestEvent(PersonId, ById, At, InContestId);

public sealed record RoundPlanned(Guid RoundId, Guid? ById, DateTime At, Guid InContestId, int Order, int ReadsPerEntry, int? AdvancePerTrack, DateTime? ScoringClosesAt) : ContestEvent(RoundId, ById, At, InContestId);

public sealed record RoundRemoved(Guid RoundId, Guid? ById, DateTime At, Guid InContestId, int Order) : ContestEvent(RoundId, ById, At, InContestId);

public sealed record RubricChanged(Guid RoundId, Guid? ById, DateTime At, Guid InContestId, int Criteria) : ContestEvent(RoundId, ById, At, InContestId);

public sealed record RoundMoved(Guid RoundId, Guid? ById, DateTime At, Guid InContestId, RoundStatus From, RoundStatus To) : ContestEvent(RoundId, ById, At, InContestId);
