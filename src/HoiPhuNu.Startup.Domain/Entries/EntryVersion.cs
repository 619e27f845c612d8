using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Entries;

/// <summary>One submission, frozen. Judges read the version that counted when the round began, whatever is typed later.</summary>
public sealed class EntryVersion : Entity, IPart
{
    public const int HashLength = 64;

    private EntryVersion()
    {
    }

    internal EntryVersion(Guid entryId, int number, EntryContent content, EntrantDetails details, Pledges pledges, Guid byId, DateTime receivedAt, bool inGrace, string contentHash)
    {
        EntryId = entryId;
        Number = number;
        Content = content;
        Details = details;
        Pledges = pledges;
        SubmittedById = byId;
        ReceivedAt = receivedAt;
        InGrace = inGrace;
        ContentHash = contentHash;
    }

    public Guid EntryId { get; private set; }

    /// <summary>1 is the first submission.</summary>
    public int Number { get; private set; }

    public EntryContent Content { get; private set; } = new();

    public EntrantDetails Details { get; private set; } = new();

    public Pledges Pledges { get; private set; } = new();

    /// <summary>Who pressed the button: the entrant, or her helper.</summary>
    public Guid SubmittedById { get; private set; }

    /// <summary>The instant that counts: when the request reached the server. UTC.</summary>
    public DateTime ReceivedAt { get; private set; }

    public bool InGrace { get; private set; }

    /// <summary>SHA-256 over the frozen content, hexadecimal; printed on the receipt.</summary>
    public string ContentHash { get; private set; } = "";

    public Guid RootId => EntryId;
}
