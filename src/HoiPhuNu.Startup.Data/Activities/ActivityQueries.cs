using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Activities;

/// <summary>Who may see and type records: officers for their communes and branches, who is in charge of figures for all units below hers.</summary>
public static class ActivityQueries
{
    /// <summary>Units for which the viewer types records, valid on the day.</summary>
    public static IQueryable<UnionUnit> RecordedBy(this IQueryable<UnionUnit> units, Viewer viewer, DateOnly day) => units.InFiguresOf(viewer).ValidOn(day);

    /// <summary>The same with those that have ended: their name still stands in papers, and says who took them over.</summary>
    public static IQueryable<UnionUnit> InFiguresOf(this IQueryable<UnionUnit> units, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        string[] officer = [.. viewer.OfficerOf], lead = [.. viewer.FiguresOf];
        return units.Where(u => lead.Any(path => EF.Functions.Like(u.Path, path + "%"))
            || ((u.Level == UnitLevel.Commune || u.Level == UnitLevel.Branch) && officer.Any(path => EF.Functions.Like(u.Path, path + "%"))));
    }

    /// <summary>Records the viewer may see and change; those of units that have ended too.</summary>
    public static IQueryable<ActivityRecord> VisibleTo(this IQueryable<ActivityRecord> records, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        string[] officer = [.. viewer.OfficerOf], lead = [.. viewer.FiguresOf];
        return records.Where(r => lead.Any(path => EF.Functions.Like(r.Unit.Path, path + "%"))
            || ((r.Unit.Level == UnitLevel.Commune || r.Unit.Level == UnitLevel.Branch) && officer.Any(path => EF.Functions.Like(r.Unit.Path, path + "%"))));
    }

    /// <summary>
    /// Of those she sees, the ones whose names she sees too: who came, whom a support case is about. Officers of the unit and who typed the
    /// record; units above count people and read no list of them, nor does who read a file of totals in.
    /// </summary>
    public static IQueryable<ActivityRecord> NamedTo(this IQueryable<ActivityRecord> records, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        string[] officer = [.. viewer.OfficerOf];
        return records.VisibleTo(viewer).Where(r => (r.CreatedById == viewer.PersonId && !r.IsImported)
            || ((r.Unit.Level == UnitLevel.Commune || r.Unit.Level == UnitLevel.Branch) && officer.Any(path => EF.Functions.Like(r.Unit.Path, path + "%"))));
    }

    /// <summary>Women at home in the unit or below it who are known to the site, for its officer to choose from.</summary>
    public static IQueryable<Person> AtHomeIn(this AppDbContext db, Guid unitId, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        string[] officer = [.. viewer.OfficerOf];
        return db.People.Where(p => db.Units.Any(home => home.Id == p.UnitId && (home.Level == UnitLevel.Commune || home.Level == UnitLevel.Branch)
            && officer.Any(path => EF.Functions.Like(home.Path, path + "%")) && db.Units.Any(u => u.Id == unitId && home.Path.StartsWith(u.Path))));
    }

    /// <summary>Title with or without marks.</summary>
    public static IQueryable<ActivityRecord> Matching(this IQueryable<ActivityRecord> records, string? typed)
    {
        var folded = Domain.Shared.VietnameseText.Fold(typed);
        return folded.Length == 0 ? records : records.Where(r => r.TitleFolded.Contains(folded));
    }
}
