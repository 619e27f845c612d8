using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>A woman begins an entry of her own. However often the same form is posted, there is one entry.</summary>
public sealed class StartEntry(AppDbContext db)
{
    /// <returns>The entry, or why there is none; neither when the contest does not exist or the form key is not hers.</returns>
    public async Task<(Guid? Id, Refusal? Refusal, bool HasDraft)> RunAsync(Viewer viewer, string slug, StartForm form, DateTime receivedAt, CancellationToken cancel)
    {
        Refusal? refusal = null;
        var hasDraft = false;
        var id = await db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "Entry",
            receivedAt,
            async token =>
            {
                if (await db.Contests.Public().Include(c => c.Tracks).Include(c => c.Sectors).AsSplitQuery().SingleOrDefaultAsync(c => c.Slug == slug, token) is not { } contest)
                {
                    return null;
                }

                refusal = Entry.WhyCannotStart(contest, await db.Contests.WorkedInBy(viewer.PersonId).AnyAsync(c => c.Id == contest.Id, token), receivedAt);
                hasDraft = !form.Another && await db.Entries.OwnedBy(viewer).AnyAsync(e => e.ContestId == contest.Id && e.Status == EntryStatus.Draft, token);
                if (refusal is not null || hasDraft)
                {
                    return null;
                }

                var entrant = await db.People.SingleAsync(p => p.Id == viewer.PersonId, token);
                var home = await db.Units.SingleOrDefaultAsync(u => u.Id == entrant.UnitId, token);
                var entry = Entry.Start(contest, entrant, receivedAt, home: home);
                db.Entries.Add(entry);
                return entry.Id;
            },
            cancel);
        return (id, refusal, hasDraft);
    }
}
