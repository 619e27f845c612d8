using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mine;

/// <summary>The mentor's, the woman's and the officer's own page: what is next, what is open, log now.</summary>
public sealed class MyMentoringController(AppDbContext db, TimeProvider time) : Controller
{
    [HttpGet("/dong-hanh")]
    public async Task<IActionResult> Index(Viewer viewer, CancellationToken cancel, int trang = 1) =>
        View(await MyMentoringPage.LoadAsync(db, viewer, time.GetUtcNow().UtcDateTime, trang, cancel));
}
