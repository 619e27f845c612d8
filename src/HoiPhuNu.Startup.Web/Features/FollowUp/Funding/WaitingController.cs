using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>Everything that waits for an approver of the unit.</summary>
[Authorize(Policies.FundApprover)]
public sealed class WaitingController(AppDbContext db) : Controller
{
    [HttpGet("/theo-doi/duyet-chi")]
    public async Task<IActionResult> Index(WaitingFilter filter, Viewer viewer, CancellationToken cancel, int trang = 1) =>
        View("Waiting", await WaitingPage.LoadAsync(db, viewer, filter, trang, cancel));
}
