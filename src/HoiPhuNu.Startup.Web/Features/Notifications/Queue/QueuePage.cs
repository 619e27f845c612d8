using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Notifications;
using HoiPhuNu.Startup.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Queue;

public sealed record QueuePage(PageOf<QueueRow> Rows, bool IsMail, int ParkedEvents, int ParkedMails, int WaitingEvents, int WaitingMails)
{
    /// <summary>Value of "xem" in the address.</summary>
    public const string Mails = "thu";

    public static async Task<QueuePage> LoadAsync(AppDbContext db, bool mail, int page, CancellationToken cancel)
    {
        var events = db.OutboxMessages.AsNoTracking().Where(m => m.DoneAt == null);
        var parkedEvents = events.Where(m => m.ParkedAt != null);
        var parkedMails = db.Notices.AsNoTracking().ParkedMail();
        var rows = mail
            ? await parkedMails.OrderByDescending(n => n.CreatedAt).Select(n => new QueueRow(n.Id, n.Kind, n.CreatedAt, n.Attempts, n.Error)).ToPageAsync(page, cancel)
            : await parkedEvents.OrderByDescending(m => m.CreatedAt).Select(m => new QueueRow(m.Id, m.Event, m.CreatedAt, m.Attempts, m.Error)).ToPageAsync(page, cancel);
        return new(
            rows,
            mail,
            await parkedEvents.CountAsync(cancel),
            await parkedMails.CountAsync(cancel),
            await events.CountAsync(m => m.ParkedAt == null, cancel),
            await db.Notices.CountAsync(n => n.Delivery == DeliveryStatus.Waiting, cancel));
    }
}
