using HoiPhuNu.Startup.Domain.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>
/// One kind of message: a small record of what it tells, and its text in both languages side by side, so that neither can be
/// forgotten and a letter reads as a whole. The classes stand in Features/&lt;Context&gt;/Emails.
/// </summary>
public abstract record Message(Office Office)
{
    private const string Ending = "Email";

    /// <summary>"EntrySubmitted" of EntrySubmittedEmail; kept with the notice.</summary>
    public string Kind => KindOf(GetType());

    public static string KindOf(Type message) => message.Name.EndsWith(Ending, StringComparison.Ordinal) ? message.Name[..^Ending.Length] : message.Name;

    /// <param name="language">"vi" or "en".</param>
    public Letter In(string language)
    {
        var (letter, closing) = language == "en" ? (English(), Office.CloseEnglish()) : (Vietnamese(), Office.CloseVietnamese());
        return new(OneLine(letter.Subject), $"{letter.Body.ReplaceLineEndings("\n").Trim()}\n\n{closing}");
    }

    protected abstract Letter Vietnamese();

    protected abstract Letter English();

    /// <summary>A subject is a header: whatever somebody typed into a title, it stays one line of a length every table takes.</summary>
    private static string OneLine(string subject)
    {
        var line = string.Join(' ', subject.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line = string.Concat(line.Where(c => !char.IsControl(c)));
        return line.Length <= Notice.SubjectLength ? line : line[..(Notice.SubjectLength - 1)].TrimEnd() + "…";
    }
}
