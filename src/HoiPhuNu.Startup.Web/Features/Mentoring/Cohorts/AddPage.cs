using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Cohorts;

/// <summary>Fills a cohort: finalists, winners, chosen entries, women without an entry.</summary>
public sealed record AddPage(Guid Id, string Name, bool IsClosed, AddFilter Filter, CohortSource Source, Guid? ContestId, IReadOnlyList<FieldOption> Contests, PageOf<AddPage.Candidate> Found, bool MustSearch)
{
    private const int MostContests = 100;
    private const int FewestLetters = 2;

    public bool IsWholeList => Source is CohortSource.Finalists or CohortSource.Winners && ContestId is not null;

    public static async Task<AddPage?> LoadAsync(AppDbContext db, Viewer viewer, Guid id, AddFilter filter, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (await db.MentoringCohorts.AsNoTracking().CoordinatedBy(viewer).Where(c => c.Id == id).Select(c => new { c.Name, c.Kind, c.Status, c.ContestId }).SingleOrDefaultAsync(cancel) is not { } cohort)
        {
            return null;
        }

        var source = filter.Nguon ?? CohortWords.SourceOf(cohort.Kind);
        var contests = await ContestsAsync(db, viewer, cancel);
        var contestId = filter.CuocThi ?? cohort.ContestId ?? (contests is [var only] ? Guid.Parse(only.Value) : null);
        var mustSearch = source == CohortSource.People && VietnameseText.Fold(filter.Tim).Length < FewestLetters;
        var found = source == CohortSource.People
            ? await PeopleAsync(db, viewer, id, mustSearch, filter, cancel)
            : await EntriesAsync(Of(db, viewer, source, contestId).Matching(filter.Tim), db, id, filter.Trang, cancel);
        return new AddPage(id, cohort.Name, cohort.Status == CohortStatus.Closed, filter, source, contestId, contests, found, mustSearch);
    }

    /// <summary>The entries a source offers, of one contest or of all.</summary>
    public static IQueryable<Entry> Of(AppDbContext db, Viewer viewer, CohortSource source, Guid? contestId)
    {
        var entries = db.EntriesForCohorts(viewer).Where(e => contestId == null || e.ContestId == contestId);
        return source switch
        {
            CohortSource.Finalists => entries.Finalists(db),
            CohortSource.Winners => entries.Winners(db),
            _ => entries,
        };
    }

    /// <summary>Contests that have somebody to take.</summary>
    public static async Task<IReadOnlyList<FieldOption>> ContestsAsync(AppDbContext db, Viewer viewer, CancellationToken cancel)
    {
        var entries = db.EntriesForCohorts(viewer);
        return [.. (await db.Contests.AsNoTracking().Where(c => entries.Any(e => e.ContestId == c.Id)).OrderByDescending(c => c.ClosesAt).Take(MostContests).Select(c => new { c.Id, c.Title, c.Year }).ToListAsync(cancel))
            .Select(c => new FieldOption(c.Id.ToString(), c.Title))];
    }

    private static Task<PageOf<Candidate>> EntriesAsync(IQueryable<Entry> entries, AppDbContext db, Guid cohortId, int page, CancellationToken cancel) =>
        entries.AsNoTracking().OrderBy(e => e.Person.NameSortKey).ThenBy(e => e.Id)
            .Select(e => new Candidate(
                e.Id,
                e.Person.FullName,
                e.Title,
                db.Units.Where(u => u.Id == e.CommuneId).Select(u => u.Name).FirstOrDefault(),
                e.Code,
                null,
                db.MentoringNeeds.Any(n => n.CohortId == cohortId && n.PersonId == e.PersonId && n.LeftAt == null)))
            .ToPageAsync(page, cancel);

    private static Task<PageOf<Candidate>> PeopleAsync(AppDbContext db, Viewer viewer, Guid cohortId, bool mustSearch, AddFilter filter, CancellationToken cancel)
    {
        if (mustSearch)
        {
            return Task.FromResult(new PageOf<Candidate>([], new Paging(1, PagingQueries.UsualSize, 0)));
        }

        var name = VietnameseText.Fold(filter.Tim);
        return db.PeopleForCohorts(viewer).AsNoTracking().Where(p => p.NameFolded.Contains(name)).OrderBy(p => p.NameSortKey).ThenBy(p => p.Id)
            .Select(p => new Candidate(
                p.Id,
                p.FullName,
                "",
                db.Units.Where(u => u.Id == p.UnitId).Select(u => u.Name).FirstOrDefault(),
                null,
                p.BirthDate,
                db.MentoringNeeds.Any(n => n.CohortId == cohortId && n.PersonId == p.Id && n.LeftAt == null)))
            .ToPageAsync(filter.Trang, cancel);
    }

    /// <param name="Id">Of the entry, or of the person where there is none.</param>
    public sealed record Candidate(Guid Id, string Name, string Title, string? Commune, string? Code, DateOnly? Born, bool IsIn);
}
