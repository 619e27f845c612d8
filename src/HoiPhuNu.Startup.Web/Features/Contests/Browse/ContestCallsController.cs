using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Contests.Browse;

/// <summary>Calls that anyone may read: all of them, and one as it was announced. A draft is nobody's page here.</summary>
[AllowAnonymous, SameForAllVisitors]
public sealed class ContestCallsController(AppDbContext db, TimeProvider time) : Controller
{
    [HttpGet("/cuoc-thi")]
    public async Task<IActionResult> Index(CallListFilter filter, CancellationToken cancel) =>
        View(await CallListPage.LoadAsync(db, filter, time.GetUtcNow().UtcDateTime, cancel));

    [HttpGet("/cuoc-thi/{slug}")]
    public async Task<IActionResult> Show(string slug, Viewer? viewer, CancellationToken cancel) =>
        await CallPage.LoadAsync(db, slug, viewer, time.GetUtcNow().UtcDateTime, cancel) is { } page ? View(page) : NotFound();
}
