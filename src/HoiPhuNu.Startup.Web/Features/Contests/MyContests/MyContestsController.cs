using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Contests.MyContests;

/// <summary>The contests she organizes or keeps the files of, and what each waits for.</summary>
public sealed class MyContestsController(AppDbContext db, TimeProvider time) : Controller
{
    [HttpGet("/to-chuc")]
    public async Task<IActionResult> Index(Viewer viewer, string? tim, string? muc, int trang = 1, CancellationToken cancel = default)
    {
        var page = await MyContestsPage.LoadAsync(db, viewer, tim, muc, trang, time.GetUtcNow().UtcDateTime, cancel);
        return page.HasNothingToDoHere ? Forbid() : View(page);
    }
}
