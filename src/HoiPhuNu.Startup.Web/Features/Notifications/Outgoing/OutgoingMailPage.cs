using HoiPhuNu.Startup.Web.Features.Notifications.Sending;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Outgoing;

public sealed record OutgoingMailPage(IReadOnlyList<MailFile> Mails, string? Search, int Number, bool HasMore)
{
    public const int Size = 50;

    public static OutgoingMailPage Load(MailFolder folder, string? search, int page)
    {
        var number = Math.Clamp(page, 1, 10_000);
        var mails = folder.List(search).Skip((number - 1) * Size).Take(Size + 1).ToList();
        return new(mails.Take(Size).ToList(), search, number, mails.Count > Size);
    }
}
