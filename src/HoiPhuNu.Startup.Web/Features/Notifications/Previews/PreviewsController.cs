using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Previews;

/// <summary>What this contest will write to people, before it does.</summary>
public sealed class PreviewsController(AppDbContext db, TimeProvider time) : Controller
{
    [HttpGet("/to-chuc/{slug}/thu")]
    public async Task<IActionResult> Index(string slug, Viewer viewer, CancellationToken cancel) =>
        await db.Contests.AsNoTracking().RunBy(viewer).Include(c => c.Rounds).SingleOrDefaultAsync(c => c.Slug == slug, cancel) is { } contest
            ? View(new PreviewsPage(slug, contest.Title, MessageSamples.All(Office.Of(contest), contest.Rounds.MaxBy(r => r.Order)?.Name ?? "", time.GetUtcNow().UtcDateTime)))
            : NotFound();
}
