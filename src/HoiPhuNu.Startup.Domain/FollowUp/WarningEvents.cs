namespace HoiPhuNu.Startup.Domain.FollowUp;

public abstract record WarningEvent(Guid SubjectId, Guid? ActorId, DateTime At) : FollowUpEvent(SubjectId, ActorId, At);

public sealed record WarningRaised(Guid WarningId, DateTime At, Guid ProjectId, WarningKind Kind) : WarningEvent(WarningId, null, At);

/// <summary>It had been answered, put off, made an action or cleared, and is there again.</summary>
public sealed record WarningReturned(Guid WarningId, DateTime At, Guid ProjectId, WarningKind Kind, WarningStatus Was) : WarningEvent(WarningId, null, At);

public sealed record WarningCleared(Guid WarningId, DateTime At, Guid ProjectId, WarningKind Kind) : WarningEvent(WarningId, null, At);

public sealed record WarningAnswered(Guid WarningId, Guid? ById, DateTime At, Guid ProjectId, WarningKind Kind) : WarningEvent(WarningId, ById, At);

public sealed record WarningSnoozed(Guid WarningId, Guid? ById, DateTime At, Guid ProjectId, WarningKind Kind, DateOnly Until) : WarningEvent(WarningId, ById, At);

public sealed record WarningTakenUp(Guid WarningId, Guid? ById, DateTime At, Guid ProjectId, WarningKind Kind, Guid ActionId) : WarningEvent(WarningId, ById, At);
