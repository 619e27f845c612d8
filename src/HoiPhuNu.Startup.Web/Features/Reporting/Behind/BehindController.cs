using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Behind;

/// <summary>The list behind a number.</summary>
[Authorize(Policies.Figures)]
public sealed class BehindController(AppDbContext db, TimeProvider time) : Controller
{
    [HttpGet("/bao-cao/so/{indicatorId:guid}/{unitId:guid}")]
    public async Task<IActionResult> Index(Viewer viewer, Guid indicatorId, Guid unitId, BehindAddress address, CancellationToken cancel)
    {
        ModelState.Clear();
        return await BehindPage.LoadAsync(db, viewer, indicatorId, unitId, address, VietnamTime.Today(time.GetUtcNow().UtcDateTime), cancel) is { } page ? View(page) : NotFound();
    }
}
