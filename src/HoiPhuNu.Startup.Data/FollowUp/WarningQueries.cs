using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>Warnings are the staff's: who follows a project sees what is said of it, the woman does not, whatever else she is.</summary>
public static class WarningQueries
{
    public static IQueryable<Warning> FollowedBy(this IQueryable<Warning> warnings, AppDbContext db, Viewer viewer, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        string[] paths = [.. viewer.ManagerOf.Union(viewer.ApproverOf)];
        return warnings.Where(w => w.Project.PersonId != viewer.PersonId
            && (paths.Any(path => EF.Functions.Like(w.Project.Unit.Path, path + "%")) || db.HomesLookedAfterBy(viewer, day).Any(u => u.Id == w.Project.UnitId)));
    }

    /// <summary>Those she may settle: of projects she looks after or is in charge of. Who approves payments only reads them.</summary>
    public static IQueryable<Warning> SettledBy(this IQueryable<Warning> warnings, AppDbContext db, Viewer viewer, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var paths = viewer.ManagerOf;
        return warnings.Where(w => w.Project.PersonId != viewer.PersonId
            && (paths.Any(path => EF.Functions.Like(w.Project.Unit.Path, path + "%")) || db.HomesLookedAfterBy(viewer, day).Any(u => u.Id == w.Project.UnitId)));
    }
}
