namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <param name="Outcome">What became of the attempt.</param>
/// <param name="Reason">For the log and the screen of parked messages: technical, without addresses, names or keys. Null when accepted.</param>
/// <param name="RetryAfter">How long the other side asks us to wait, where it said so.</param>
public sealed record EmailResult(EmailOutcome Outcome, string? Reason = null, TimeSpan? RetryAfter = null)
{
    public static readonly EmailResult Accepted = new(EmailOutcome.Accepted);

    public static EmailResult TryLater(string reason, TimeSpan? retryAfter = null) => new(EmailOutcome.TryLater, reason, retryAfter);

    public static EmailResult Misconfigured(string reason) => new(EmailOutcome.Misconfigured, reason);

    public static EmailResult Refused(string reason) => new(EmailOutcome.Refused, reason);
}
