using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Notifications;
using HoiPhuNu.Startup.Data.Outbox;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Queue;

/// <summary>What could not be handed over and waits for an administrator: kinds and errors only, no names and no texts.</summary>
[Authorize(Policies.Administrator)]
public sealed class QueueController(AppDbContext db, TimeProvider time, IStringLocalizer<NotificationsText> T) : Controller
{
    [HttpGet("/quan-tri/hang-doi")]
    public async Task<IActionResult> Index(string? xem, CancellationToken cancel, int trang = 1) =>
        View(await QueuePage.LoadAsync(db, xem == QueuePage.Mails, trang, cancel));

    [HttpPost("/quan-tri/hang-doi/viec/{id:guid}/gui-lai")]
    public async Task<IActionResult> RetryEvent(Guid id, Viewer viewer, CancellationToken cancel)
    {
        var found = await db.WriteAsync(
            async token =>
            {
                var retried = await OutboxQueue.RetryParkedAsync(db, id, Now, token) == 1;
                if (retried)
                {
                    db.Happened(new DeliveryRetried(id, viewer.PersonId, Now, IsMail: false));
                }

                return retried;
            },
            cancel);
        return Answer(found, "/quan-tri/hang-doi");
    }

    [HttpPost("/quan-tri/hang-doi/thu/{id:guid}/gui-lai")]
    public async Task<IActionResult> RetryMail(Guid id, Viewer viewer, CancellationToken cancel)
    {
        var notice = await db.Notices.ParkedMail().SingleOrDefaultAsync(n => n.Id == id, cancel);
        if (notice is not null)
        {
            notice.TryAgain(Now);
            db.Happened(new DeliveryRetried(id, viewer.PersonId, Now, IsMail: true));
            await db.SaveChangesAsync(cancel);
        }

        return Answer(notice is not null, $"/quan-tri/hang-doi?xem={QueuePage.Mails}");
    }

    /// <summary>The settings were put right: the queue is tried without waiting.</summary>
    [HttpPost("/quan-tri/hang-doi/thu/thu-lai")]
    public async Task<IActionResult> TryStoppedMail(Viewer viewer, CancellationToken cancel)
    {
        if (await db.MailStops.SingleOrDefaultAsync(cancel) is { } stop)
        {
            stop.TryNow(viewer.PersonId, Now);
            await db.SaveChangesAsync(cancel);
        }

        return Answer(found: true, $"/quan-tri/hang-doi?xem={QueuePage.Mails}");
    }

    private IActionResult Answer(bool found, string list)
    {
        if (!found)
        {
            return NotFound();
        }

        this.Alert(AlertKind.Ok, T["Sẽ gửi lại trong ít giây"]);
        return Redirect(list);
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}
