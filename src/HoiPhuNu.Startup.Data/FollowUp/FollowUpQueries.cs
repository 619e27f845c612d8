using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>Who may see and do what with supported projects. Every load starts from one of these; somebody else's project is none at all.</summary>
public static class FollowUpQueries
{
    /// <summary>Her own.</summary>
    public static IQueryable<SupportedProject> OwnedBy(this IQueryable<SupportedProject> projects, Viewer viewer) => projects.Where(p => p.PersonId == viewer.PersonId);

    /// <summary>Of women the viewer looks after as an officer: she fills check-ins, visits, asks for payments.</summary>
    public static IQueryable<SupportedProject> LookedAfterBy(this IQueryable<SupportedProject> projects, AppDbContext db, Viewer viewer, DateOnly day) =>
        projects.Where(p => p.PersonId != viewer.PersonId && db.HomesLookedAfterBy(viewer, day).Any(u => u.Id == p.UnitId));

    /// <summary>Of the viewer's units as the one in charge of support, and of those below them: begins projects, decides support, reads check-ins. Nobody is in charge of her own.</summary>
    public static IQueryable<SupportedProject> ManagedBy(this IQueryable<SupportedProject> projects, Viewer viewer)
    {
        var paths = viewer.ManagerOf;
        return projects.Where(p => p.PersonId != viewer.PersonId && paths.Any(path => EF.Functions.Like(p.Unit.Path, path + "%")));
    }

    /// <summary>Of the viewer's units as the one who approves payments (chủ tài khoản), and of those below them.</summary>
    public static IQueryable<SupportedProject> ApprovedBy(this IQueryable<SupportedProject> projects, Viewer viewer)
    {
        var paths = viewer.ApproverOf;
        return projects.Where(p => p.PersonId != viewer.PersonId && paths.Any(path => EF.Functions.Like(p.Unit.Path, path + "%")));
    }

    /// <summary>What a unit that ends leaves to the one that takes it over, whoever looks after it; closed ones too, which are still read and may be opened again.</summary>
    public static IQueryable<SupportedProject> LyingIn(this IQueryable<SupportedProject> projects, Guid unitId) => projects.Where(p => p.UnitId == unitId);

    /// <summary>
    /// Communes and branches whose projects the viewer looks after as an officer: those valid on the day; of those that ended what was left
    /// in them goes with the unit that took them over, and where none did with the officers above.
    /// </summary>
    public static IQueryable<UnionUnit> HomesLookedAfterBy(this AppDbContext db, Viewer viewer, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        var paths = viewer.OfficerOf;
        return db.Units.Where(u => (u.Level == UnitLevel.Commune || u.Level == UnitLevel.Branch)
            && (((u.ValidFrom == null || u.ValidFrom <= day) && (u.ValidTo == null || u.ValidTo >= day) && paths.Any(path => EF.Functions.Like(u.Path, path + "%")))
                || (u.ValidTo < day && u.MergedIntoId == null && paths.Any(path => path != u.Path && EF.Functions.Like(u.Path, path + "%")))
                || (u.ValidTo < day && db.Units.Any(heir => heir.Id == u.MergedIntoId && paths.Any(path => EF.Functions.Like(heir.Path, path + "%"))))));
    }

    /// <summary>Staff of any of the three kinds: what lists and portfolios are made of.</summary>
    public static IQueryable<SupportedProject> FollowedBy(this IQueryable<SupportedProject> projects, AppDbContext db, Viewer viewer, DateOnly day)
    {
        string[] paths = [.. viewer.ManagerOf.Union(viewer.ApproverOf)];
        return projects.Where(p => p.PersonId != viewer.PersonId
            && (paths.Any(path => EF.Functions.Like(p.Unit.Path, path + "%")) || db.HomesLookedAfterBy(viewer, day).Any(u => u.Id == p.UnitId)));
    }

    /// <summary>Everything the viewer may open as a project page: the woman and the staff.</summary>
    public static IQueryable<SupportedProject> VisibleTo(this IQueryable<SupportedProject> projects, AppDbContext db, Viewer viewer, DateOnly day)
    {
        string[] paths = [.. viewer.ManagerOf.Union(viewer.ApproverOf)];
        return projects.Where(p => p.PersonId == viewer.PersonId
            || paths.Any(path => EF.Functions.Like(p.Unit.Path, path + "%"))
            || db.HomesLookedAfterBy(viewer, day).Any(u => u.Id == p.UnitId));
    }
}
