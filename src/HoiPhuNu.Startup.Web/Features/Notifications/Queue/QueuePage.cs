using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Notifications;
using HoiPhuNu.Startup.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Queue;

public sealed record QueuePage(PageOf<QueueRow> Rows, bool IsMail, int ParkedEvents, int ParkedMails, int WaitingEvents, int WaitingMails, StoppedMail? Stop)
{
    /// <summary>Value of "xem" in the address.</summary>
    public const string Mails = "thu";

    public static async Task<QueuePage> LoadAsync(AppDbContext db, bool mail, int page, CancellationToken cancel)
    {
        var events = db.OutboxMessages.AsNoTracking().Where(m => m.DoneAt == null);
        var parkedEvents = events.Where(m => m.ParkedAt != null);
        var parkedMails = db.Notices.AsNoTracking().ParkedMail();
        var rows = mail
            ? await parkedMails.OrderByDescending(n => n.CreatedAt).ThenBy(n => n.Id).Select(n => new QueueRow(n.Id, n.Kind, n.CreatedAt, n.Attempts, n.Error)).ToPageAsync(page, cancel)
            : await parkedEvents.OrderByDescending(m => m.CreatedAt).ThenBy(m => m.Id).Select(m => new QueueRow(m.Id, m.Event, m.CreatedAt, m.Attempts, m.Error)).ToPageAsync(page, cancel);
        var eventCounts = await events.GroupBy(m => m.ParkedAt != null).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var mailCounts = await db.Notices.Where(n => n.Delivery == DeliveryStatus.Waiting || n.Delivery == DeliveryStatus.Parked)
            .GroupBy(n => n.Delivery).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return new(
            rows,
            mail,
            eventCounts.GetValueOrDefault(true),
            mailCounts.GetValueOrDefault(DeliveryStatus.Parked),
            eventCounts.GetValueOrDefault(false),
            mailCounts.GetValueOrDefault(DeliveryStatus.Waiting),
            await db.MailStops.AsNoTracking().Select(s => new StoppedMail(s.Since, s.Reason, s.NextTryAt)).SingleOrDefaultAsync(cancel));
    }
}
