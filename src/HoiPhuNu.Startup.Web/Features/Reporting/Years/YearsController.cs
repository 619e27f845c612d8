using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Years;

/// <summary>One indicator through a year.</summary>
[Authorize(Policies.Figures)]
public sealed class YearsController(AppDbContext db, TimeProvider time) : Controller
{
    [HttpGet("/bao-cao/chi-so/{indicatorId:guid}/{unitId:guid}")]
    public async Task<IActionResult> Index(Viewer viewer, Guid indicatorId, Guid unitId, [FromQuery(Name = "nam")] int? year, [FromQuery(Name = "chuong-trinh")] Guid? programme, CancellationToken cancel)
    {
        ModelState.Clear();
        return await YearPage.LoadAsync(db, viewer, (indicatorId, unitId, programme), year, VietnamTime.Today(time.GetUtcNow().UtcDateTime), cancel) is { } page ? View(page) : NotFound();
    }
}
