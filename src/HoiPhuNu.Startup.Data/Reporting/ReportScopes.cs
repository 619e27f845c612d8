using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Reporting;

/// <summary>Reads the units of a report.</summary>
internal static class ReportScopes
{
    /// <param name="db">Read only.</param>
    /// <param name="unitId">Whose report; must exist.</param>
    /// <param name="to">Its last day.</param>
    /// <param name="detail">Which lines.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<ReportScope> LoadAsync(AppDbContext db, Guid unitId, DateOnly to, LineDetail detail, CancellationToken cancel)
    {
        var asked = await db.Units.AsNoTracking().Where(u => u.Id == unitId).Select(u => new { u.Path, u.Level }).SingleAsync(cancel);
        var units = db.Units.AsNoTracking();
        if (asked.Level < UnitLevel.Commune)
        {
            return new ReportScope(await Read(units).ToListAsync(cancel), unitId, to, detail);
        }

        // A commune's own report needs few: what is below it, and what has ended anywhere and may have come to it.
        var known = (await Read(Below(units, asked.Path)).ToListAsync(cancel)).Concat(await Read(units.Where(u => u.ValidTo != null)).ToListAsync(cancel)).DistinctBy(u => u.Id).ToList();
        var scope = new ReportScope(known, unitId, to, detail);
        if (scope.PathsTakenOver is not { Count: > 0 } paths)
        {
            return scope;
        }

        foreach (var path in paths)
        {
            known.AddRange(await Read(Below(units, path)).ToListAsync(cancel));
        }

        return new ReportScope([.. known.DistinctBy(u => u.Id)], unitId, to, detail);
    }

    /// <summary>A path ends with a slash, and "0" is the character after it: a range of the index.</summary>
    private static IQueryable<UnionUnit> Below(IQueryable<UnionUnit> units, string path)
    {
        var after = path[..^1] + "0";
        return units.Where(u => u.Path.CompareTo(path) >= 0 && u.Path.CompareTo(after) < 0);
    }

    private static IQueryable<ReportUnit> Read(IQueryable<UnionUnit> units) =>
        units.Select(u => new ReportUnit(u.Id, u.Name, u.NameSortKey, u.Path, u.Level, u.ParentId, u.MergedIntoId, u.ValidFrom, u.ValidTo, u.IsTerritorial));
}
