using HoiPhuNu.Startup.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Notifications;

/// <summary>Claiming notices that wait for their e-mail; a conditional update, so two workers never hold one notice.</summary>
public static class MailQueue
{
    public const int MaxAttempts = 8;

    /// <summary>Longer than any sender waits for an answer, or a slow mail would be sent by two workers.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>Tracked, to be finished with Sent, Failed or GiveBack and saved. While mail is stopped: one now and then, to try.</summary>
    public static async Task<Notice?> ClaimAsync(AppDbContext db, DateTime now, CancellationToken cancel)
    {
        if (!await MayTryAsync(db, now, cancel))
        {
            return null;
        }

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

    /// <summary>The service does not accept us: the mail waits untouched, and so do all the others.</summary>
    /// <param name="db">The database.</param>
    /// <param name="notice">As claimed.</param>
    /// <param name="reason">Technical, without personal data.</param>
    /// <param name="claimedAt">When it was claimed: hands that were under way when the stop began count as the same try.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static Task StopAsync(AppDbContext db, Notice notice, string reason, DateTime claimedAt, DateTime now, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            notice.GiveBack(reason, now);
            if (await db.MailStops.SingleOrDefaultAsync(token) is not { } stop)
            {
                db.MailStops.Add(MailStop.Begin(reason, now));
            }
            else if (claimedAt > stop.Since)
            {
                stop.Failed(reason, now);
            }

            return 0;
        },
        cancel);

    /// <summary>A mail was taken: the stop, if there was one, is over.</summary>
    public static async Task<bool> ResumeAsync(AppDbContext db, DateTime now, CancellationToken cancel)
    {
        if (!await db.MailStops.AnyAsync(cancel))
        {
            return false;
        }

        return await db.WriteAsync(
            async token =>
            {
                var ended = await db.MailStops.ExecuteDeleteAsync(token) == 1;
                if (ended)
                {
                    db.Happened(new MailResumed(MailStop.TheOne, now));
                }

                return ended;
            },
            cancel);
    }

    private static async Task<bool> MayTryAsync(AppDbContext db, DateTime now, CancellationToken cancel)
    {
        if (await db.MailStops.Select(s => (DateTime?)s.NextTryAt).SingleOrDefaultAsync(cancel) is not { } next)
        {
            return true;
        }

        return next <= now && await db.WriteAsync(
            token => db.MailStops.Where(s => s.NextTryAt == next).ExecuteUpdateAsync(set => set.SetProperty(s => s.NextTryAt, now + Lease), token), cancel) == 1;
    }

    private static IQueryable<Waiting> Due(AppDbContext db, DateTime now) =>
        db.Notices.Where(n => n.Delivery == DeliveryStatus.Waiting && n.NextAttemptAt <= now)
            .OrderBy(n => n.NextAttemptAt)
            .Select(n => new Waiting(n.Id, n.NextAttemptAt));

    private sealed record Waiting(Guid Id, DateTime? NextAttemptAt);
}
