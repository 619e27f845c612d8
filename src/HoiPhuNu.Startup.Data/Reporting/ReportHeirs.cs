using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Reporting;

/// <summary>A unit that was merged away leaves its reports to who took it over: she reads them, and answers for what is still asked of it.</summary>
public static class ReportHeirs
{
    /// <summary>The viewer with the units that hers took over, through any number of mergers, as <see cref="Domain.Reporting.ReportScope"/> follows them.</summary>
    /// <param name="db">Read only.</param>
    /// <param name="viewer">As she is.</param>
    /// <param name="today">In Vietnam: what ends later still keeps its own reports.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<Viewer> AsHeirAsync(this AppDbContext db, Viewer viewer, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        var lead = await TakenOverAsync(db, viewer.FiguresOf, asOfficer: false, today, cancel);
        var officer = await TakenOverAsync(db, viewer.OfficerOf, asOfficer: true, today, cancel);
        return lead.Count + officer.Count == 0 ? viewer : viewer with { FiguresOf = [.. viewer.FiguresOf, .. lead], OfficerOf = [.. viewer.OfficerOf, .. officer] };
    }

    /// <summary>Paths of ended units whose heirs are hers; what lies below one of them comes with it.</summary>
    private static async Task<List<string>> TakenOverAsync(AppDbContext db, IReadOnlyList<string> own, bool asOfficer, DateOnly today, CancellationToken cancel)
    {
        var found = new List<string>();
        for (string[] heirs = [.. own]; heirs.Length > 0;)
        {
            string[] known = [.. own, .. found];
            var ended = await (from u in db.Units
                               join heir in db.Units on u.MergedIntoId equals heir.Id
                               where u.ValidTo < today && !known.Any(path => EF.Functions.Like(u.Path, path + "%")) && heirs.Any(path => EF.Functions.Like(heir.Path, path + "%"))
                                   && (!asOfficer || heirs.Contains(heir.Path) || heir.Level == UnitLevel.Commune || heir.Level == UnitLevel.Branch)
                               select u.Path).ToListAsync(cancel);
            heirs = [.. ended.Where(path => !ended.Exists(above => above.Length < path.Length && path.StartsWith(above, StringComparison.Ordinal)))];
            found.AddRange(heirs);
        }

        return found;
    }
}
