using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Awards.Results;

/// <summary>Published results: reads frozen rows only, so nothing edited later changes what everyone was told.</summary>
[AllowAnonymous, SameForAllVisitors]
public sealed class ResultsController(AppDbContext db) : Controller
{
    [HttpGet("/ket-qua")]
    public async Task<IActionResult> Index(int trang, CancellationToken cancel) => View(await ResultsListPage.LoadAsync(db, trang, cancel));

    /// <param name="slug">The contest.</param>
    /// <param name="ban">Number of an earlier publication; none: the one in force.</param>
    /// <param name="cancel">Stops waiting.</param>
    [HttpGet("/ket-qua/{slug}")]
    public async Task<IActionResult> Show(string slug, int? ban, CancellationToken cancel) =>
        await ResultsPage.LoadAsync(db, slug, ban, cancel) is { } page ? View(page) : NotFound();
}
