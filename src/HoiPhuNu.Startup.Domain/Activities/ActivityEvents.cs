using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Activities;

public abstract record ActivityEvent(Guid SubjectId, Guid? ActorId, DateTime At) : DomainEvent(SubjectId, ActorId, At);

public sealed record RecordNoted(Guid RecordId, Guid? ById, DateTime At, Guid UnitId, RecordKind Kind, DateOnly On) : ActivityEvent(RecordId, ById, At);

public sealed record RecordChanged(Guid RecordId, Guid? ById, DateTime At, Guid UnitId, RecordKind Kind, DateOnly On) : ActivityEvent(RecordId, ById, At);

public sealed record RecordRemoved(Guid RecordId, Guid? ById, DateTime At, Guid UnitId, RecordKind Kind) : ActivityEvent(RecordId, ById, At);

public sealed record RollCallTaken(Guid RecordId, Guid? ById, DateTime At, Guid UnitId, int People, int Turns) : ActivityEvent(RecordId, ById, At);

/// <summary>A file of a unit's figures was read in: how many lines, never what they say.</summary>
public sealed record ReturnImported(Guid ImportId, Guid? ById, DateTime At, Guid UnitId, int Added, int Changed, int Same) : ActivityEvent(ImportId, ById, At);
