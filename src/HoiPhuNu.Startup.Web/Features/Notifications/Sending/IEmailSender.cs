namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <summary>
/// Hands one message to the configured way out. Only the outbox worker calls it: a screen never sends mail itself.
/// Ordinary trouble (network, refusal) is an <see cref="EmailResult"/>, not an exception.
/// </summary>
public interface IEmailSender
{
    Task<EmailResult> SendAsync(EmailMessage message, CancellationToken cancellationToken);
}
