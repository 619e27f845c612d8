using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>
/// The one way to a report: frozen figures of what was sent, accepted or signed, figures as they are now of what is being prepared; of a
/// unit with units below it the sum of what those sent.
/// </summary>
public sealed class ReportPages(AppDbContext db, ComputedTables tables, TimeProvider time)
{
    /// <returns>Null: none, or not for her.</returns>
    public async Task<ReportFacts?> FindAsync(Viewer viewer, Guid callId, Guid unitId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var heir = await db.AsHeirAsync(viewer, VietnamTime.Today(time.GetUtcNow().UtcDateTime), cancel);
        var found = await (from c in db.ReportCalls.AsNoTracking().VisibleTo(db, heir)
                           where c.Id == callId
                           join r in db.Reports.Where(r => r.UnitId == unitId) on c.Id equals r.CallId into reports
                           from r in reports.DefaultIfEmpty()
                           select new { Call = c, Report = (Report?)r, ProgrammeId = db.ReportForms.Where(f => f.Id == c.FormId).Select(f => f.ProgrammeId).FirstOrDefault() }).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        // A unit that was ended afterwards, as of a day before the call's last, is asked no more: what it had written stays to be read.
        var asked = db.Units.AskedIn(db, found.Call);
        var of = await db.Units.AsNoTracking().ReportedBy(heir).Where(u => u.Id == unitId)
            .Select(u => new { Unit = u, IsAsked = asked.Any(a => a.Id == u.Id), Heir = db.Units.Where(h => h.Id == u.MergedIntoId).Select(h => h.Name).FirstOrDefault() ?? "" }).SingleOrDefaultAsync(cancel);
        return of is null || (!of.IsAsked && found.Report is null)
            ? null
            : new ReportFacts(found.Call, of.Unit, found.Report, heir.FiguresOf.Any(path => path.Length < of.Unit.Path.Length && of.Unit.Path.StartsWith(path, StringComparison.Ordinal))) { ProgrammeId = found.ProgrammeId, IsAsked = of.IsAsked, Heir = of.Heir };
    }

    /// <param name="viewer">Of the unit or of one above it.</param>
    /// <param name="callId">The call.</param>
    /// <param name="unitId">The unit that reports.</param>
    /// <param name="version">A frozen one; null: the one that counts now.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="fromRecords">Of a draft with units below: from all records instead of from what they sent.</param>
    /// <param name="withHead">For paper.</param>
    /// <returns>Null: none, or not for her.</returns>
    public async Task<ReportPaper?> LoadAsync(Viewer viewer, Guid callId, Guid unitId, int? version, CancellationToken cancel, bool fromRecords = false, bool withHead = false)
    {
        if (await FindAsync(viewer, callId, unitId, cancel) is not { } facts)
        {
            return null;
        }

        var versions = await VersionsAsync(facts, cancel);
        if ((version ?? facts.ShownNumber) is not { } number)
        {
            return await NowAsync(facts, versions, fromRecords, withHead, cancel);
        }

        return (await FrozenAsync(facts, [number], cancel)).SingleOrDefault() is { } frozen ? Paper(facts, versions, frozen, withHead ? frozen.Head ?? await HeadAsync(facts.Unit, cancel) : new()) : null;
    }

    /// <param name="viewer">Of the unit or of one above it.</param>
    /// <param name="callId">The call.</param>
    /// <param name="unitId">The unit that reports.</param>
    /// <param name="before">A version.</param>
    /// <param name="after">A later one; null: what stands for it now.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null: none such, or not for her.</returns>
    public async Task<ComparePage?> CompareAsync(Viewer viewer, Guid callId, Guid unitId, int before, int? after, CancellationToken cancel)
    {
        if (await FindAsync(viewer, callId, unitId, cancel) is not { Report: not null } facts)
        {
            return null;
        }

        var later = after ?? facts.ShownNumber;
        var frozen = await FrozenAsync(facts, later is { } asked ? [before, asked] : [before], cancel);
        if (frozen.Find(v => v.Number == before) is not { } first)
        {
            return null;
        }

        var versions = await VersionsAsync(facts, cancel);
        if (later is not { } number)
        {
            return new ComparePage(Paper(facts, versions, first, new()), await NowAsync(facts, versions, false, false, cancel));
        }

        return frozen.Find(v => v.Number == number) is { } second ? new ComparePage(Paper(facts, versions, first, new()), Paper(facts, versions, second, new())) : null;
    }

    private static ReportPaper Paper(ReportFacts facts, List<VersionFacts> versions, ReportVersion frozen, ReportHead head) => new()
    {
        Facts = facts,
        Versions = versions,
        Shown = versions.Single(v => v.Number == frozen.Number),
        IsAsFrozen = frozen.IsAsFrozen,
        Table = frozen.Table,
        Words = frozen.Words,
        Head = head,
        HasBelow = frozen.Table.Lines.Count > 0,
        FromRecords = false,
    };

