using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Entries;

/// <summary>Whom an officer may enter for: women of her units and of those below them.</summary>
public static class AssistanceQueries
{
    /// <summary>Communes and branches under the viewer's units, valid on this day.</summary>
    public static IQueryable<UnionUnit> LookedAfterBy(this IQueryable<UnionUnit> units, Viewer viewer, DateOnly day)
    {
        var paths = viewer.OfficerOf;
        return units.Where(u => (u.Level == UnitLevel.Commune || u.Level == UnitLevel.Branch)
            && (u.ValidFrom == null || u.ValidFrom <= day) && (u.ValidTo == null || u.ValidTo >= day) && paths.Any(path => EF.Functions.Like(u.Path, path + "%")));
    }

    /// <summary>People who live there; the officer herself needs no help.</summary>
    public static IQueryable<Person> AssistableBy(this AppDbContext db, Viewer viewer, DateOnly day) =>
        db.People.Where(p => p.Id != viewer.PersonId && db.Units.LookedAfterBy(viewer, day).Any(u => u.Id == p.UnitId));

    /// <summary>Entries the viewer helps with at present: the woman has not ended it, and she is still an officer of the unit she helps for.</summary>
    public static IQueryable<Entry> HelpedBy(this IQueryable<Entry> entries, Viewer viewer) =>
        entries.Where(e => e.Assistances.Any(a => a.HelperId == viewer.PersonId && a.EndedAt == null && viewer.OfficerUnits.Contains(a.HelperUnitId)));

    /// <summary>The unit for which she helps this woman: the nearest above her home for which she is an officer.</summary>
    public static Task<Guid?> HelpingUnitAsync(this AppDbContext db, Viewer viewer, string homePath, CancellationToken cancel) =>
        db.UnitAppointments.Where(a => a.PersonId == viewer.PersonId && a.Role == UnitRole.Officer && a.RevokedAt == null && homePath.StartsWith(a.Unit.Path))
            .OrderByDescending(a => a.Unit.Path.Length).Select(a => (Guid?)a.UnitId).FirstOrDefaultAsync(cancel);
}
