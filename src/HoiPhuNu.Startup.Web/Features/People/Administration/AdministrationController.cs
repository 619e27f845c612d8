using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.People.Administration;

[Authorize(Policies.Administrator)]
public sealed class AdministrationController(AppDbContext db, TimeProvider time) : Controller
{
    [HttpGet("/quan-tri")]
    public async Task<IActionResult> Index(Viewer viewer, CancellationToken cancel) =>
        View(await AdministrationPage.LoadAsync(db, viewer, time.GetUtcNow().UtcDateTime, cancel));
}
