using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <summary>Says at start what is missing, by the name of the setting and never by its value.</summary>
public sealed class EmailOptionsValidator : IValidateOptions<EmailOptions>
{
    public ValidateOptionsResult Validate(string? name, EmailOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(EmailOptions o)
    {
        if (!EmailMessage.IsAddress(o.From))
        {
            yield return "Email:From must be one e-mail address.";
        }

        if (o.FromName.Any(char.IsControl))
        {
            yield return "Email:FromName must be one line.";
        }

        if (!string.IsNullOrEmpty(o.ReplyTo) && !EmailMessage.IsAddress(o.ReplyTo))
        {
            yield return "Email:ReplyTo must be one e-mail address or empty.";
        }

        if (o.Provider != EmailProvider.File && o.From.EndsWith(".invalid", StringComparison.OrdinalIgnoreCase))
        {
            yield return "Email:From must be set to your own address before mail can leave this machine.";
        }

        var more = o.Provider switch
        {
            EmailProvider.File => [],
            EmailProvider.Smtp => SmtpFaults(o.Smtp),
            EmailProvider.SendGrid => SendGridFaults(o.SendGrid),
            _ => ["Email:Provider must be File, Smtp or SendGrid."],
        };
        foreach (var fault in more)
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> SmtpFaults(SmtpOptions o)
    {
        if (string.IsNullOrWhiteSpace(o.Host))
        {
            yield return "Email:Smtp:Host must be set.";
        }

        if (o.Port is < 1 or > 65535)
        {
            yield return "Email:Smtp:Port must be 1 to 65535.";
        }

        if (string.IsNullOrEmpty(o.User) != string.IsNullOrEmpty(o.Password))
        {
            yield return "Email:Smtp:User and Email:Smtp:Password go together.";
        }

        if (!string.IsNullOrEmpty(o.Password) && !o.StartTls)
        {
            yield return "Email:Smtp:StartTls must be true when a password is used.";
        }
    }

    private static IEnumerable<string> SendGridFaults(SendGridOptions o)
    {
        if (string.IsNullOrWhiteSpace(o.ApiKey) || o.ApiKey.Any(c => c is <= ' ' or >= '\u007f'))
        {
            yield return "Email:SendGrid:ApiKey must be set, without spaces.";
        }

        // The key travels in a header: only over TLS, or to a stand-in on this machine.
        if (!Uri.TryCreate(o.BaseUrl, UriKind.Absolute, out var url) || !(url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
        {
            yield return "Email:SendGrid:BaseUrl must be an https address.";
        }
    }
}
