using System.Net.Mail;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Accounts;

/// <summary>What she signs in with: a telephone number (+84…) or an e-mail address in small letters.</summary>
public sealed record LoginName(string Value, bool IsPhone)
{
    private const int EmailLength = 254;

    public static LoginName? Parse(string? typed)
    {
        var text = VietnameseText.Clean(typed);
        if (PhoneNumber.TryParse(text, out var phone))
        {
            return new LoginName(phone, IsPhone: true);
        }

        return IsEmail(text) ? new LoginName(text.ToLowerInvariant(), IsPhone: false) : null;
    }

    /// <summary>Only what a mail server of today accepts: no display name, no quotes, a dot in the domain.</summary>
    public static bool IsEmail(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= EmailLength
            && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '"' or '<' or '>' or ',' or ';')
            && MailAddress.TryCreate(text, out var mail)
            && mail.Address == text
            && mail.Host.Contains('.', StringComparison.Ordinal)
            && !mail.Host.EndsWith('.');
    }
}
