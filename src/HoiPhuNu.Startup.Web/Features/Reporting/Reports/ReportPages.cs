using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>
/// The one way to a report: frozen figures of what was sent, accepted or signed, figures as they are now of what is being prepared; of a
/// unit with units below it the sum of what those sent.
/// </summary>
public sealed class ReportPages(AppDbContext db, ComputedTables tables, IStringLocalizer<ReportingText> T)
{
    /// <param name="viewer">Of the unit or of one above it.</param>
    /// <param name="callId">The call.</param>
    /// <param name="unitId">The unit that reports.</param>
    /// <param name="version">A frozen one; null: the one that counts now.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="fromRecords">Of a draft with units below: from all records instead of from what they sent.</param>
    /// <returns>Null: none, or not for her.</returns>
    public async Task<ReportPaper?> LoadAsync(Viewer viewer, Guid callId, Guid unitId, int? version, CancellationToken cancel, bool fromRecords = false)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (await db.ReportCalls.AsNoTracking().VisibleTo(db, viewer).SingleOrDefaultAsync(c => c.Id == callId, cancel) is not { } call
            || await db.Units.AsNoTracking().ReportedBy(viewer).AskedIn(db, call).SingleOrDefaultAsync(u => u.Id == unitId, cancel) is not { } unit)
        {
            return null;
        }

        var report = await db.Reports.AsNoTracking().Include(r => r.Call).SingleOrDefaultAsync(r => r.CallId == callId && r.UnitId == unitId, cancel);
        var versions = report is null ? [] : await VersionsAsync(report.Id, cancel);
        var shown = version is { } asked ? versions.SingleOrDefault(v => v.Number == asked) : IsOpen(report, versions) ? null : versions[^1];
        if (version is not null && shown is null)
        {
            return null;
        }

        var frozen = shown is null ? null : await db.Set<ReportVersion>().AsNoTracking().SingleAsync(v => v.ReportId == report!.Id && v.Number == shown.Number, cancel);
        var below = await BelowAsync(call, unit, frozen is null && !fromRecords, cancel);
        return new ReportPaper
        {
            Call = call,
            Unit = unit,
            Report = report,
            Versions = versions,
            Shown = shown,
            IsAsFrozen = frozen?.IsAsFrozen ?? true,
            Table = frozen?.Table ?? await NowAsync(call, unit, below, fromRecords, cancel),
            Words = frozen?.Words ?? report?.Words ?? new ReportWords(),
            Head = await db.DocumentHeads.AsNoTracking().SingleOrDefaultAsync(h => h.UnitId == unitId, cancel) ?? DocumentHead.Of(unitId),
            MayDecide = viewer.FiguresOf.Any(path => path.Length < unit.Path.Length && unit.Path.StartsWith(path, StringComparison.Ordinal)),
            HasBelow = below.Count > 0,
            FromRecords = fromRecords,
        };
    }

    /// <summary>As <see cref="Report.IsOpen"/>, of a report loaded without its versions.</summary>
    private static bool IsOpen(Report? report, List<VersionFacts> versions) =>
        report is null || versions.Count == 0 || (report.Status is ReportStatus.Draft or ReportStatus.Returned && (report.Correction.Length > 0 || !versions[^1].IsSigned));

    private async Task<ReportTable> NowAsync(ReportCall call, UnionUnit unit, IReadOnlyList<UnitReturn> below, bool fromRecords, CancellationToken cancel)
    {
        var computed = await tables.OfAsync(call.FormId, unit.Id, call.Period, below.Count > 0 && fromRecords ? LineDetail.NextLevel : LineDetail.None, ownOnly: false, cancel);
        if (below.Count == 0 || fromRecords)
        {
            return computed;
        }

        var own = await tables.OfAsync(call.FormId, unit.Id, call.Period, LineDetail.None, ownOnly: true, cancel);
        return SummedTable.Of(computed, new UnitReturn(unit.Id, T["{0}, trực tiếp", own.UnitName], null, own), below);
    }

    private async Task<List<VersionFacts>> VersionsAsync(Guid reportId, CancellationToken cancel) =>
        await (from v in db.Set<ReportVersion>().AsNoTracking()
               join p in db.People on v.FrozenById equals p.Id
               where v.ReportId == reportId
               orderby v.Number
               select new VersionFacts(v.Number, v.IsSigned, v.DocumentNumber, v.Reason, v.Hash, v.FrozenAt, p.FullName)).ToListAsync(cancel);

    /// <summary>Units directly below that are asked in this call, with the figures they sent that count.</summary>
    private async Task<IReadOnlyList<UnitReturn>> BelowAsync(ReportCall call, UnionUnit unit, bool withTables, CancellationToken cancel)
    {
        var units = await db.Units.AsNoTracking().AskedIn(db, call).Where(u => u.ParentId == unit.Id).OrderBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        if (units.Count == 0 || !withTables)
        {
            return [.. units.Select(u => new UnitReturn(u.Id, u.Name, null, null))];
        }

        var ids = db.Units.Where(u => u.ParentId == unit.Id).Select(u => u.Id);
        var reports = await db.Reports.AsNoTracking().Where(r => r.CallId == call.Id && ids.Contains(r.UnitId))
            .Select(r => new { r.UnitId, r.Id, r.Status, Counts = r.Status == ReportStatus.Sent || r.Status == ReportStatus.Accepted || r.Correction != "" }).ToDictionaryAsync(r => r.UnitId, cancel);
        var frozen = await db.Set<ReportVersion>().AsNoTracking()
            .Where(v => db.Reports.Any(r => r.Id == v.ReportId && r.CallId == call.Id && ids.Contains(r.UnitId)) && !db.Set<ReportVersion>().Any(o => o.ReportId == v.ReportId && o.Number > v.Number))
            .Select(v => new { v.ReportId, v.Table }).ToDictionaryAsync(v => v.ReportId, v => v.Table, cancel);
        return [.. units.Select(u => reports.GetValueOrDefault(u.Id) is { } r
            ? new UnitReturn(u.Id, u.Name, r.Status, r.Counts ? frozen.GetValueOrDefault(r.Id) : null)
            : new UnitReturn(u.Id, u.Name, null, null))];
    }
}
