using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Outbox;

/// <summary>Claiming, finishing and giving back outbox rows; conditional updates, so two workers never hold one row.</summary>
public static class OutboxQueue
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    public static async Task<OutboxMessage?> ClaimAsync(AppDbContext db, DateTime now, CancellationToken cancel)
    {
        var due = await db.OutboxMessages.AsNoTracking()
            .Where(m => m.DoneAt == null && m.ParkedAt == null && m.DueAt <= now)
            .OrderBy(m => m.DueAt)
            .FirstOrDefaultAsync(cancel);
        if (due is null)
        {
            return null;
        }

        var taken = await db.WriteAsync(
            token => db.OutboxMessages
                .Where(m => m.Id == due.Id && m.DoneAt == null && m.ParkedAt == null && m.DueAt == due.DueAt)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.DueAt, now + Lease).SetProperty(m => m.Attempts, m => m.Attempts + 1), token),
            cancel);
        return taken == 1 ? due : null;
    }

    public static Task DoneAsync(AppDbContext db, Guid id, DateTime now, CancellationToken cancel) =>
        db.WriteAsync(
            token => db.OutboxMessages.Where(m => m.Id == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.DoneAt, now).SetProperty(m => m.Error, (string?)null), token),
            cancel);

    /// <param name="db">The database.</param>
    /// <param name="message">As claimed.</param>
    /// <param name="error">Type of the failure; no personal data.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static Task FailedAsync(AppDbContext db, OutboxMessage message, string error, DateTime now, CancellationToken cancel)
    {
        var attempts = message.Attempts + 1;
        var parked = attempts >= OutboxMessage.MaxAttempts ? now : (DateTime?)null;
        var due = now + TimeSpan.FromSeconds(Math.Min(3600, 5 * Math.Pow(3, attempts)));
        var text = error.Length > OutboxMessage.ErrorLength ? error[..OutboxMessage.ErrorLength] : error;
        return db.WriteAsync(
            token => db.OutboxMessages.Where(m => m.Id == message.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.DueAt, due).SetProperty(m => m.ParkedAt, parked).SetProperty(m => m.Error, text), token),
            cancel);
    }

    public static Task<int> RetryParkedAsync(AppDbContext db, Guid id, DateTime now, CancellationToken cancel) =>
        db.WriteAsync(
            token => db.OutboxMessages.Where(m => m.Id == id && m.ParkedAt != null)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.ParkedAt, (DateTime?)null).SetProperty(m => m.Attempts, 0).SetProperty(m => m.DueAt, now), token),
            cancel);
}
