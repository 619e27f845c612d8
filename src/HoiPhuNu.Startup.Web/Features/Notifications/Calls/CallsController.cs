using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Data.Notifications;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Calls;

/// <summary>Who must be telephoned: she has no address, or her mail came back, and she has not read it on her own page.</summary>
public sealed class CallsController(AppDbContext db, TimeProvider time, IStringLocalizer<NotificationsText> T) : Controller
{
    [HttpGet("/to-chuc/{slug}/can-goi")]
    public async Task<IActionResult> Index(string slug, Viewer viewer, string? tim, string? xem, string? sap, CancellationToken cancel, int trang = 1) =>
        await CallsPage.LoadAsync(db, slug, viewer, new(tim, xem, sap), trang, cancel) is { } page ? View(page) : NotFound();

    [HttpPost("/to-chuc/{slug}/can-goi/{id:guid}/da-goi")]
    public async Task<IActionResult> Called(string slug, Guid id, Viewer viewer, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var contest = db.Contests.RunBy(viewer).Where(c => c.Slug == slug);
        if (await db.Notices.SingleOrDefaultAsync(n => n.Id == id && n.PersonId != null && contest.Any(c => c.Id == n.ContestId), cancel) is not { } notice)
        {
            return NotFound();
        }

        if (notice.Telephoned(viewer.PersonId, now))
        {
            db.Happened(new NoticeTelephoned(notice.Id, viewer.PersonId, now, notice.ContestId));
            await db.SaveChangesAsync(cancel);
        }

        this.Alert(AlertKind.Ok, T["Đã ghi là đã gọi"]);
        return Redirect($"/to-chuc/{slug}/can-goi");
    }
}
