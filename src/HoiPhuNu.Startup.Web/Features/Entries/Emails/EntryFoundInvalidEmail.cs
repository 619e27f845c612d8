using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Entries.Emails;

/// <param name="Office">Who writes.</param>
/// <param name="Name">The reader.</param>
/// <param name="Title">Of the entry.</param>
/// <param name="HelpedName">Null when the reader is the entrant.</param>
/// <param name="Code">PNKN26-7F3K-92.</param>
/// <param name="Reason">As the secretary wrote it.</param>
public sealed record EntryFoundInvalidEmail(Office Office, string Name, string Title, string? HelpedName, string Code, string Reason)
    : EntryMessage(Office, Name, Title, HelpedName)
{
    protected override Letter Vietnamese() => new($"Hồ sơ {Code} chưa đủ điều kiện dự thi", $"""
        {Dear}

        Sau sơ duyệt, {Entry} (mã {Code}) chưa đủ điều kiện vào vòng chấm. Lý do:

        {Reason}

        Nếu thấy có điều chưa đúng, {She} gọi cho Ban Tổ chức để được xem lại. Cảm ơn {She} đã gửi ý tưởng và mong gặp lại ở cuộc thi sau.
        """);

    protected override Letter English() => new($"Entry {Code} does not meet the conditions", $"""
        {DearEnglish}

        After screening, {EntryEnglish} (code {Code}) does not meet the conditions to be judged. The reason:

        {Reason}

        If something is not right, please call the organizers and they will look at it again. Thank you for the idea; we hope to see it in a next contest.
        """);
}
