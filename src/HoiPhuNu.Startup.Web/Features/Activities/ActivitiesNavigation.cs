using HoiPhuNu.Startup.Web.Setup;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities;

/// <summary>For who types figures; costs no command.</summary>
public sealed class ActivitiesNavigation(IStringLocalizer<ActivitiesText> T) : INavigation
{
    public ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context) =>
        ValueTask.FromResult<IReadOnlyList<NavigationItem>>(context.Viewer() is { KeepsFigures: true } ? [new NavigationItem(T["Số liệu"], "/so-lieu", 38)] : []);
}
