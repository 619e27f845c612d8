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
    public static async Task<ReportTable> LoadAsync(AppDbContext db, Guid unitId, ReportFormRules form, ReportPeriod period, Guid? programmeId, LineDetail lines, CancellationToken cancel, bool ownOnly = false) =>
        (await RunAsync(db, unitId, form, period, programmeId, lines, ownOnly, [], cancel)).Report;

    private static async Task<(ReportTable Report, FigureTable Figures)> RunAsync(
        AppDbContext db, Guid unitId, ReportFormRules form, ReportPeriod period, Guid? programmeId, LineDetail lines, bool ownOnly, IReadOnlyList<FigureWindow> months, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(period);
        var scope = await ReportScopes.LoadAsync(db, unitId, period.To, lines, cancel);
        if (ownOnly)
        {
            scope.KeepOwn();
        }

        var plans = await PlansAsync(db, unitId, form.Lines, scope, period, programmeId, lines, cancel);
        var ofRows = form.Lines.Select(l => plans.TryGetValue((unitId, l.IndicatorId), out var plan) ? plan : (ReportPlan?)null).ToList();

        // A plan of other days than the period's or the cumulative ones is compared with what was reached since it began.
        var since = form.Lines.Zip(ofRows).Where(l => !l.First.IsStock).Select(l => l.Second?.From).OfType<DateOnly>().Distinct().Where(from => from != period.From && from != period.CumulativeFrom);
        var same = period.SamePeriodBefore;
        var table = await new FigureReading(db, scope, form.Lines, (new(period.From, period.To), new(period.CumulativeFrom, period.To), new(same.From, same.To)), [.. months, .. since.Select(from => new FigureWindow(from, period.To))]).RunAsync(false, null, cancel);
        var rows = FigureRows.Of(table, form.Lines, period, ofRows);
        var (merged, ended) = (scope.Absorbed(table), scope.Ended(table));
        var report = new ReportTable(
            scope.UnitName,
            form.Title,
            period,
            rows,
            [.. scope.Lines.Where(l => !l.IsDirect || table.HasLine(l.Line)).Select(l => new ReportLine(l.UnitId, l.Name, null, [.. form.Lines.Select((rule, i) => Figure(table, l.Line, i, !l.IsDirect && plans.TryGetValue((l.UnitId, rule.IndicatorId), out var plan) ? plan.Value : null))]))],
            [
                .. FigureRows.NotesOf(table, form.Lines, rows, period),
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
        var (report, figures) = await RunAsync(db, unitId, new ReportFormRules("", programmeId, [indicator]), period, programmeId, LineDetail.NextLevel, ownOnly: false, months, cancel);
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
    /// begins on 15 December and its months on the 15th of the one before.
    /// </summary>
    private static async Task<Dictionary<(Guid Unit, Guid Indicator), ReportPlan>> PlansAsync(
        AppDbContext db, Guid unitId, IReadOnlyList<ReportLineRule> rules, ReportScope scope, ReportPeriod period, Guid? programmeId, LineDetail lines, CancellationToken cancel)
    {
        Guid[] indicators = [.. rules.Select(r => r.IndicatorId).Distinct()];
        var to = period.To;
        var targets = db.Targets.AsNoTracking().Where(t => EF.Parameter(indicators).Contains(t.IndicatorId) && t.ProgrammeId == programmeId && t.From <= to && t.To >= to);
        if (lines == LineDetail.None)
        {
            targets = targets.Where(t => t.UnitId == unitId);
        }
        else if (scope.Ids?.ToArray() is { } ids)
        {
            targets = targets.Where(t => EF.Parameter(ids).Contains(t.UnitId));
        }

        var (plans, fewest) = (new Dictionary<(Guid, Guid), ReportPlan>(), new Dictionary<(Guid, Guid), int>());
        await foreach (var t in targets.Select(t => new { t.UnitId, t.IndicatorId, t.From, t.To, t.Value }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var (from, days) = (ReportPeriods.PlanFrom(period, t.From), t.To.DayNumber - t.From.DayNumber);
            if (from <= period.From && (!fewest.TryGetValue((t.UnitId, t.IndicatorId), out var known) || days < known))
            {
                (plans[(t.UnitId, t.IndicatorId)], fewest[(t.UnitId, t.IndicatorId)]) = (new ReportPlan(t.Value, from), days);
            }
        }

        return plans;
    }
}
