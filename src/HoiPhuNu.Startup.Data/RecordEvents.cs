using HoiPhuNu.Startup.Data.Outbox;
using HoiPhuNu.Startup.Domain.Audit;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HoiPhuNu.Startup.Data;

/// <summary>
/// In the transaction of the change: every event becomes an audit line and, where somebody listens, an outbox row; and every
/// aggregate of which any part changed gets the next version.
/// </summary>
public sealed class RecordEvents(IEventListeners listeners) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        Record(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        Record(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    internal static void Write(DbContext db, DomainEvent happened) => db.Add(ActivityEntry.From(happened, JsonText.Write(happened)));

    private void Record(DbContext db)
    {
        // Once is enough: each listing of the tracked entities would look through all of them again.
        db.ChangeTracker.DetectChanges();
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            RecordDetected(db);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    private void RecordDetected(DbContext db)
    {
        foreach (var raiser in db.ChangeTracker.Entries<IRaiseEvents>().Select(e => e.Entity).Where(e => e.Events.Count > 0).ToList())
        {
            foreach (var happened in raiser.Events)
            {
                Write(db, happened);
            }

            raiser.ClearEvents();
        }

        var listening = db is not AppDbContext { NobodyListens: true };
        var queued = db.ChangeTracker.Entries<OutboxMessage>().Select(m => m.Entity.Id).ToHashSet();
        foreach (var line in db.ChangeTracker.Entries<ActivityEntry>().ToList())
        {
            if (line.State is EntityState.Modified or EntityState.Deleted)
            {
                throw new InvalidOperationException("The audit log is append-only.");
            }

            if (listening && line.State == EntityState.Added && EventTypes.Find(line.Entity.Event) is { } type && listeners.Hear(type) && queued.Add(line.Entity.Id))
            {
                db.Add(OutboxMessage.From((DomainEvent)System.Text.Json.JsonSerializer.Deserialize(line.Entity.Details, type, JsonText.Options)!, line.Entity.Details));
            }
        }

        RaiseVersions(db);
    }

    private static void RaiseVersions(DbContext db)
    {
        var touched = db.ChangeTracker.Entries()
            .Where(e => e.Entity is IPart && e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(e => ((IPart)e.Entity).RootId)
            .ToHashSet();
        foreach (var root in db.ChangeTracker.Entries<AggregateRoot>())
        {
            var version = root.Property(r => r.Version);
            if (root.State == EntityState.Added)
            {
                version.CurrentValue = 1;
            }
            else if ((root.State == EntityState.Modified || (root.State == EntityState.Unchanged && touched.Contains(root.Entity.Id)))
                && version.CurrentValue == version.OriginalValue)
            {
                version.CurrentValue = version.OriginalValue + 1;
            }
        }
    }
}
