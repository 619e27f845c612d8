using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Entries.Emails;

/// <summary>To the entrant: an officer has begun to fill in her entry and says that she agreed.</summary>
/// <param name="Office">Who writes.</param>
/// <param name="Name">The entrant.</param>
/// <param name="Title">Of the entry, perhaps empty.</param>
/// <param name="Helper">The officer.</param>
/// <param name="Unit">Hers.</param>
public sealed record EntryHelpBeganEmail(Office Office, string Name, string Title, string Helper, string Unit)
    : EntryMessage(Office, Name, Title, null)
{
    protected override Letter Vietnamese() => new("Có cán bộ Hội điền giúp hồ sơ của chị", $"""
        {Dear}

        Cán bộ Hội {Helper}, {Unit}, vừa bắt đầu điền giúp {Entry} và ghi rằng chị đã đồng ý. Từ nay người ấy xem và sửa được hồ sơ này. Hồ sơ vẫn đứng tên chị.

        Nếu chị không nhờ, hoặc không cần giúp nữa: chị mở hồ sơ, vào phần người giúp rồi bấm “Thôi nhờ giúp”, hoặc gọi cho Ban Tổ chức.
        """);

    protected override Letter English() => new("A Union officer fills in your entry", $"""
        {DearEnglish}

        {Helper}, an officer of {Unit}, has begun to fill in {EntryEnglish} and says that you agreed. From now on she can read and change it. It stays your entry.

        If you did not ask her, or need no more help: open the entry, go to the people who help and press “End the help”, or call the organizers.
        """);
}
