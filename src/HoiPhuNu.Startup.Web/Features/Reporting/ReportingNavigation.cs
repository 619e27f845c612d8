using HoiPhuNu.Startup.Web.Setup;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting;

/// <summary>For who types records or is in charge of figures. Costs no command.</summary>
public sealed class ReportingNavigation(IStringLocalizer<ReportingText> T) : INavigation
{
    public ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context) =>
        ValueTask.FromResult<IReadOnlyList<NavigationItem>>(context.Viewer() is { KeepsFigures: true } ? [new NavigationItem(T["Báo cáo"], "/bao-cao", 39)] : []);
}