    private async Task<ReportPaper> NowAsync(ReportFacts facts, List<VersionFacts> versions, bool fromRecords, bool withHead, CancellationToken cancel)
    {
        var (call, unit) = (facts.Call, facts.Unit);
        var asked = db.Units.AsNoTracking().AskedBelow(db, call, unit);
        var below = fromRecords || unit.Level == UnitLevel.Commune ? [] : await BelowAsync(asked, call.Id, cancel);
        var hasBelow = below.Count > 0 || (fromRecords && unit.Level != UnitLevel.Commune && await asked.AnyAsync(cancel));
        return new ReportPaper
        {
            Facts = facts,
            Versions = versions,
            Shown = null,
            Table = below.Count > 0 ? await SumAsync(call, unit, below, cancel) : await tables.OfAsync(call.FormId, unit.Id, call.Period, hasBelow ? LineDetail.NextLevel : LineDetail.None, ownOnly: false, cancel),
            Words = facts.Report?.Words ?? ReportWords.Of(unit.Level),
            Head = withHead ? await HeadAsync(unit, cancel) : new(),
            HasBelow = hasBelow,
            Below = [.. below.Where(b => b.Status is not null).Select(b => new BelowReport(b.UnitId, b.Status!.Value, b.SentNumber))],
            FromRecords = fromRecords && hasBelow,
        };
    }

    /// <summary>Names and plan are those of its own records; only rows that cannot be added up are read once more, from the records of all that count.</summary>
    private async Task<ReportTable> SumAsync(ReportCall call, UnionUnit unit, List<Below> below, CancellationToken cancel)
    {
        List<UnitReturn> returns = [.. below.Select(b => new UnitReturn(b.UnitId, b.Name, b.Counts && b.Status == ReportStatus.Draft ? ReportStatus.Accepted : b.Status, b.Counts ? b.Table : null))];
        var own = await tables.OfAsync(call.FormId, unit.Id, call.Period, LineDetail.None, ownOnly: true, cancel);
        var (rows, notes) = (own.Rows.ToList(), own.Notes);
        int[] whole = [.. Enumerable.Range(0, rows.Count).Where(i => rows[i].Kind == FigureKind.Percent || rows[i].IsDistinct || rows[i].PlanFrom is not null)];
        if (whole.Length > 0)
        {
            var all = await tables.OfAsync(call.FormId, unit.Id, call.Period, LineDetail.None, ownOnly: false, cancel, whole, SummedTable.LeftOut(returns));
            for (var i = 0; i < whole.Length; i++)
            {
                rows[whole[i]] = all.Rows[i];
            }

            // Who was merged or has ended is told by the parts and by the unit itself.
            notes = [.. notes, .. all.Notes.Where(n => n.Code is not (FigureRows.MergedUnits or FigureRows.EndedUnits or FigureRows.PlanOfProgramme))];
        }

        // The plan is of all units, not of what the unit does itself; and what counts of one that is being corrected is what was accepted.
        var direct = own with { Rows = [.. own.Rows.Select(r => r with { Plan = null, PlanFrom = null, SincePlan = null })] };
        return SummedTable.Of(own with { Rows = rows, Notes = notes }, new UnitReturn(unit.Id, $"{own.UnitName} (trực tiếp)", null, direct), returns);
    }

    private async Task<List<VersionFacts>> VersionsAsync(ReportFacts facts, CancellationToken cancel) =>
        facts.Report is not { LastNumber: > 0 } report ? [] : await (from v in db.Set<ReportVersion>().AsNoTracking()
                                                                     join p in db.People on v.FrozenById equals p.Id
                                                                     where v.ReportId == report.Id
                                                                     orderby v.Number
                                                                     select new VersionFacts(v.Number, v.IsSigned, v.DocumentNumber, v.Reason, v.Hash, v.FrozenAt, v.FiguresAt, p.FullName)).ToListAsync(cancel);

    private async Task<List<ReportVersion>> FrozenAsync(ReportFacts facts, int[] numbers, CancellationToken cancel) =>
        facts.Report is not { } report ? [] : await db.Set<ReportVersion>().AsNoTracking().Where(v => v.ReportId == report.Id && numbers.Contains(v.Number)).ToListAsync(cancel);

    private async Task<ReportHead> HeadAsync(UnionUnit unit, CancellationToken cancel) =>
        ReportHead.For(unit, await db.DocumentHeads.AsNoTracking().SingleOrDefaultAsync(h => h.UnitId == unit.Id, cancel));

    /// <summary>Units below that are asked in this call, with the figures they sent.</summary>
    private async Task<List<Below>> BelowAsync(IQueryable<UnionUnit> asked, Guid callId, CancellationToken cancel) =>
        await (from u in asked
               join r in db.Reports.Where(r => r.CallId == callId) on u.Id equals r.UnitId into reports
               from r in reports.DefaultIfEmpty()
               join v in db.Set<ReportVersion>() on new { ReportId = (Guid?)r.Id, Number = r.SentNumber } equals new { ReportId = (Guid?)v.ReportId, Number = (int?)v.Number } into versions
               from v in versions.DefaultIfEmpty()
               orderby u.NameSortKey
               select new Below(u.Id, u.Name, (ReportStatus?)r.Status, r.SentNumber, v.Table)).ToListAsync(cancel);

    private sealed record Below(Guid UnitId, string Name, ReportStatus? Status, int? SentNumber, ReportTable? Table)
    {
        /// <summary>As <see cref="Report.Counts"/>.</summary>
        public bool Counts => SentNumber is not null && Status != ReportStatus.Returned;
    }
}
