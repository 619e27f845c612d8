using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Entries.Emails;

/// <param name="Office">Who writes.</param>
/// <param name="Name">The reader.</param>
/// <param name="Title">Of the entry.</param>
/// <param name="HelpedName">Null when the reader is the entrant.</param>
/// <param name="Code">PNKN26-7F3K-92.</param>
/// <param name="What">What to complete, as the secretary wrote it.</param>
/// <param name="Until">The last minute, UTC.</param>
public sealed record EntryReturnedEmail(Office Office, string Name, string Title, string? HelpedName, string Code, string What, DateTime Until)
    : EntryMessage(Office, Name, Title, HelpedName)
{
    protected override Letter Vietnamese() => new($"Hồ sơ {Code} cần bổ sung", $"""
        {Dear}

        Tổ thư ký đã đọc {Entry} (mã {Code}) và cần bổ sung:

        {What}

        {Capital(She)} mở hồ sơ, bổ sung rồi bấm nộp lại, chậm nhất {VietnamTime.Format(Until)}.
        """);

    protected override Letter English() => new($"Entry {Code} needs completing", $"""
        {DearEnglish}

        The secretariat has read {EntryEnglish} (code {Code}) and asks for the following:

        {What}

        Please open the entry, complete it and submit it again by {VietnamTime.FormatEnglish(Until)} (Vietnam time).
        """);
}
