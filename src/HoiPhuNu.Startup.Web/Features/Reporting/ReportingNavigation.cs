using HoiPhuNu.Startup.Web.Setup;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting;

/// <summary>For who types records or is in charge of figures; an administrator keeps forms and indicators. Costs no command.</summary>
public sealed class ReportingNavigation(IStringLocalizer<ReportingText> T) : INavigation
{
    public ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context) =>
        ValueTask.FromResult<IReadOnlyList<NavigationItem>>(context.Viewer() switch
        {
            { KeepsFigures: true } => [new NavigationItem(T["Báo cáo"], "/bao-cao", 39)],
            { IsAdministrator: true } => [new NavigationItem(T["Mẫu báo cáo"], "/bao-cao/mau", 39)],
            _ => [],
        });
}
