using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Of check-ins, visits, milestones and agreed actions.</summary>
public abstract record CheckInEvent(Guid SubjectId, Guid? ActorId, DateTime At) : FollowUpEvent(SubjectId, ActorId, At);

/// <summary>One between the planned ones, asked for by staff.</summary>
public sealed record CheckInAdded(Guid CheckInId, Guid? ById, DateTime At, Guid ProjectId) : CheckInEvent(CheckInId, ById, At);

/// <summary>Its days to fill it have begun.</summary>
public sealed record CheckInOpened(Guid CheckInId, DateTime At, Guid ProjectId) : CheckInEvent(CheckInId, null, At);

/// <summary>Its last day passed without anything sent.</summary>
public sealed record CheckInRanLate(Guid CheckInId, DateTime At, Guid ProjectId) : CheckInEvent(CheckInId, null, At);

public sealed record CheckInSent(Guid CheckInId, Guid? ById, DateTime At, Guid ProjectId, int Number, bool OnBehalf) : CheckInEvent(CheckInId, ById, At);

public sealed record CheckInReturned(Guid CheckInId, Guid? ById, DateTime At, Guid ProjectId, int Number) : CheckInEvent(CheckInId, ById, At);

/// <summary>The question it came back with is not answered, and the days of grace are over.</summary>
public sealed record CheckInAnswerLate(Guid CheckInId, DateTime At, Guid ProjectId, int Number) : CheckInEvent(CheckInId, null, At);

public sealed record CheckInAccepted(Guid CheckInId, Guid? ById, DateTime At, Guid ProjectId, int Number) : CheckInEvent(CheckInId, ById, At);

/// <summary>An accepted one goes back: its figures count no more until it is accepted again.</summary>
public sealed record CheckInReopened(Guid CheckInId, Guid? ById, DateTime At, Guid ProjectId, int Number) : CheckInEvent(CheckInId, ById, At);

/// <summary>An officer fills it on a visit of that day.</summary>
public sealed record CheckInTakenToVisit(Guid CheckInId, Guid? ById, DateTime At, Guid ProjectId, DateOnly On) : CheckInEvent(CheckInId, ById, At);

public sealed record CheckInGivenUp(Guid CheckInId, Guid? ById, DateTime At, Guid ProjectId) : CheckInEvent(CheckInId, ById, At);

public sealed record CheckInTakenUp(Guid CheckInId, Guid? ById, DateTime At, Guid ProjectId) : CheckInEvent(CheckInId, ById, At);

public sealed record VisitNoted(Guid VisitId, Guid? ById, DateTime At, Guid ProjectId, DateOnly On) : CheckInEvent(VisitId, ById, At);

public sealed record VisitChanged(Guid VisitId, Guid? ById, DateTime At, Guid ProjectId) : CheckInEvent(VisitId, ById, At);

public sealed record MilestoneAdded(Guid MilestoneId, Guid? ById, DateTime At, Guid ProjectId, DateOnly DueOn) : CheckInEvent(MilestoneId, ById, At);

public sealed record MilestoneChanged(Guid MilestoneId, Guid? ById, DateTime At, Guid ProjectId, DateOnly DueOn) : CheckInEvent(MilestoneId, ById, At);

public sealed record MilestoneMoved(Guid MilestoneId, Guid? ById, DateTime At, Guid ProjectId, int Progress) : CheckInEvent(MilestoneId, ById, At);

public sealed record MilestoneDropped(Guid MilestoneId, Guid? ById, DateTime At, Guid ProjectId) : CheckInEvent(MilestoneId, ById, At);

public sealed record ActionAgreed(Guid ActionId, Guid? ById, DateTime At, Guid ProjectId, Guid OwnerId) : CheckInEvent(ActionId, ById, At);

public sealed record AgreedActionDone(Guid ActionId, Guid? ById, DateTime At, Guid ProjectId) : CheckInEvent(ActionId, ById, At);

public sealed record AgreedActionReopened(Guid ActionId, Guid? ById, DateTime At, Guid ProjectId) : CheckInEvent(ActionId, ById, At);
