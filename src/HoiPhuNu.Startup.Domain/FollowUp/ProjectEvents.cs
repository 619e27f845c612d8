using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Everything of follow-up; a part has its own: money, check-ins and visits, warnings.</summary>
public abstract record FollowUpEvent(Guid SubjectId, Guid? ActorId, DateTime At) : DomainEvent(SubjectId, ActorId, At);

public abstract record ProjectEvent(Guid SubjectId, Guid? ActorId, DateTime At) : FollowUpEvent(SubjectId, ActorId, At);

public sealed record ProjectBegun(Guid ProjectId, Guid? ById, DateTime At, ProjectOrigin Origin) : ProjectEvent(ProjectId, ById, At);

public sealed record ProjectChanged(Guid ProjectId, Guid? ById, DateTime At) : ProjectEvent(ProjectId, ById, At);

/// <summary>She moved, or her unit was taken over by another: that one looks after it now.</summary>
public sealed record ProjectMoved(Guid ProjectId, Guid? ById, DateTime At, Guid FromUnitId, Guid ToUnitId) : ProjectEvent(ProjectId, ById, At);

public sealed record LegalFormChanged(Guid ProjectId, Guid? ById, DateTime At, LegalForm Form, DateOnly Since) : ProjectEvent(ProjectId, ById, At);

public sealed record ProjectClosed(Guid ProjectId, Guid? ById, DateTime At) : ProjectEvent(ProjectId, ById, At);

public sealed record ProjectReopened(Guid ProjectId, Guid? ById, DateTime At) : ProjectEvent(ProjectId, ById, At);

/// <summary>That something was typed, never what.</summary>
public sealed record SensitiveFactsTyped(Guid ProjectId, Guid? ById, DateTime At) : ProjectEvent(ProjectId, ById, At);

/// <summary>The reason stands in the access itself.</summary>
public sealed record SensitiveFactsOpened(Guid ProjectId, Guid? ById, DateTime At) : ProjectEvent(ProjectId, ById, At);

/// <summary>She took her consent back.</summary>
public sealed record SensitiveFactsErased(Guid ProjectId, Guid? ById, DateTime At) : ProjectEvent(ProjectId, ById, At);
