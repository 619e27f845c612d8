using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Programmes;

public abstract record ProgrammeEvent(Guid SubjectId, Guid? ActorId, DateTime At) : DomainEvent(SubjectId, ActorId, At);

public sealed record ProgrammeAdded(Guid ProgrammeId, Guid? ById, DateTime At, string Code) : ProgrammeEvent(ProgrammeId, ById, At);

public sealed record ProgrammeChanged(Guid ProgrammeId, Guid? ById, DateTime At, string Code) : ProgrammeEvent(ProgrammeId, ById, At)
{
    /// <summary>Null, with <see cref="After"/>: how ideas are followed did not change.</summary>
    public FollowUpSettings? Before { get; init; }

    public FollowUpSettings? After { get; init; }
}
