using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Entries.Emails;

/// <summary>The receipt.</summary>
/// <param name="Office">Who writes.</param>
/// <param name="Name">The reader.</param>
/// <param name="Title">Of the entry.</param>
/// <param name="HelpedName">Null when the reader is the entrant.</param>
/// <param name="Code">PNKN26-7F3K-92.</param>
/// <param name="ReceivedAt">The instant that counts, UTC.</param>
/// <param name="Number">1 is the first submission.</param>
/// <param name="ChangesUntil">Until when it may be changed, UTC; null: no longer.</param>
public sealed record EntrySubmittedEmail(Office Office, string Name, string Title, string? HelpedName, string Code, DateTime ReceivedAt, int Number, DateTime? ChangesUntil)
    : EntryMessage(Office, Name, Title, HelpedName)
{
    protected override Letter Vietnamese() => new($"Đã nhận hồ sơ {Code}", $"""
        {Dear}

        Ban Tổ chức đã nhận {Entry}.

        Mã hồ sơ: {Code}
        Nhận lúc: {VietnamTime.FormatExact(ReceivedAt)} (giờ Việt Nam)
        Bản nộp: lần {Number}

        {(ChangesUntil is { } until ? $"Đến hết {VietnamTime.Format(until)}, {She} vẫn sửa và nộp lại được; bản nộp sau cùng là bản được tính. " : "")}Mời giữ mã hồ sơ để tra cứu khi cần.
        """);

    protected override Letter English() => new($"Entry {Code} received", $"""
        {DearEnglish}

        We have received {EntryEnglish}.

        Entry code: {Code}
        Received: {VietnamTime.FormatExact(ReceivedAt)} (Vietnam time)
        Submission number: {Number}

        {(ChangesUntil is { } until ? $"It can be changed and submitted again until {VietnamTime.FormatEnglish(until)}; the last submission is the one that counts. " : "")}Please keep the code: it finds the entry again.
        """);
}
