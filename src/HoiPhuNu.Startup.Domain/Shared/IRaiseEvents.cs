namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>What the save interceptor needs to see of an entity: what happened to it since it was loaded.</summary>
public interface IRaiseEvents
{
    IReadOnlyList<DomainEvent> Events { get; }

    void ClearEvents();
}
