using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Data.Outbox;

/// <summary>An event that somebody listens to, written in the transaction of the change and handed over afterwards, at least once.</summary>
public sealed class OutboxMessage
{
    public const int EventLength = 80;
    public const int PayloadLength = 8000;
    public const int ErrorLength = 400;
    public const int MaxAttempts = 8;

    private OutboxMessage()
    {
    }

    /// <summary>The event's id.</summary>
    public Guid Id { get; private set; }

    public string Event { get; private set; } = "";

    public string Payload { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Not before then. Claiming a row moves it forward by the lease, so a worker that dies gives it back.</summary>
    public DateTime DueAt { get; private set; }

    public DateTime? DoneAt { get; private set; }

    /// <summary>Given up after <see cref="MaxAttempts"/>; stands on a screen with a button.</summary>
    public DateTime? ParkedAt { get; private set; }

    public string? Error { get; private set; }

    public static OutboxMessage From(DomainEvent happened, string payload) =>
        new() { Id = happened.EventId, Event = happened.GetType().Name, Payload = payload, CreatedAt = happened.At, DueAt = happened.At };
}
