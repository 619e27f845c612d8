using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Contests;

/// <summary>The way to the organizer's desk, for those who organize or keep the files of a contest.</summary>
public sealed class ContestsNavigation(AppDbContext db, IStringLocalizer<ContestsText> T) : INavigation
{
    public async ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context)
    {
        if (context.Viewer() is not { } viewer)
        {
            return [];
        }

        return viewer.IsOrganizer || await db.Contests.RunBy(viewer).AnyAsync(context.RequestAborted)
            ? [new NavigationItem(T["Tổ chức thi"], "/to-chuc", 20)]
            : [];
    }
}
