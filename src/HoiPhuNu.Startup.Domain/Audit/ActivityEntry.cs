using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Audit;

/// <summary>One line of the audit log: written in the transaction of the change it tells of, never changed afterwards.</summary>
public sealed class ActivityEntry : Entity
{
    public const int EventLength = 80;
    public const int DetailsLength = 8000;

    private ActivityEntry()
    {
    }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>The person who did it; null for the clock.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>Name of the event: "EntrySubmitted".</summary>
    public string Event { get; private set; } = "";

    public Guid SubjectId { get; private set; }

    public Guid? ContestId { get; private set; }

    /// <summary>The event's own facts as JSON; ids and figures, no personal data.</summary>
    public string Details { get; private set; } = "";

    public static ActivityEntry From(DomainEvent happened, string details) => new()
    {
        Id = happened.EventId,
        At = happened.At,
        ActorId = happened.ActorId,
        Event = happened.GetType().Name,
        SubjectId = happened.SubjectId,
        ContestId = happened.ContestId,
        Details = details,
    };
}
