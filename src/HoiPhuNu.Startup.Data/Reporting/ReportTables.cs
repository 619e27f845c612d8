using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Reporting;

/// <summary>The annex table of a report from what is in the database now, and what stands behind each of its numbers. Who may ask is decided by the caller.</summary>
public static class ReportTables
{
    /// <summary>Ended units a note names; it says how many there are.</summary>
    private const int MostNamed = 10;

    /// <summary>Lines with their indicators, in order; null: no such form.</summary>
    public static async Task<ReportFormRules?> FormAsync(AppDbContext db, Guid formId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var form = await db.ReportForms.AsNoTracking().Where(f => f.Id == formId).Select(f => new
        {
            f.Name,
            f.ProgrammeId,
            Lines = (from l in db.Set<ReportFormLine>() where l.FormId == f.Id join i in db.Indicators on l.IndicatorId equals i.Id orderby l.Position select new { l.Number, l.Heading, Indicator = i }).ToList(),
        }).SingleOrDefaultAsync(cancel);
        return form is null ? null : new ReportFormRules(form.Name, form.ProgrammeId, [.. form.Lines.Select(l => ReportLineRule.Of(l.Indicator, l.Number, l.Heading))]);
    }

    /// <summary>Complete: total and lines of the unit, plan, result, cumulative, the year before, splits, notes.</summary>
    /// <param name="db">Read only.</param>
    /// <param name="unitId">Whose report; must exist.</param>
    /// <param name="form">From <see cref="FormAsync"/>, or put together for one table.</param>
    /// <param name="period">Any days.</param>
    /// <param name="programmeId">Whose targets; null: the Union's yearly work.</param>
    /// <param name="lines">Which lines below the total.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <param name="ownOnly">Only what no unit below it reports; the plan is the unit's, of all of them.</param>
    /// <param name="leftOut">Units below that are not counted; null: all are.</param>
    public static async Task<ReportTable> LoadAsync(
        AppDbContext db, Guid unitId, ReportFormRules form, ReportPeriod period, Guid? programmeId, LineDetail lines, CancellationToken cancel, bool ownOnly = false, IReadOnlySet<Guid>? leftOut = null) =>
        (await RunAsync(db, unitId, form, period, programmeId, lines, ownOnly, leftOut, [], cancel)).Report;

