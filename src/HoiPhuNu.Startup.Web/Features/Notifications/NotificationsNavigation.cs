using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Notifications;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>
/// "Thông báo" with the number of unread ones: one count on an index, on every page of somebody signed in. An administrator sees on
/// every page that mail has stopped: no mail could tell her.
/// </summary>
public sealed class NotificationsNavigation(AppDbContext db, IStringLocalizer<NotificationsText> T) : INavigation
{
    public async ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context)
    {
        if (context.Viewer() is not { } viewer)
        {
            return [];
        }

        var items = new List<NavigationItem> { new(T["Thông báo"], "/thong-bao", 80, await db.Notices.Of(viewer).Unread().CountAsync(context.RequestAborted), NavigationPlace.Account, "bell") };
        if (viewer.IsAdministrator && await db.MailStops.AnyAsync(context.RequestAborted))
        {
            items.Add(new(T["Thư đang dừng"], "/quan-tri/hang-doi?xem=thu", 10));
        }

        return items;
    }
}
