using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.People;

public sealed record UnitRoleGiven(Guid PersonId, Guid? ById, DateTime At, Guid UnitId, UnitRole Role) : DomainEvent(PersonId, ById, At);

public sealed record UnitRoleRevoked(Guid PersonId, Guid? ById, DateTime At, Guid UnitId, UnitRole Role) : DomainEvent(PersonId, ById, At);

/// <summary>The link itself is never in an event: the message that carries it is made when the invitation is.</summary>
public sealed record InvitationIssued(Guid InvitationId, Guid? ById, DateTime At, Guid? InContestId, Guid? UnitId, InvitedRole Role) : DomainEvent(InvitationId, ById, At)
{
    public override Guid? ContestId => InContestId;
}

public sealed record InvitationAccepted(Guid InvitationId, Guid? ById, DateTime At, Guid? InContestId, Guid? UnitId, InvitedRole Role) : DomainEvent(InvitationId, ById, At)
{
    public override Guid? ContestId => InContestId;
}

public sealed record InvitationRevoked(Guid InvitationId, Guid? ById, DateTime At, Guid? InContestId) : DomainEvent(InvitationId, ById, At)
{
    public override Guid? ContestId => InContestId;
}

public sealed record UnitAdded(Guid UnitId, Guid? ById, DateTime At, string Code) : DomainEvent(UnitId, ById, At);

public sealed record UnitRenamed(Guid UnitId, Guid? ById, DateTime At, string Code) : DomainEvent(UnitId, ById, At);

/// <summary>A place or a body of its own; its other names.</summary>
public sealed record UnitDescribed(Guid UnitId, Guid? ById, DateTime At, string Code, bool IsTerritorial, int Aliases) : DomainEvent(UnitId, ById, At);

public sealed record UnitEnded(Guid UnitId, Guid? ById, DateTime At, string Code, DateOnly LastDay, Guid? MergedIntoId) : DomainEvent(UnitId, ById, At);

/// <summary>The state's list of units was read in; names of units are no personal data, but there are thousands: figures only.</summary>
public sealed record UnitsImported(Guid ImportId, Guid? ById, DateTime At, int Added, int Renamed, int Moved, int Reopened, int Ended) : DomainEvent(ImportId, ById, At);
