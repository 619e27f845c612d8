using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp;

/// <summary>For a woman with a supported project what waits for her there; for staff the list. Who is neither costs no command.</summary>
public sealed class FollowUpNavigation(AppDbContext db, TimeProvider time, IStringLocalizer<FollowUpText> T) : INavigation
{
    public async ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context)
    {
        List<NavigationItem> items = [];
        if (context.Viewer() is not { } viewer)
        {
            return items;
        }

        if (viewer.InFollowUp)
        {
            var today = VietnamTime.Today(time.GetUtcNow().UtcDateTime);
            var waiting = await db.CheckIns.StillAsked(db).CountAsync(
                c => c.Project.PersonId == viewer.PersonId && c.Project.ClosedAt == null && (c.Status == CheckInStatus.Returned || c.OpensOn <= today),
                context.RequestAborted);
            items.Add(new NavigationItem(T["Dự án của tôi"], "/du-an", 12, waiting));
        }

        if (viewer.FollowsUp)
        {
            items.Add(new NavigationItem(T["Theo dõi"], "/theo-doi", 36));
        }

        return items;
    }
}
