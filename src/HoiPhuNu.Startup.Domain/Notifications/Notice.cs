using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Notifications;

/// <summary>A message to one person: it stands on her own page and, where she has an address, goes out by e-mail, at least once.</summary>
public sealed class Notice : Entity
{
    public const int KindLength = 60;
    public const int SubjectLength = 200;
    public const int BodyLength = 6000;
    public const int SealedLength = 16_000;
    public const int UrlLength = 300;
    public const int ErrorLength = 400;
    public const int AddressLength = 254;
    public const int NameLength = 120;

    private Notice()
    {
    }

    /// <summary>The event it answers: with person and kind unique, so a second delivery of the event makes no second notice.</summary>
    public Guid EventId { get; private set; }

    /// <summary>Null for an invitation to somebody who is not here yet.</summary>
    public Guid? PersonId { get; private set; }

    public Guid? ContestId { get; private set; }

    /// <summary>Name of the message class, "EntrySubmitted".</summary>
    public string Kind { get; private set; } = "";

    public string Subject { get; private set; } = "";

    /// <summary>Plain text.</summary>
    public string Body { get; private set; } = "";

    /// <summary>
    /// The letter with a one-time link, until it is sent: sealed with a key that does not stand in the database, so a copy of the
    /// database opens nothing. Screens show <see cref="Body"/>, which never holds the link.
    /// </summary>
    public string? SealedBody { get; private set; }

    /// <summary>Path on this site that the notice leads to.</summary>
    public string Url { get; private set; } = "";

    public string Language { get; private set; } = "vi";

    public DateTime CreatedAt { get; private set; }

    public DateTime? ReadAt { get; private set; }

    /// <summary>Somebody of the secretariat told her by telephone.</summary>
    public DateTime? TelephonedAt { get; private set; }

    public Guid? TelephonedById { get; private set; }

    public string? Email { get; private set; }

    public string RecipientName { get; private set; } = "";

    public DeliveryStatus Delivery { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Not before then; also the lease of the worker that holds it.</summary>
    public DateTime? NextAttemptAt { get; private set; }

    public DateTime? SentAt { get; private set; }

    public string? Error { get; private set; }

    public static Notice Create(Guid eventId, string kind, Guid? personId, Guid? contestId, string recipientName, string? email, string language, string subject, string body, string url, DateTime now, string? sealedBody = null) =>
        new()
        {
            EventId = eventId,
            Kind = kind,
            PersonId = personId,
            ContestId = contestId,
            RecipientName = recipientName,
            Email = string.IsNullOrWhiteSpace(email) ? null : email,
            Language = language,
            Subject = subject,
            Body = body,
            SealedBody = sealedBody,
            Url = url,
            CreatedAt = now,
            Delivery = string.IsNullOrWhiteSpace(email) ? DeliveryStatus.NoAddress : DeliveryStatus.Waiting,
            NextAttemptAt = now,
        };

    public void Read(DateTime now) => ReadAt ??= now;

    /// <summary>False: somebody had called before; that call stays the one recorded.</summary>
    public bool Telephoned(Guid byId, DateTime now)
    {
        if (TelephonedAt is not null)
        {
            return false;
        }

        (TelephonedAt, TelephonedById) = (now, byId);
        return true;
    }

    public void Sent(DateTime now)
    {
        Delivery = DeliveryStatus.Sent;
        SentAt = now;
        Error = null;
        Attempts++;
    }

    public void Failed(string error, DateTime? nextAttemptAt)
    {
        Attempts++;
        Error = error.Length > ErrorLength ? error[..ErrorLength] : error;
        NextAttemptAt = nextAttemptAt;
        Delivery = nextAttemptAt is null ? DeliveryStatus.Parked : DeliveryStatus.Waiting;
    }

    public void TryAgain(DateTime now)
    {
        Delivery = Email is null ? DeliveryStatus.NoAddress : DeliveryStatus.Waiting;
        NextAttemptAt = now;
        Attempts = 0;
    }

    /// <summary>A one-time link is not kept longer than it is needed to send it, sealed or not.</summary>
    /// <param name="shown">What stands in its place; a notice of an older version had the link in its text.</param>
    public void ForgetLink(string shown) => (Body, SealedBody) = (shown, null);

    /// <summary>Nothing about the message was wrong: it waits as if it had not been tried.</summary>
    public void GiveBack(string reason, DateTime now)
    {
        Error = reason.Length > ErrorLength ? reason[..ErrorLength] : reason;
        NextAttemptAt = now;
    }
}
