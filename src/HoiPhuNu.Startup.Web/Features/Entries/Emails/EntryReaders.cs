using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Entries.Emails;

/// <summary>Who is told about an entry: the entrant first, then everyone who helps her at present and is still an officer of that unit.</summary>
public sealed class EntryReaders(AppDbContext db)
{
    /// <summary>One entry with its contest.</summary>
    public Task<Entry?> FindAsync(Guid entryId, CancellationToken cancel) =>
        db.Entries.AsNoTracking().Include(e => e.Contest).Include(e => e.Person).SingleOrDefaultAsync(e => e.Id == entryId, cancel);

    /// <summary>One draft per reader and entry; the entries must come with their person.</summary>
    /// <param name="entries">At most a few hundred.</param>
    /// <param name="key">Of the notice for an entry.</param>
    /// <param name="message">What the reader is told; the second argument is the entrant's name when the reader is a helper.</param>
    /// <param name="url">Where it leads.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<List<NoticeDraft>> DraftsAsync(IReadOnlyCollection<Entry> entries, Func<Entry, Guid> key, Func<Entry, string, string?, Message> message, Func<Entry, string> url, CancellationToken cancel)
    {
        var ids = entries.Select(e => e.Id).ToList();
        var helpers = (await db.Assistances.Where(a => ids.Contains(a.EntryId) && a.EndedAt == null
                && db.UnitAppointments.Any(u => u.PersonId == a.HelperId && u.UnitId == a.HelperUnitId && u.Role == UnitRole.Officer && u.RevokedAt == null))
            .Join(db.People, a => a.HelperId, p => p.Id, (a, p) => new { a.EntryId, p.Id, p.FullName, p.Email, p.Language })
            .ToListAsync(cancel)).ToLookup(h => h.EntryId);
        return [.. entries.SelectMany(entry => helpers[entry.Id].DistinctBy(h => h.Id)
            .Select(h => new NoticeDraft(key(entry), new Recipient(h.Id, h.FullName, h.Email, h.Language), entry.ContestId, message(entry, h.FullName, entry.Person.FullName), url(entry)))
            .Prepend(new NoticeDraft(key(entry), Recipient.Of(entry.Person, entry.DraftDetails.Email), entry.ContestId, message(entry, entry.Person.FullName, null), url(entry))))];
    }
}
