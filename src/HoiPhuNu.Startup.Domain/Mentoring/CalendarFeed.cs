using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>The private address under which a person's calendar program reads her sessions. Revoked, it answers as if it never was.</summary>
public sealed class CalendarFeed : AggregateRoot
{
    private CalendarFeed()
    {
    }

    public Guid PersonId { get; private set; }

    /// <summary>SHA-256 of the secret in the address.</summary>
    public string SecretHash { get; private set; } = "";

    public DateTime IssuedAt { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    public static CalendarFeed Issue(Guid personId, string secretHash, DateTime now)
    {
        var made = new CalendarFeed { PersonId = personId, SecretHash = secretHash, IssuedAt = now };
        made.Raise(new CalendarFeedIssued(made.Id, personId, now));
        return made;
    }

    public void Revoke(Guid byId, DateTime now)
    {
        if (RevokedAt is null)
        {
            RevokedAt = now;
            Raise(new CalendarFeedRevoked(Id, byId, now));
        }
    }
}
