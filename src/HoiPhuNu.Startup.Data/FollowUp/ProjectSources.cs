using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>From what, and for whom, the one in charge may begin a project.</summary>
public static class ProjectSources
{
    /// <summary>
    /// Valid entries of contests whose results are published: of those her units host, and of others those of women who live in her units.
    /// Her own entry is none of them.
    /// </summary>
    public static IQueryable<Entry> EntriesForSupport(this AppDbContext db, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var paths = viewer.ManagerOf;
        return db.Entries.Where(e => e.SubmittedVersion > 0 && e.Status == EntryStatus.Valid && e.Contest.Status == ContestStatus.Published && e.PersonId != viewer.PersonId
            && (paths.Any(path => EF.Functions.Like(e.Contest.HostUnit.Path, path + "%"))
                || db.Units.Any(u => u.Id == e.CommuneId && paths.Any(path => EF.Functions.Like(u.Path, path + "%")))));
    }

    public static IQueryable<Entry> WithoutProject(this IQueryable<Entry> entries, AppDbContext db) => entries.Where(e => !db.SupportedProjects.Any(p => p.EntryId == e.Id));

    /// <summary>With an award in the published results in force; or, turned round, without.</summary>
    public static IQueryable<Entry> Awarded(this IQueryable<Entry> entries, AppDbContext db, bool awarded)
    {
        var inForce = db.ResultsPublications.InForce();
        return entries.Where(e => db.ResultRows.Any(r => r.EntryId == e.Id && r.AwardName != "" && inForce.Any(p => p.Id == r.PublicationId)) == awarded);
    }

    /// <summary>Communes and branches under the units she is in charge of, valid on this day.</summary>
    public static IQueryable<UnionUnit> SupportedBy(this IQueryable<UnionUnit> units, Viewer viewer, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var paths = viewer.ManagerOf;
        return units.Where(u => (u.Level == UnitLevel.Commune || u.Level == UnitLevel.Branch)
            && (u.ValidFrom == null || u.ValidFrom <= day) && (u.ValidTo == null || u.ValidTo >= day) && paths.Any(path => EF.Functions.Like(u.Path, path + "%")));
    }

    /// <summary>Women who live there; she begins no project of her own.</summary>
    public static IQueryable<Person> SupportableBy(this AppDbContext db, Viewer viewer, DateOnly day) =>
        db.People.Where(p => p.Id != viewer.PersonId && db.Units.SupportedBy(viewer, day).Any(u => u.Id == p.UnitId));
}
