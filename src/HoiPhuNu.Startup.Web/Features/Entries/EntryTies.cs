using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Web.Features.Contests.Staff;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Entries;

public sealed class EntryTies(AppDbContext db) : IContestTies
{
    public Task<bool> HasEntryAsync(Guid contestId, Guid personId, CancellationToken cancel) =>
        db.Entries.AnyAsync(e => e.ContestId == contestId && (e.PersonId == personId || e.Assistances.Any(a => a.HelperId == personId)), cancel);
}
