using HoiPhuNu.Startup.Web.Setup;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.People;

public sealed class PeopleNavigation(IStringLocalizer<PeopleText> T) : INavigation
{
    public ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context) =>
        ValueTask.FromResult<IReadOnlyList<NavigationItem>>(context.Viewer() is { IsAdministrator: true }
            ? [new(T["Quản trị"], "/quan-tri", 90)]
            : []);
}
