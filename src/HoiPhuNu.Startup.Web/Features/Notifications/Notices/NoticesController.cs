using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Notifications;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Notices;

/// <summary>Everything the site has told her, whether or not a mail reached her.</summary>
public sealed class NoticesController(AppDbContext db, TimeProvider time, IStringLocalizer<NotificationsText> T) : Controller
{
    [HttpGet("/thong-bao")]
    public async Task<IActionResult> Index(Viewer viewer, string? xem, CancellationToken cancel, int trang = 1) =>
        View(await NoticesPage.LoadAsync(db, viewer, xem == NoticesPage.OnlyUnread, trang, cancel));

    [HttpPost("/thong-bao/{id:guid}/da-doc")]
    public async Task<IActionResult> Read(Guid id, Viewer viewer, CancellationToken cancel)
    {
        if (await db.Notices.Of(viewer).SingleOrDefaultAsync(n => n.Id == id, cancel) is not { } notice)
        {
            return NotFound();
        }

        notice.Read(Now);
        await db.SaveChangesAsync(cancel);
        return Redirect("/thong-bao");
    }

    [HttpPost("/thong-bao/da-doc-het")]
    public async Task<IActionResult> ReadAll(Viewer viewer, CancellationToken cancel)
    {
        await db.WriteAsync(token => db.Notices.Of(viewer).Unread().ExecuteUpdateAsync(set => set.SetProperty(n => n.ReadAt, Now), token), cancel);
        this.Alert(AlertKind.Ok, T["Đã đánh dấu tất cả là đã đọc"]);
        return Redirect("/thong-bao");
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}
