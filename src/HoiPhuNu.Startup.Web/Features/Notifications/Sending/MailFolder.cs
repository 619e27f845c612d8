using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <summary>
/// The folder of <see cref="FileEmailSender"/>: <c>{yyyyMMdd-HHmmss-fff}-{message id}.eml</c>, UTF-8 with readable headers
/// (RFC 6532), so that a mail program and a text editor both show it. The time is UTC and sorts the folder.
/// </summary>
public sealed partial class MailFolder(IOptions<EmailOptions> options, TimeProvider time)
{
    private const string TimeFormat = "yyyyMMdd-HHmmss-fff";

    private EmailOptions Options => options.Value;

    /// <summary>Written beside its place and then renamed: a reader meets the whole message or none.</summary>
    public async Task<string> SaveAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var name = $"{now.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}-{message.MessageId:N}";
        Directory.CreateDirectory(Options.Folder);
        var place = PathOf(name);
        var draft = Path.Combine(Options.Folder, $".{name}-{Guid.NewGuid():N}.tmp");
        try
        {
            await File.WriteAllTextAsync(draft, Compose(message, now), cancellationToken);
            File.Move(draft, place, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }

        return name;
    }

    /// <summary>Newest first; <paramref name="search"/> looks in address, subject and text.</summary>
    public IEnumerable<MailFile> List(string? search)
    {
        if (!Directory.Exists(Options.Folder))
        {
            return [];
        }

        var mails = Directory.EnumerateFiles(Options.Folder, "*.eml")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .OrderDescending(StringComparer.Ordinal)
            .Select(Find)
            .OfType<MailFile>();
        return string.IsNullOrWhiteSpace(search) ? mails : mails.Where(mail => Holds(mail, search.Trim().Normalize()));
    }

    /// <summary>Null for a name that is no message of this folder: a name can never lead out of it.</summary>
    public MailFile? Find(string name)
    {
        if (!NamePattern().IsMatch(name) || !DateTime.TryParseExact(name[..TimeFormat.Length], TimeFormat, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var writtenAt) || !File.Exists(PathOf(name)))
        {
            return null;
        }

        var text = File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n");
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var headers = text[..end].Split('\n');
        return new(name, writtenAt, Header(headers, "To"), Header(headers, "Subject"), text[(end + 2)..]);
    }

    private string PathOf(string name) => Path.Combine(Options.Folder, name + ".eml");

    private string Compose(EmailMessage message, DateTimeOffset now)
    {
        var text = new StringBuilder()
            .Append("Message-ID: <").Append(message.MessageId.ToString("D")).Append('@').Append(Options.From.Split('@')[^1]).Append(">\r\n")
            .Append("Date: ").Append(now.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture)).Append("\r\n")
            .Append("From: ").Append(Mailbox(Options.FromName, Options.From)).Append("\r\n")
            .Append("To: ").Append(Mailbox(message.ToName, message.To)).Append("\r\n");
        if ((message.ReplyTo ?? Options.ReplyTo) is { Length: > 0 } replyTo)
        {
            text.Append("Reply-To: ").Append(replyTo).Append("\r\n");
        }

        return text.Append("Subject: ").Append(message.Subject).Append("\r\n")
            .Append("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\nAuto-Submitted: auto-generated\r\n\r\n")
            .Append(message.Body.ReplaceLineEndings("\r\n"))
            .ToString();
    }

    private static string Mailbox(string name, string address) => name.Length == 0
        ? address
        : $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\" <{address}>";

    private static string Header(string[] headers, string name) =>
        headers.FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.Ordinal))?[(name.Length + 2)..] ?? "";

    private static bool Holds(MailFile mail, string search) =>
        new[] { mail.To, mail.Subject, mail.Body }.Any(text => text.Contains(search, StringComparison.CurrentCultureIgnoreCase));

    [GeneratedRegex("^[0-9]{8}-[0-9]{6}-[0-9]{3}-[0-9a-f]{32}\\z")]
    private static partial Regex NamePattern();
}
