using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.People.Care;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Entries;

public sealed class EntrantsInCare(AppDbContext db) : IPeopleInCare
{
    public Task<CareOf?> FindAsync(string slug, Viewer viewer, CancellationToken cancel) =>
        db.Contests.AsNoTracking().RunBy(viewer).Where(c => c.Slug == slug).Select(c => new CareOf(c.Id, c.Title, c.Slug)).SingleOrDefaultAsync(cancel);

    public IQueryable<Person> In(CareOf contest, string? phone) => phone is null
        ? db.People.Where(p => db.Entries.Any(e => e.ContestId == contest.ContestId && e.PersonId == p.Id && e.SubmittedVersion > 0))
        : db.People.Where(p => p.Phone == phone && db.Entries.Any(e => e.ContestId == contest.ContestId && e.PersonId == p.Id));
}
