using HoiPhuNu.Startup.Web.Features.Shared.Navigation;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries;

/// <summary>Her own entries: first, but after the work of who does the Union's. Those she types for others only for officers.</summary>
public sealed class EntriesNavigation(IStringLocalizer<EntriesText> T) : INavigation
{
    public ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context)
    {
        List<NavigationItem> items = [];
        if (context.Viewer() is { } viewer)
        {
            var isStaff = viewer.IsOrganizer || viewer.IsCoordinator || viewer.FollowsUp || viewer.KeepsFigures;
            items.Add(new(T["Hồ sơ"], "/ho-so", isStaff ? 60 : 10));
            if (viewer.IsOfficer)
            {
                items.Add(new(T["Nhập hộ"], "/nhap-ho", 15));
            }
        }

        return ValueTask.FromResult<IReadOnlyList<NavigationItem>>(items);
    }
}
