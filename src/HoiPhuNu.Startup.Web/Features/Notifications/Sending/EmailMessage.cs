using System.Net.Mail;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <summary>
/// One plain-text message to one person. <see cref="MessageId"/> is chosen once, when the message is queued, and travels
/// with every attempt (Message-ID header, SendGrid custom argument): delivery is at least once, and a second copy can be told.
/// </summary>
public sealed record EmailMessage(Guid MessageId, string To, string ToName, string Subject, string Body, string? ReplyTo = null)
{
    public const int MaxAddressLength = 254;

    /// <summary>
    /// Why no sender may take this message, or null. Names and subjects carry what people typed: a line break in one would
    /// start a new header, so it is refused here for all senders instead of trusting each protocol library.
    /// The answer never repeats the text itself: it is logged.
    /// </summary>
    public string? FindFault() =>
        MessageId == Guid.Empty ? "message id missing"
        : BreaksLine(ToName) ? "line break in recipient name"
        : BreaksLine(Subject) ? "line break in subject"
        : string.IsNullOrWhiteSpace(Subject) ? "subject missing"
        : string.IsNullOrWhiteSpace(Body) ? "body missing"
        : !IsAddress(To) ? "recipient is not one plain address"
        : ReplyTo is not null && !IsAddress(ReplyTo) ? "reply-to is not one plain address"
        : null;

    /// <summary>One bare ASCII address: no display name, no second address, no comment.</summary>
    public static bool IsAddress(string? address) =>
        address is { Length: > 0 and <= MaxAddressLength }
        && address.All(c => c is > ' ' and < '\u007f')
        && MailAddress.TryCreate(address, out var parsed)
        && parsed.Address == address;

    private static bool BreaksLine(string text) => text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029');
}
