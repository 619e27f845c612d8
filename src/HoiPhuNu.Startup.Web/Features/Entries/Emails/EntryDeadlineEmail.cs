using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Entries.Emails;

/// <summary>To her who began an entry and has not submitted it.</summary>
/// <param name="Office">Who writes.</param>
/// <param name="Name">The reader.</param>
/// <param name="Title">Of the draft, perhaps empty.</param>
/// <param name="HelpedName">Null when the reader is the entrant.</param>
/// <param name="ClosesAt">UTC.</param>
public sealed record EntryDeadlineEmail(Office Office, string Name, string Title, string? HelpedName, DateTime ClosesAt)
    : EntryMessage(Office, Name, Title, HelpedName)
{
    protected override Letter Vietnamese() => new($"Hồ sơ chưa nộp, hạn {VietnamTime.FormatShort(ClosesAt)}", $"""
        {Dear}

        {Capital(Entry)} đã được lưu nhưng CHƯA NỘP.

        Hạn nộp: hết {VietnamTime.Format(ClosesAt)} (giờ Việt Nam).

        {Capital(She)} mở hồ sơ, xem còn phần nào chưa xong, rồi bấm nộp. Nộp xong sẽ có mã hồ sơ và biên nhận; trước hạn vẫn sửa và nộp lại được.
        """);

    protected override Letter English() => new($"Entry not submitted yet, deadline {VietnamTime.FormatEnglish(ClosesAt)}", $"""
        {DearEnglish}

        {Capital(EntryEnglish)} is saved but NOT SUBMITTED.

        Deadline: {VietnamTime.FormatEnglish(ClosesAt)} (Vietnam time).

        Please open it, complete what is missing and submit it. You then get an entry code and a receipt; until the deadline it can still be changed and submitted again.
        """);
}
