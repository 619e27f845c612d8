using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Log;

/// <summary>Everything that happened in a contest, newest first, for its organizers.</summary>
public sealed class LogController(AppDbContext db, AuditText text, IStringLocalizer<AuditText> T) : Controller
{
    [HttpGet("/to-chuc/{slug}/nhat-ky")]
    public async Task<IActionResult> Index(string slug, Viewer viewer, string? viec, string? nguoi, CancellationToken cancel, int trang = 1) =>
        await LogPage.LoadAsync(db, text, T, slug, viewer, new(viec, nguoi), trang, cancel) is { } page ? View(page) : NotFound();
}
