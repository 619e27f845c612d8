using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Activities;

/// <summary>Who may see and type records: officers for their communes and branches, who is in charge of figures for all units below hers.</summary>
public static class ActivityQueries
{
    /// <summary>Units for which the viewer types records, valid on the day.</summary>
    public static IQueryable<UnionUnit> RecordedBy(this IQueryable<UnionUnit> units, Viewer viewer, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        string[] officer = [.. viewer.OfficerOf], lead = [.. viewer.FiguresOf];
        return units.Where(u => (u.ValidFrom == null || u.ValidFrom <= day) && (u.ValidTo == null || u.ValidTo >= day)
            && (lead.Any(path => EF.Functions.Like(u.Path, path + "%"))
                || ((u.Level == UnitLevel.Commune || u.Level == UnitLevel.Branch) && officer.Any(path => EF.Functions.Like(u.Path, path + "%")))));
    }

    /// <summary>Records the viewer may see and change; those of units that have ended too.</summary>
    public static IQueryable<ActivityRecord> VisibleTo(this IQueryable<ActivityRecord> records, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        string[] officer = [.. viewer.OfficerOf], lead = [.. viewer.FiguresOf];
        return records.Where(r => lead.Any(path => EF.Functions.Like(r.Unit.Path, path + "%"))
            || ((r.Unit.Level == UnitLevel.Commune || r.Unit.Level == UnitLevel.Branch) && officer.Any(path => EF.Functions.Like(r.Unit.Path, path + "%"))));
    }
}
