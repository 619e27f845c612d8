using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Activities.Import;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Jobs;

/// <summary>Throws away what has had its use. Each line is a promise about how long something is kept.</summary>
public sealed class SweepOld(AppDbContext db, FileStore files, ImportStore sheets, TimeProvider time) : IJob
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>No upload takes that long: content of this age without a row will never have one.</summary>
    private static readonly TimeSpan LongestUpload = TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await db.WriteAsync(token => db.SealedForms.Where(f => f.KeptAt < now - SealedForm.Life).ExecuteDeleteAsync(token), cancel);
        await db.WriteAsync(token => db.OutboxMessages.Where(m => m.DoneAt < now - Kept).ExecuteDeleteAsync(token), cancel);
        await db.WriteAsync(token => db.PostedForms.Where(f => f.At < now - Kept).ExecuteDeleteAsync(token), cancel);
        sheets.Sweep();
        await DropLinksThatNeverLeftAsync(now, cancel);
        await DropContentsAsync(now, cancel);
    }

    /// <summary>Contents whose row was never committed, or says since <see cref="Kept"/> that the file was removed; the row stays.</summary>
    private async Task DropContentsAsync(DateTime now, CancellationToken cancel)
    {
        foreach (var some in files.WrittenBefore(now - LongestUpload).Chunk(500))
        {
            var kept = await db.StoredFiles.StillKept(some, now - Kept).ToListAsync(cancel);
            foreach (var id in some.Except(kept))
            {
                files.Delete(id);
            }
        }
    }

    /// <summary>A link that could not be mailed is dead after the life of an invitation: its text need not stand in the database longer.</summary>
    private Task<int> DropLinksThatNeverLeftAsync(DateTime now, CancellationToken cancel)
    {
        var kinds = OneTimeMessage.Kinds;
        return db.WriteAsync(
            token => db.Notices.Where(n => kinds.Contains(n.Kind) && n.Delivery != DeliveryStatus.Sent && n.CreatedAt < now - Invitation.Life).ExecuteDeleteAsync(token),
            cancel);
    }
}
