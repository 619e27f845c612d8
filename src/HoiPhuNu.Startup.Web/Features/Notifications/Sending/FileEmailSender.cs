namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <summary>The default way out: one readable file a message, so a site without mail settings works and nothing leaves it.</summary>
public sealed class FileEmailSender(MailFolder folder) : IEmailSender
{
    public async Task<EmailResult> SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        if (message.FindFault() is { } fault)
        {
            return EmailResult.Refused(fault);
        }

        try
        {
            await folder.SaveAsync(message, cancellationToken);
            return EmailResult.Accepted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The exception's own text holds a path of this machine.
            return EmailResult.TryLater($"mail folder: {e.GetType().Name}");
        }
    }
}
