using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Home;

/// <summary>The front door: what is open now, how it goes, who went before.</summary>
[AllowAnonymous, SameForAllVisitors]
public sealed class HomeController(AppDbContext db, TimeProvider time) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await HomePage.LoadAsync(db, time.GetUtcNow().UtcDateTime, cancel));
}
