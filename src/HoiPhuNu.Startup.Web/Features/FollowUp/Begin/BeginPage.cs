using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Begin;

/// <summary>Entries in reach from which no project has begun.</summary>
public sealed record BeginPage(BeginFilter Filter, PageOf<BeginPage.Row> Entries, IReadOnlyList<FieldOption> Contests)
{
    private const int MostContests = 100;

    public static async Task<BeginPage> LoadAsync(AppDbContext db, Viewer viewer, BeginFilter filter, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        var inForce = db.ResultsPublications.InForce();
        var reach = db.EntriesForSupport(viewer);
        var found = reach.AsNoTracking().WithoutProject(db).Awarded(db, filter.Awarded).Matching(filter.Tim).Where(e => filter.CuocThi == null || e.ContestId == filter.CuocThi);
        var rows = await found
            .Select(e => new
            {
                Entry = e,
                Award = db.ResultRows.Where(r => r.EntryId == e.Id && r.AwardName != "" && inForce.Any(p => p.Id == r.PublicationId)).OrderBy(r => r.AwardRank).Select(r => new { r.AwardName, r.AwardRank }).FirstOrDefault(),
            })
            .OrderByDescending(x => x.Entry.Contest.ClosesAt).ThenBy(x => x.Award!.AwardRank).ThenBy(x => x.Entry.Person.NameSortKey).ThenBy(x => x.Entry.Id)
            .Select(x => new Row(
                x.Entry.Id,
                x.Entry.Title,
                x.Entry.Person.FullName,
                db.Units.Where(u => u.Id == x.Entry.CommuneId).Select(u => u.Name).FirstOrDefault(),
                x.Entry.Contest.Title,
                x.Award!.AwardName))
            .ToPageAsync(filter.Trang, cancel);
        var contests = await db.Contests.AsNoTracking().Where(c => reach.Any(e => e.ContestId == c.Id)).OrderByDescending(c => c.ClosesAt).Take(MostContests).Select(c => new { c.Id, c.Title }).ToListAsync(cancel);
        return new BeginPage(filter, rows, [.. contests.Select(c => new FieldOption(c.Id.ToString(), c.Title))]);
    }

    public sealed record Row(Guid Id, string Title, string Woman, string? Commune, string Contest, string? Award);
}
