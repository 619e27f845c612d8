using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Entries.Emails;

/// <param name="Office">Who writes.</param>
/// <param name="Name">The reader.</param>
/// <param name="Title">Of the entry.</param>
/// <param name="HelpedName">Null when the reader is the entrant.</param>
/// <param name="Code">PNKN26-7F3K-92.</param>
/// <param name="Reason">As the organizer wrote it.</param>
public sealed record EntryDisqualifiedEmail(Office Office, string Name, string Title, string? HelpedName, string Code, string Reason)
    : EntryMessage(Office, Name, Title, HelpedName)
{
    protected override Letter Vietnamese() => new($"Hồ sơ {Code} dừng dự thi", $"""
        {Dear}

        Ban Tổ chức quyết định dừng dự thi đối với {Entry} (mã {Code}). Lý do:

        {Reason}

        Nếu chưa đồng ý với quyết định này, {She} gọi cho Ban Tổ chức để trình bày.
        """);

    protected override Letter English() => new($"Entry {Code} is out of the contest", $"""
        {DearEnglish}

        The organizers have decided to take {EntryEnglish} (code {Code}) out of the contest. The reason:

        {Reason}

        If you do not agree with this decision, please call the organizers.
        """);
}
