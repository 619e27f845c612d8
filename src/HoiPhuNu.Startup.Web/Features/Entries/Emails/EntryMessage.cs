using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Entries.Emails;

/// <summary>A message about one entry: to the woman whose entry it is, or to the officer who helps her.</summary>
/// <param name="Office">Who writes.</param>
/// <param name="Name">The reader.</param>
/// <param name="Title">Of the entry; may be empty in a draft.</param>
/// <param name="HelpedName">The entrant's name when the reader is her helper; null when the reader is the entrant.</param>
public abstract record EntryMessage(Office Office, string Name, string Title, string? HelpedName) : Message(Office)
{
    protected string Dear => HelpedName is null ? $"Chào chị {Name}," : $"Kính gửi {Name},";

    protected string DearEnglish => $"Dear {Name},";

    /// <summary>"hồ sơ “Miến dong Bản Nà” của chị".</summary>
    protected string Entry => $"hồ sơ{(Title.Length == 0 ? "" : $" “{Title}”")} của chị{(HelpedName is null ? "" : " " + HelpedName)}";

    protected string EntryEnglish => $"{(HelpedName is null ? "your" : $"{HelpedName}’s")} entry{(Title.Length == 0 ? "" : $" “{Title}”")}";

    /// <summary>Who has to act: the entrant is spoken to, the helper is told about her.</summary>
    protected string She => HelpedName is null ? "chị" : $"chị {HelpedName}";

    protected static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
