using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Files;

/// <param name="FileId">The file.</param>
/// <param name="ById">Who sent it.</param>
/// <param name="At">UTC.</param>
/// <param name="OwnerId">The record it is evidence for.</param>
/// <param name="Kind">Picture or document.</param>
public sealed record FileAdded(Guid FileId, Guid? ById, DateTime At, Guid OwnerId, FileKind Kind) : DomainEvent(FileId, ById, At);

public sealed record FileRemoved(Guid FileId, Guid? ById, DateTime At, Guid OwnerId, FileKind Kind) : DomainEvent(FileId, ById, At);
