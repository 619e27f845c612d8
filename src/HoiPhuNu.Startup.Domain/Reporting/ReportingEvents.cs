using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

public abstract record ReportingEvent(Guid SubjectId, Guid? ActorId, DateTime At) : DomainEvent(SubjectId, ActorId, At);

public sealed record IndicatorAdded(Guid IndicatorId, Guid? ById, DateTime At, string Code) : ReportingEvent(IndicatorId, ById, At);

public sealed record IndicatorChanged(Guid IndicatorId, Guid? ById, DateTime At, string Code) : ReportingEvent(IndicatorId, ById, At);

public sealed record TargetSet(Guid TargetId, Guid? ById, DateTime At, Guid UnitId, Guid IndicatorId, long Before, long Value) : ReportingEvent(TargetId, ById, At);

public sealed record TargetDropped(Guid TargetId, Guid? ById, DateTime At, Guid UnitId, Guid IndicatorId, long Before) : ReportingEvent(TargetId, ById, At);

public sealed record ReportFormChanged(Guid FormId, Guid? ById, DateTime At, string Code) : ReportingEvent(FormId, ById, At);

public sealed record ReportCalled(Guid CallId, Guid? ById, DateTime At, Guid UnitId, DateOnly From, DateOnly To, DateOnly DueOn) : ReportingEvent(CallId, ById, At);

public sealed record ReportCallClosed(Guid CallId, Guid? ById, DateTime At, Guid UnitId) : ReportingEvent(CallId, ById, At);

public sealed record DocumentHeadChanged(Guid HeadId, Guid? ById, DateTime At, Guid UnitId) : ReportingEvent(HeadId, ById, At);

public sealed record ReportWritten(Guid ReportId, Guid? ById, DateTime At, Guid CallId, Guid UnitId) : ReportingEvent(ReportId, ById, At);

public sealed record ReportSent(Guid ReportId, Guid? ById, DateTime At, Guid CallId, Guid UnitId, int Number, string Hash) : ReportingEvent(ReportId, ById, At);

/// <param name="Number">Of its last version then: the next one carries the question as its reason.</param>
public sealed record ReportReturned(Guid ReportId, Guid? ById, DateTime At, Guid CallId, Guid UnitId, int Number) : ReportingEvent(ReportId, ById, At);

public sealed record ReportAccepted(Guid ReportId, Guid? ById, DateTime At, Guid CallId, Guid UnitId) : ReportingEvent(ReportId, ById, At);

public sealed record ReportSigned(Guid ReportId, Guid? ById, DateTime At, Guid CallId, Guid UnitId, int Number, string DocumentNumber, string Hash) : ReportingEvent(ReportId, ById, At);

/// <summary>A correction was begun; the next version carries its reason.</summary>
public sealed record ReportCorrectionBegun(Guid ReportId, Guid? ById, DateTime At, Guid CallId, Guid UnitId) : ReportingEvent(ReportId, ById, At);

/// <summary>Units whose reports are missing were reminded.</summary>
public sealed record ReportsReminded(Guid CallId, Guid? ById, DateTime At, Guid UnitId) : ReportingEvent(CallId, ById, At);