    /// <summary>Of each indicator the target a report of the unit compares with today; none: none is set.</summary>
    /// <param name="db">Read only.</param>
    /// <param name="unitId">Whose report.</param>
    /// <param name="indicators">Its rows.</param>
    /// <param name="period">Its days.</param>
    /// <param name="programmeId">Whose targets; null: the Union's yearly work.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<IReadOnlyDictionary<Guid, ReportPlan>> PlansOfAsync(AppDbContext db, Guid unitId, IReadOnlyCollection<Guid> indicators, ReportPeriod period, Guid? programmeId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(period);
        return (await PlansAsync(db.Targets.Where(t => t.UnitId == unitId), indicators, period, programmeId, cancel)).ToDictionary(p => p.Key.Indicator, p => p.Value);
    }

    private static async Task<(ReportTable Report, FigureTable Figures)> RunAsync(
        AppDbContext db, Guid unitId, ReportFormRules form, ReportPeriod period, Guid? programmeId, LineDetail lines, bool ownOnly, IReadOnlySet<Guid>? leftOut, IReadOnlyList<FigureWindow> months, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(period);
        var scope = await ReportScopes.LoadAsync(db, unitId, period.To, lines, cancel);
        if (ownOnly)
        {
            scope.KeepOwn();
        }

        if (leftOut is { Count: > 0 })
        {
            scope.LeaveOut(leftOut);
        }

        var targets = lines == LineDetail.None ? db.Targets.Where(t => t.UnitId == unitId)
            : scope.Ids?.ToArray() is { } ids ? db.Targets.Where(t => EF.Parameter(ids).Contains(t.UnitId))
            : db.Targets;
        var plans = await PlansAsync(targets, [.. form.Lines.Select(r => r.IndicatorId).Distinct()], period, programmeId, cancel);
        var ofRows = form.Lines.Select(l => plans.TryGetValue((unitId, l.IndicatorId), out var plan) ? plan : (ReportPlan?)null).ToList();

        // A plan of other days than the period's or the cumulative ones is compared with what was reached since it began.
        var since = form.Lines.Zip(ofRows).Where(l => !l.First.IsStock).Select(l => l.Second is { Value: not null } plan ? plan.From : (DateOnly?)null).OfType<DateOnly>().Distinct().Where(from => from != period.From && from != period.CumulativeFrom);
        var same = period.SamePeriodBefore;
        var table = await new FigureReading(db, scope, form.Lines, (new(period.From, period.To), new(period.CumulativeFrom, period.To), new(same.From, same.To)), [.. months, .. since.Select(from => new FigureWindow(from, period.To))]).RunAsync(false, null, cancel);
        var rows = FigureRows.Of(table, form.Lines, period, ofRows);
        var (merged, ended) = (scope.Absorbed(table), scope.Ended(table));
        var borrowed = await ProgrammesAsync(db, plans, [unitId, .. scope.Lines.Where(l => !l.IsDirect).Select(l => l.UnitId)], cancel);
        var report = new ReportTable(
            scope.UnitName,
            form.Title,
            period,
            rows,
            [.. scope.Lines.Where(l => !l.IsDirect || table.HasLine(l.Line)).Select(l => new ReportLine(l.UnitId, l.Name, null, [.. form.Lines.Select((rule, i) => Figure(table, l.Line, i, !l.IsDirect && plans.TryGetValue((l.UnitId, rule.IndicatorId), out var plan) ? plan.Value : null))]))],
            [
                .. FigureRows.NotesOf(table, form.Lines, rows, period),
                .. borrowed.Count == 0 ? [] : new[] { new ReportNote(FigureRows.PlanOfProgramme, [string.Join(", ", borrowed)]) },
                .. merged.Count == 0 ? [] : new[] { new ReportNote(FigureRows.MergedUnits, [string.Join(", ", merged)]) },
                .. ended.Count == 0 ? [] : new[] { new ReportNote(FigureRows.EndedUnits, [string.Join(", ", ended.Take(MostNamed)) + (ended.Count > MostNamed ? "…" : ""), $"{ended.Count}"]) },
            ]);
        return (report, table);
    }

    /// <summary>One indicator through a year: its table, and its figure in each month that has begun (of a stock: at the month's end).</summary>
    /// <param name="db">Read only.</param>
    /// <param name="unitId">Whose; must exist.</param>
    /// <param name="indicator">Which row.</param>
    /// <param name="year">Of the calendar.</param>
    /// <param name="today">In Vietnam: later months are not asked for.</param>
    /// <param name="programmeId">Whose targets; null: the Union's yearly work.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<(ReportTable Table, IReadOnlyList<(DateOnly From, long? Value)> Months)> YearAsync(AppDbContext db, Guid unitId, ReportLineRule indicator, int year, DateOnly today, Guid? programmeId, CancellationToken cancel)
    {
        var period = ReportPeriods.Of(PeriodKind.Year, new DateOnly(year, 1, 1));
        FigureWindow[] months = [.. Enumerable.Range(1, 12).Select(m => new DateOnly(year, m, 1)).Where(first => first <= today).Select(first => new FigureWindow(first, first.AddMonths(1).AddDays(-1)))];
        var (report, figures) = await RunAsync(db, unitId, new ReportFormRules("", programmeId, [indicator]), period, programmeId, LineDetail.NextLevel, ownOnly: false, leftOut: null, months, cancel);
        return (report, [.. months.Select((m, i) => (m.From, figures.FurtherOf(0, i)))]);
    }

    /// <summary>
    /// A number and what it is made of, the latest first: activity records, or for other sources entries (of awards too), supported projects
    /// (of payments too), frozen collective awards, sessions, each with what it adds. Found by the same pass that makes the number.
    /// </summary>
    /// <param name="db">Read only.</param>
    /// <param name="unitId">Of the total or of a line.</param>
    /// <param name="indicator">Which row.</param>
    /// <param name="window">Days of the column.</param>
    /// <param name="split">"Trong đó"; null: all of it.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <param name="directIn">Only what the unit did itself: its line "trực tiếp" in a table with these lines.</param>
    /// <param name="ownOnly">Only what no unit below it reports: its line in a sum of what they sent.</param>
    public static async Task<(long? Figure, IReadOnlyList<FigurePart> Parts)> BehindAsync(
        AppDbContext db, Guid unitId, ReportLineRule indicator, FigureWindow window, Split? split, CancellationToken cancel, LineDetail directIn = LineDetail.None, bool ownOnly = false)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(indicator);
        var scope = await ReportScopes.LoadAsync(db, unitId, window.To, LineDetail.None, cancel);
        if (ownOnly)
        {
            scope.KeepOwn();
        }
        else if (directIn != LineDetail.None)
        {
            scope.KeepDirect(directIn);
        }

        var table = await new FigureReading(db, scope, [indicator], (window, window, window)).RunAsync(true, split, cancel);
        return (split is { } part ? table.SplitOf(0, part) : table.ResultOf(0), table.Behind());
    }

    private static ReportFigure Figure(FigureTable table, int line, int rule, long? plan)
    {
        var (result, cumulative) = table.LineOf(line, rule);
        return new ReportFigure(plan, result, cumulative);
    }

    /// <summary>
    /// Of each unit and indicator the target with the fewest days that covers the report's days. By the administration's calendar its year
    /// begins on 15 December and its months on the 15th of the one before. What the Union's yearly work has no target for, but one programme
    /// has, is compared with that one's; where several have one, nobody can tell which is meant.
    /// </summary>
    private static async Task<Dictionary<(Guid Unit, Guid Indicator), ReportPlan>> PlansAsync(IQueryable<Target> of, IReadOnlyCollection<Guid> rows, ReportPeriod period, Guid? programmeId, CancellationToken cancel)
    {
        var (to, indicators) = (period.To, rows.ToArray());
        var targets = of.AsNoTracking().Where(t => EF.Parameter(indicators).Contains(t.IndicatorId) && t.From <= to && t.To >= to);
        if (programmeId is { } asked)
        {
            targets = targets.Where(t => t.ProgrammeId == asked);
        }

        var fewest = new Dictionary<(Guid Unit, Guid Indicator, Guid? Programme), (ReportPlan Plan, int Days)>();
        await foreach (var t in targets.Select(t => new { t.UnitId, t.IndicatorId, t.ProgrammeId, t.From, t.To, t.Value }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var (key, from, days) = ((t.UnitId, t.IndicatorId, t.ProgrammeId), ReportPeriods.PlanFrom(period, t.From), t.To.DayNumber - t.From.DayNumber);
            if (from <= period.From && (!fewest.TryGetValue(key, out var known) || days < known.Days))
            {
                fewest[key] = (new ReportPlan(t.Value, from, programmeId is null ? t.ProgrammeId : null), days);
            }
        }

        var plans = new Dictionary<(Guid, Guid), ReportPlan>();
        foreach (var ((unit, indicator, _), (plan, _)) in fewest)
        {
            plans[(unit, indicator)] = !plans.TryGetValue((unit, indicator), out var other) || plan.ProgrammeId is null ? plan
                : other is { Value: not null, ProgrammeId: null } ? other
                : plan with { Value = null, ProgrammeId = null };
        }

        return plans;
    }

    /// <summary>Names of the programmes whose targets stand in place of the Union's.</summary>
    private static async Task<List<string>> ProgrammesAsync(AppDbContext db, Dictionary<(Guid Unit, Guid Indicator), ReportPlan> plans, HashSet<Guid> units, CancellationToken cancel)
    {
        Guid[] borrowed = [.. plans.Where(p => units.Contains(p.Key.Unit)).Select(p => p.Value.ProgrammeId).OfType<Guid>().Distinct()];
        return borrowed.Length == 0 ? [] : await db.Programmes.AsNoTracking().Where(p => EF.Parameter(borrowed).Contains(p.Id)).OrderBy(p => p.Code).Select(p => p.Name).ToListAsync(cancel);
    }
}
