namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>
/// The entity through which a group of rows changes. <see cref="Version"/> rises whenever any part of the group changes
/// (the save interceptor sees to it), so a form that posts the version it showed never overwrites somebody else's change.
/// </summary>
public abstract class AggregateRoot : Entity, IRaiseEvents
{
    private readonly List<DomainEvent> _events = [];

    public int Version { get; private set; }

    IReadOnlyList<DomainEvent> IRaiseEvents.Events => _events;

    void IRaiseEvents.ClearEvents() => _events.Clear();

    protected void Raise(DomainEvent happened) => _events.Add(happened);
}
