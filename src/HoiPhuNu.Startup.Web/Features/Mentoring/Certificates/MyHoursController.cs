using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Certificates;

/// <summary>A mentor's own hours, and the paper to print.</summary>
public sealed class MyHoursController(AppDbContext db, TimeProvider time) : Controller
{
    [HttpGet("/co-van/giay")]
    public async Task<IActionResult> Index(Viewer viewer, CancellationToken cancel) => View(await MyHoursPage.LoadAsync(db, viewer, time.GetUtcNow().UtcDateTime, cancel));

    /// <summary>For the mentor and her coordinators; everybody else asks the code.</summary>
    [HttpGet("/giay-xac-nhan/{code}")]
    public async Task<IActionResult> Print(string code, Viewer viewer, CancellationToken cancel) =>
        await db.HoursCertificates.PrintedBy(viewer).AsNoTracking().SingleOrDefaultAsync(c => c.Code == code, cancel) is { } certificate ? View(certificate) : NotFound();
}
