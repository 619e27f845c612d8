using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;

/// <summary>How the supported ideas stand at a date; the lists behind the figures; both as files.</summary>
[Authorize(Policies.FollowUpStaff)]
public sealed class PortfolioController(AppDbContext db, TimeProvider time, IStringLocalizer<FollowUpText> T) : Controller
{
    private DateOnly Today => VietnamTime.Today(time.GetUtcNow().UtcDateTime);

    [HttpGet(PortfolioAddress.Page)]
    public async Task<IActionResult> Index(Viewer viewer, PortfolioAddress address, CancellationToken cancel)
    {
        ModelState.Clear();
        return await PortfolioPage.LoadAsync(db, viewer, address, Today, T, cancel) is { } page ? View(page) : NotFound();
    }

    [HttpGet(PortfolioAddress.Page + "/tep/{format}")]
    public async Task<IActionResult> File(Viewer viewer, string format, PortfolioAddress address, CancellationToken cancel)
    {
        ModelState.Clear();
        return await PortfolioPage.LoadAsync(db, viewer, address, Today, T, cancel) is { } page ? this.Download(PortfolioSheets.Of(page, T), format) : NotFound();
    }

    [HttpGet(PortfolioAddress.List)]
    public async Task<IActionResult> List(Viewer viewer, PortfolioAddress address, CancellationToken cancel)
    {
        ModelState.Clear();
        return await PortfolioListPage.LoadAsync(db, viewer, address, Today, PagingQueries.UsualSize, cancel) is { } page ? View(page) : NotFound();
    }

    [HttpGet(PortfolioAddress.List + "/tep/{format}")]
    public async Task<IActionResult> ListFile(Viewer viewer, string format, PortfolioAddress address, CancellationToken cancel)
    {
        ModelState.Clear();
        return await PortfolioListPage.LoadAsync(db, viewer, address, Today, null, cancel) is { } page ? this.Download(PortfolioSheets.Of(page, T), format) : NotFound();
    }
}
