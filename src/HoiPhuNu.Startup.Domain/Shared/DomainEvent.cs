namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>
/// Something that happened. Becomes an audit line in the transaction of the change and, where someone listens, an outbox row.
/// Carries ids and plain facts only, never a name, a phone number or an address: it is kept for years and printed in the audit.
/// </summary>
/// <param name="SubjectId">The entity it happened to.</param>
/// <param name="ActorId">The person who did it; null for the clock.</param>
/// <param name="At">UTC.</param>
public abstract record DomainEvent(Guid SubjectId, Guid? ActorId, DateTime At)
{
    /// <summary>Stable through retries: a message made from this event carries it, so a second delivery is recognised.</summary>
    public Guid EventId { get; init; } = Guid.CreateVersion7();

    /// <summary>The contest it belongs to, where there is one, so that an organizer can read the audit of her contest.</summary>
    public virtual Guid? ContestId => null;
}
