using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Overview;

/// <summary>Reports that wait for the viewer's units, and what is missing below them.</summary>
[Authorize(Policies.Figures)]
public sealed class OverviewController(AppDbContext db, TimeProvider time) : Controller
{
    [HttpGet("/bao-cao")]
    public async Task<IActionResult> Index(Viewer viewer, CancellationToken cancel, int trang = 1, [FromQuery(Name = OverviewPage.FormerParameter)] int former = 1) =>
        View(await OverviewPage.LoadAsync(db, viewer, VietnamTime.Today(time.GetUtcNow().UtcDateTime), trang, former, cancel));
}
