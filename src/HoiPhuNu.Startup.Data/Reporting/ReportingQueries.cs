using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Reporting;

/// <summary>Who may see and do what with reports: officers for their unit and the communes below it, who is in charge of figures for all units below hers.</summary>
public static class ReportingQueries
{
    /// <summary>Units whose reports the viewer sees and prepares, ended ones too: their reports stay.</summary>
    public static IQueryable<UnionUnit> ReportedBy(this IQueryable<UnionUnit> units, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        string[] officer = [.. viewer.OfficerOf], lead = [.. viewer.FiguresOf];
        return units.Where(u => lead.Any(path => EF.Functions.Like(u.Path, path + "%")) || officer.Contains(u.Path)
            || ((u.Level == UnitLevel.Commune || u.Level == UnitLevel.Branch) && officer.Any(path => EF.Functions.Like(u.Path, path + "%"))));
    }

    /// <summary>Units whose figures the viewer is in charge of.</summary>
    public static IQueryable<UnionUnit> LedBy(this IQueryable<UnionUnit> units, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        string[] lead = [.. viewer.FiguresOf];
        return units.Where(u => lead.Any(path => EF.Functions.Like(u.Path, path + "%")));
    }

    /// <summary>Calls that ask one of the viewer's units, or that a unit in her charge made.</summary>
    public static IQueryable<ReportCall> VisibleTo(this IQueryable<ReportCall> calls, AppDbContext db, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        string[] lead = [.. viewer.FiguresOf], all = [.. viewer.FiguresOf.Union(viewer.OfficerOf)];
        return calls.Where(c => db.Units.Any(u => u.Id == c.UnitId
            && (lead.Any(path => EF.Functions.Like(u.Path, path + "%")) || all.Any(path => EF.Functions.Like(path, u.Path + "%")))));
    }

    /// <summary>Calls a unit in the viewer's charge made: who may remind and close.</summary>
    public static IQueryable<ReportCall> LedBy(this IQueryable<ReportCall> calls, AppDbContext db, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(db);
        var units = db.Units.LedBy(viewer);
        return calls.Where(c => units.Any(u => u.Id == c.UnitId));
    }

    /// <summary>Units a call asks: the one that called and those below it down to the communes, as they stood on its last day.</summary>
    public static IQueryable<UnionUnit> AskedIn(this IQueryable<UnionUnit> units, AppDbContext db, ReportCall call)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(call);
        var (unitId, to) = (call.UnitId, call.To);
        return units.Where(u => (u.Level == UnitLevel.Central || u.Level == UnitLevel.Province || u.Level == UnitLevel.Commune)
            && (u.ValidFrom == null || u.ValidFrom <= to) && (u.ValidTo == null || u.ValidTo >= to)
            && db.Units.Any(c => c.Id == unitId && EF.Functions.Like(u.Path, c.Path + "%")));
    }

    /// <summary>
    /// Of each call and unit the units asked whose reports make up its sum: those below it with no asked unit between, whatever does not
    /// report lies between. Levels go down by one of centre, province, commune: only a province can stand between, and a commune has it
    /// right above or beyond a district.
    /// </summary>
    /// <param name="db">Read only.</param>
    /// <param name="calls">Any.</param>
    /// <param name="sums">Units whose sums they are.</param>
    public static IQueryable<AskedPart> AskedParts(this AppDbContext db, IQueryable<ReportCall> calls, IQueryable<UnionUnit> sums)
    {
        ArgumentNullException.ThrowIfNull(db);
        return from c in calls
               join top in db.Units on c.UnitId equals top.Id
               from s in sums
               from u in db.Units
               join p in db.Units on u.ParentId equals p.Id
               join g in db.Units on p.ParentId equals g.Id into beyond
               from g in beyond.DefaultIfEmpty()
               where EF.Functions.Like(s.Path, top.Path + "%") && EF.Functions.Like(u.Path, s.Path + "%") && u.Id != s.Id
                   && (u.Level == UnitLevel.Province || u.Level == UnitLevel.Commune) && (u.ValidFrom == null || u.ValidFrom <= c.To) && (u.ValidTo == null || u.ValidTo >= c.To)
                   && (s.Level != UnitLevel.Central || u.Level == UnitLevel.Province
                       || !((p.Level == UnitLevel.Province && (p.ValidFrom == null || p.ValidFrom <= c.To) && (p.ValidTo == null || p.ValidTo >= c.To))
                           || (g != null && g.Level == UnitLevel.Province && (g.ValidFrom == null || g.ValidFrom <= c.To) && (g.ValidTo == null || g.ValidTo >= c.To))))
               select new AskedPart { CallId = c.Id, SumId = s.Id, UnitId = u.Id };
    }

    /// <summary>Units a call asks whose reports make up the sum of this one.</summary>
    public static IQueryable<UnionUnit> AskedBelow(this IQueryable<UnionUnit> units, AppDbContext db, ReportCall call, UnionUnit unit)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(unit);
        var (callId, id) = (call.Id, unit.Id);
        return from u in units join part in db.AskedParts(db.ReportCalls.Where(c => c.Id == callId), db.Units.Where(s => s.Id == id)) on u.Id equals part.UnitId select u;
    }

    /// <summary>Keeps the catalogue of indicators, the same for the whole country: in charge of the centre's figures, or an administrator.</summary>
    public static bool KeepsIndicators(this Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return viewer.IsAdministrator || viewer.FiguresOf.Contains($"/{UnitSeed.Centre}/");
    }

    public static IQueryable<Indicator> ManagedBy(this IQueryable<Indicator> indicators, Viewer viewer)
    {
        var may = viewer.KeepsIndicators();
        return indicators.Where(_ => may);
    }

    /// <summary>The units whose forms the viewer makes: those that can call for reports, in her charge; an administrator's are all of them.</summary>
    public static IQueryable<UnionUnit> AskingFor(this IQueryable<UnionUnit> units, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return (viewer.IsAdministrator ? units : units.LedBy(viewer)).Where(u => u.Level == UnitLevel.Central || u.Level == UnitLevel.Province);
    }

    public static IQueryable<ReportForm> ManagedBy(this IQueryable<ReportForm> forms, AppDbContext db, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(db);
        var units = db.Units.AskingFor(viewer);
        return forms.Where(f => units.Any(u => u.Id == f.UnitId));
    }

    /// <summary>Forms a unit may report by: its own and those of units above it.</summary>
    public static IQueryable<ReportForm> UsableBy(this IQueryable<ReportForm> forms, AppDbContext db, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        string[] all = [.. viewer.FiguresOf.Union(viewer.OfficerOf)];
        return forms.Where(f => f.RetiredAt == null && db.Units.Any(u => u.Id == f.UnitId && all.Any(path => EF.Functions.Like(path, u.Path + "%"))));
    }

    /// <summary>Reports whose sent version counts above, as <see cref="Report.Counts"/>: all others are missing there.</summary>
    public static IQueryable<Report> Counting(this IQueryable<Report> reports) => reports.Where(r => r.SentNumber != null && r.Status != ReportStatus.Returned);
}
