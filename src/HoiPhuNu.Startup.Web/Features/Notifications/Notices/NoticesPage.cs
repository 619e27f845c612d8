using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Notifications;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Notices;

public sealed record NoticesPage(PageOf<NoticeRow> Notices, bool UnreadOnly, int Unread)
{
    /// <summary>Value of "xem" in the address.</summary>
    public const string OnlyUnread = "chua-doc";

    private const int Size = 20;

    public static async Task<NoticesPage> LoadAsync(AppDbContext db, Viewer viewer, bool unreadOnly, int page, CancellationToken cancel)
    {
        var own = db.Notices.AsNoTracking().Of(viewer);
        var unread = await own.Unread().CountAsync(cancel);
        var rows = await (unreadOnly ? own.Unread() : own)
            .OrderByDescending(n => n.CreatedAt)
            .Select(n => new NoticeRow(n.Id, n.Subject, n.Body, n.Url, n.CreatedAt, n.ReadAt == null))
            .ToPageAsync(page, cancel, Size);
        return new(rows, unreadOnly, unread);
    }
}
