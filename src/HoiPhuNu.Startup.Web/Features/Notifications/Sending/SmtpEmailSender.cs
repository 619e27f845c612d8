using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Security.Authentication;
using System.Text;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <summary>
/// SMTP with STARTTLS. The framework's client knows no implicit TLS (port 465): use the submission port, 587.
/// </summary>
public sealed class SmtpEmailSender(IOptions<EmailOptions> options) : IEmailSender
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task<EmailResult> SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        if (message.FindFault() is { } fault)
        {
            return EmailResult.Refused(fault);
        }

        using var mail = Compose(message);
        using var client = Connect();
        // The client's own timeout does not reach its asynchronous calls.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(mail, patience.Token);
            return EmailResult.Accepted;
        }
        catch (SmtpException e)
        {
            // 5yz is the server's "do not repeat this"; 4yz, a broken line and a server that is away are worth another try. 530 to 538
            // speak of signing in and encryption: they are about us, not about the message.
            var reason = e.StatusCode == SmtpStatusCode.GeneralFailure ? $"SMTP: {Cause(e)}" : $"SMTP: {(int)e.StatusCode}";
            return (int)e.StatusCode switch
            {
                >= 530 and <= 538 => EmailResult.Misconfigured(reason),
                >= 500 and < 600 => EmailResult.Refused(reason),
                _ => EmailResult.TryLater(reason),
            };
        }
        catch (Exception e) when (e is AuthenticationException or IOException or InvalidOperationException)
        {
            return EmailResult.TryLater($"SMTP: {e.GetType().Name}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return EmailResult.TryLater("SMTP: no answer in time");
        }
    }

    private static string Cause(Exception e) => (e.InnerException ?? e).GetType().Name;

    private MailMessage Compose(EmailMessage message)
    {
        var o = options.Value;
        var mail = new MailMessage(new MailAddress(o.From, o.FromName, Encoding.UTF8), new MailAddress(message.To, message.ToName, Encoding.UTF8))
        {
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            Body = message.Body.ReplaceLineEndings("\r\n"),
            BodyEncoding = Encoding.UTF8,
            // Long lines and stacked marks pass every relay unharmed.
            BodyTransferEncoding = TransferEncoding.Base64,
        };
        if ((message.ReplyTo ?? o.ReplyTo) is { Length: > 0 } replyTo)
        {
            mail.ReplyToList.Add(replyTo);
        }

        mail.Headers.Add("Message-ID", $"<{message.MessageId:D}@{mail.From!.Host}>");
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    private SmtpClient Connect()
    {
        var o = options.Value.Smtp;
        return new(o.Host, o.Port)
        {
            EnableSsl = o.StartTls,
            UseDefaultCredentials = false,
            Credentials = string.IsNullOrEmpty(o.User) ? null : new NetworkCredential(o.User, o.Password),
        };
    }
}
