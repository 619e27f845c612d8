using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Web.Features.Notifications.Sending;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>A notice as the e-mail that goes out: its text and, where it leads somewhere, the full address of that page.</summary>
public sealed class NoticeMail(LinkSeal seal, IOptions<SiteOptions> site)
{
    /// <summary>Null when its letter is sealed with a key that is gone.</summary>
    public EmailMessage? Compose(Notice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return (notice.SealedBody is { } closed ? seal.Open(closed) : notice.Body) is { } body
            ? new(notice.Id, notice.Email ?? "", OneLine(notice.RecipientName), notice.Subject, WithLink(body, notice.Url, notice.Language))
            : null;
    }

    public string WithLink(string body, string url, string language) => url.Length == 0
        ? body + "\n"
        : $"{body}\n\n{(language == "en" ? "See" : "Xem tại")}: {(site.Value.PublicUrl ?? Hosting.DefaultUrl).TrimEnd('/')}{url}\n";

    /// <summary>A name is a header too.</summary>
    private static string OneLine(string name) => string.Concat(name.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
}
