using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Mentoring;

/// <summary>Whom a coordinator may take into a cohort.</summary>
public static class CohortSources
{
    /// <summary>
    /// Entries of contests her units host; of other contests, once their results are published, those of women who live in her units.
    /// Submitted and still in: a draft is the entrant's own.
    /// </summary>
    public static IQueryable<Entry> EntriesForCohorts(this AppDbContext db, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var paths = viewer.CoordinatorOf;
        return db.Entries.Where(e => e.SubmittedVersion > 0 && (e.Status == EntryStatus.Submitted || e.Status == EntryStatus.Returned || e.Status == EntryStatus.Valid)
            && (paths.Any(path => EF.Functions.Like(e.Contest.HostUnit.Path, path + "%"))
                || (e.Contest.Status == ContestStatus.Published && db.Units.Any(u => u.Id == e.CommuneId && paths.Any(path => EF.Functions.Like(u.Path, path + "%"))))));
    }

    /// <summary>In their contest's last round.</summary>
    public static IQueryable<Entry> Finalists(this IQueryable<Entry> entries, AppDbContext db) =>
        entries.Where(e => db.RoundEntries.Any(r => r.EntryId == e.Id && r.LeftAt == null && !db.Rounds.Any(later => later.ContestId == e.ContestId && later.Order > r.Round.Order)));

    /// <summary>With an award in the published results in force.</summary>
    public static IQueryable<Entry> Winners(this IQueryable<Entry> entries, AppDbContext db)
    {
        var inForce = db.ResultsPublications.InForce();
        return entries.Where(e => db.ResultRows.Any(r => r.EntryId == e.Id && r.AwardName != "" && inForce.Any(p => p.Id == r.PublicationId)));
    }

    /// <summary>People who live in her units.</summary>
    public static IQueryable<Person> PeopleForCohorts(this AppDbContext db, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var paths = viewer.CoordinatorOf;
        return db.People.Where(p => db.Units.Any(u => u.Id == p.UnitId && paths.Any(path => EF.Functions.Like(u.Path, path + "%"))));
    }
}
