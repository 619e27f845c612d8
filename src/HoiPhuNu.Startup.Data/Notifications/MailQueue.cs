using HoiPhuNu.Startup.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Notifications;

/// <summary>Claiming notices that wait for their e-mail; a conditional update, so two workers never hold one notice.</summary>
public static class MailQueue
{
    public const int MaxAttempts = 8;

    /// <summary>Longer than any sender waits for an answer, or a slow mail would be sent by two workers.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>Tracked, to be finished with Sent or Failed and saved.</summary>
    public static async Task<Notice?> ClaimAsync(AppDbContext db, DateTime now, CancellationToken cancel)
    {
        while (await Due(db, now).FirstOrDefaultAsync(cancel) is { } due)
        {
            var taken = await db.WriteAsync(
                token => db.Notices
                    .Where(n => n.Id == due.Id && n.Delivery == DeliveryStatus.Waiting && n.NextAttemptAt == due.NextAttemptAt)
                    .ExecuteUpdateAsync(set => set.SetProperty(n => n.NextAttemptAt, now + Lease), token),
                cancel);
            if (taken == 1)
            {
                return await db.Notices.SingleAsync(n => n.Id == due.Id, cancel);
            }
        }

        return null;
    }

    /// <summary>Ten seconds, then three times as long each time, an hour at most; null: it is given up.</summary>
    public static DateTime? NextAttempt(Notice notice, TimeSpan? askedFor, DateTime now) =>
        notice.Attempts + 1 >= MaxAttempts ? null : now + (askedFor ?? TimeSpan.FromSeconds(Math.Min(3600, 10 * Math.Pow(3, notice.Attempts))));

    private static IQueryable<Waiting> Due(AppDbContext db, DateTime now) =>
        db.Notices.Where(n => n.Delivery == DeliveryStatus.Waiting && n.NextAttemptAt <= now)
            .OrderBy(n => n.NextAttemptAt)
            .Select(n => new Waiting(n.Id, n.NextAttemptAt));

    private sealed record Waiting(Guid Id, DateTime? NextAttemptAt);
}
