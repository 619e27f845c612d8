using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Entries;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

/// <summary>An entry that would not come into the round.</summary>
/// <param name="Until">Of a returned entry: its last minute, UTC.</param>
/// <param name="HasLapsed">Returned, and its date is over.</param>
public sealed record LeftOut(Guid EntryId, string Code, string Title, EntryStatus Status, DateTime? Until, bool HasLapsed)
{
    /// <summary>Somebody still has to do something with it: the secretary, or the entrant until her date.</summary>
    public bool IsWaiting => Status == EntryStatus.Submitted || (Status == EntryStatus.Returned && !HasLapsed);

    /// <summary>Those about whom nothing is decided come first.</summary>
    public static Task<List<LeftOut>> LoadAsync(AppDbContext db, Guid contestId, int order, DateTime now, CancellationToken cancel)
    {
        // The last minute counts to its end, as it does when she submits.
        var over = now.AddMinutes(-1);
        return db.LeftOutOf(contestId, order).AsNoTracking()
            .OrderByDescending(e => e.Status == EntryStatus.Returned || e.Status == EntryStatus.Submitted).ThenBy(e => e.Status).ThenBy(e => e.Code)
            .Select(e => new LeftOut(e.Id, e.Code ?? "", e.Title, e.Status, e.ReturnedUntil, e.Status == EntryStatus.Returned && e.ReturnedUntil <= over))
            .ToListAsync(cancel);
    }
}
