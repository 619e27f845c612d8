using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Content.News;

/// <summary>News for everyone.</summary>
[AllowAnonymous, SameForAllVisitors]
public sealed class NewsController(AppDbContext db) : Controller
{
    [HttpGet("/tin-tuc")]
    public async Task<IActionResult> Index(Viewer? viewer, int trang = 1, CancellationToken cancel = default) => View(await NewsPage.LoadAsync(db, viewer, trang, cancel));

    [HttpGet("/tin-tuc/{slug}")]
    public async Task<IActionResult> Show(string slug, Viewer? viewer, CancellationToken cancel) =>
        await ArticlePage.LoadAsync(db, slug, viewer, cancel) is { } page ? View(page) : NotFound();
}
