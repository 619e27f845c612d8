using HoiPhuNu.Startup.Web.Features.Entries.Emails;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Judging.Emails;

/// <param name="Office">Who writes.</param>
/// <param name="Name">The reader.</param>
/// <param name="Title">Of the entry.</param>
/// <param name="HelpedName">Null when the reader is the entrant.</param>
/// <param name="Code">PNKN26-7F3K-92.</param>
/// <param name="NextRound">Name of the round it goes into.</param>
public sealed record EntryGoesOnEmail(Office Office, string Name, string Title, string? HelpedName, string Code, string NextRound) : EntryMessage(Office, Name, Title, HelpedName)
{
    protected override Letter Vietnamese() => new($"Hồ sơ {Code} vào {NextRound}", $"""
        {Dear}

        Chúc mừng {She}: {Entry} (mã {Code}) đã vào {NextRound}.

        Hiện chưa phải làm gì thêm. Nếu vòng này có thuyết trình hay cần bổ sung tài liệu, Ban Tổ chức sẽ báo riêng.
        """);

    protected override Letter English() => new($"Entry {Code} goes on to {NextRound}", $"""
        {DearEnglish}

        Congratulations: {EntryEnglish} (code {Code}) goes on to {NextRound}.

        There is nothing to do now. If the round has a presentation or asks for more documents, the organizers will write to you.
        """);
}
