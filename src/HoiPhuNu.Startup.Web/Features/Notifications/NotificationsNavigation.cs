using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Notifications;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>"Thông báo" with the number of unread ones: one count on an index, on every page of somebody signed in.</summary>
public sealed class NotificationsNavigation(AppDbContext db, IStringLocalizer<NotificationsText> T) : INavigation
{
    public async ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context) => context.Viewer() is { } viewer
        ? [new(T["Thông báo"], "/thong-bao", 80, await db.Notices.Of(viewer).Unread().CountAsync(context.RequestAborted), NavigationPlace.Account)]
        : [];
}
