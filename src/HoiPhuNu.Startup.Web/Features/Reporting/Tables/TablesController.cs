using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Tables;

/// <summary>Bảng số liệu bất kỳ.</summary>
[Authorize(Policies.Figures)]
public sealed class TablesController(AppDbContext db, ComputedTables tables, TimeProvider time) : Controller
{
    [HttpGet("/bao-cao/so-lieu")]
    public async Task<IActionResult> Index(Viewer viewer, TableAddress address, CancellationToken cancel)
    {
        ModelState.Clear();
        return await TablePage.LoadAsync(db, tables, viewer, address, VietnamTime.Today(time.GetUtcNow().UtcDateTime), cancel) is { } page ? View(page) : NotFound();
    }
}
