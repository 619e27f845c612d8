namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>The table of a unit as the sum of what the units below it sent and of what it did itself; who has not sent is blank and named, never nought.</summary>
public static class SummedTable
{
    /// <summary>Note with how many have not sent, and of how many.</summary>
    public const string Missing = "Missing";

    /// <summary>Note with a unit below whose own sum misses some: its name, how many, of how many.</summary>
    public const string MissingBelow = "MissingBelow";

    /// <summary>Note of rows that no sum gives: shares and people counted once are taken from the records of all units.</summary>
    public const string FromRecords = "FromRecords";

    /// <summary>As <see cref="FromRecords"/> while some are missing: only from the records of the units that count in the sum.</summary>
    public const string FromRecordsOfSent = "FromRecordsOfSent";

    /// <summary>Note of rows whose plan began within the cumulative days: what was sent does not tell what was reached since then.</summary>
    public const string PlanNotCompared = "PlanNotCompared";

    /// <summary>
    /// Units below whose records stand beside nothing in the sum: those that have not sent, and those a part's own sum misses. Shares and people
    /// counted once are read without them, so that one paper speaks of one ground.
    /// </summary>
    public static IReadOnlySet<Guid> LeftOut(IReadOnlyList<UnitReturn> below)
    {
        ArgumentNullException.ThrowIfNull(below);
        return below.Where(b => b.Table is null).Select(b => b.UnitId)
            .Concat(below.Where(b => MissesSome(b.Table)).SelectMany(b => b.Table!.Lines.Where(l => l.UnitId != b.UnitId && l.Status is not (ReportStatus.Sent or ReportStatus.Accepted) && l.Figures.All(f => f is { Result: null, Cumulative: null })).Select(l => l.UnitId)))
            .ToHashSet();
    }

    /// <param name="computed">Of the unit, from records: its lines, its plan, and without those of <see cref="LeftOut"/> its shares and its people.</param>
    /// <param name="own">Of the unit's own records alone, as its own line; null: it keeps none.</param>
    /// <param name="below">The units below, in order.</param>
    public static ReportTable Of(ReportTable computed, UnitReturn? own, IReadOnlyList<UnitReturn> below)
    {
        ArgumentNullException.ThrowIfNull(computed);
        ArgumentNullException.ThrowIfNull(below);
        var parts = below.Select(b => ByIndicator(b.Table)).ToList();
        var direct = ByIndicator(own?.Table);
        var fromRecords = below.Any(b => b.Table is null || MissesSome(b.Table)) ? FromRecordsOfSent : FromRecords;
        var rows = computed.Rows.Select(row => Sum(row, fromRecords, [.. parts.Append(direct).Select(p => p.GetValueOrDefault(row.IndicatorId)).OfType<ReportRow>().Where(r => r.Kind == row.Kind)], computed.Period)).ToList();
        var lines = below.Select((b, i) => new ReportLine(b.UnitId, b.Name, b.Status, Figures(computed, parts[i]))).ToList();
        if (own is not null && direct.Values.Any(r => r.Result is not null || r.Cumulative is not null))
        {
            lines.Add(new ReportLine(own.UnitId, own.Name, null, Figures(computed, direct)));
        }

        var missing = below.Count(b => b.Table is null);
        var notes = computed.Notes.Concat(below.SelectMany(b => b.Table?.Notes.Where(n => !IsOfPlan(n.Code)).Select(n => n.Code == Missing ? new ReportNote(MissingBelow, [b.Name, .. n.Arguments]) : n) ?? [])).DistinctBy(n => (n.Code, string.Join('\n', n.Arguments)));
        return computed with
        {
            Rows = rows,
            Lines = lines,
            Notes = missing == 0 ? [.. notes] : [new ReportNote(Missing, [$"{missing}", $"{below.Count}"]), .. notes],
        };
    }

    private static bool MissesSome(ReportTable? table) => table?.Notes.Any(n => n.Code == Missing) == true;

    private static ReportRow Sum(ReportRow row, string fromRecords, IReadOnlyList<ReportRow> parts, ReportPeriod period)
    {
        if (row.Kind == FigureKind.Percent || row.IsDistinct)
        {
            return row with { Notes = [.. row.Notes, fromRecords] };
        }

        var told = parts.Where(p => p.Result is not null).ToList();
        var groups = told.SelectMany(p => p.Splits.Keys).Distinct().Order().ToList();

        // A group is known of the sum when it is known of every part; of none at all it is none.
        var splits = groups.Where(s => told.All(p => p.Result == 0 || p.Splits.ContainsKey(s))).ToDictionary(s => s, s => told.Sum(p => p.Splits.GetValueOrDefault(s)));
        var (result, cumulative) = (Add(parts.Select(p => p.Result)), Add(parts.Select(p => p.Cumulative)));
        var isCompared = row.PlanFrom is not { } from || from == period.From || from < period.CumulativeFrom;
        return row with
        {
            Result = result,
            Cumulative = cumulative,
            SamePeriod = Add(parts.Select(p => p.SamePeriod)),

            // What was reached before the cumulative days nobody sends any more: it comes from records.
            SincePlan = row.PlanFrom is null || !isCompared ? null : row.PlanFrom == period.From ? result : cumulative + (row.SincePlan ?? 0) - (row.Cumulative ?? 0),
            Splits = splits,
            Notes =
            [
                .. row.Notes.Where(n => n != FigureRows.GroupsPartlyTold).Select(n => n == FigureRows.PlanOfOtherDays && !isCompared ? PlanNotCompared : n)
                    .Concat(parts.SelectMany(p => p.Notes).Where(n => !IsOfPlan(n))).Concat(splits.Count < groups.Count ? [FigureRows.GroupsPartlyTold] : []).Distinct(),
            ],
        };
    }

    /// <summary>A part's own plan is not the sum's.</summary>
    private static bool IsOfPlan(string note) => note is FigureRows.PlanOfPeriod or FigureRows.PlanOfOtherDays or FigureRows.PlanOfProgramme or FigureRows.PlanOfSeveral or PlanNotCompared;

    /// <summary>Nothing known added up is not known.</summary>
    private static long? Add(IEnumerable<long?> values)
    {
        long? sum = null;
        foreach (var value in values)
        {
            sum = value is null ? sum : (sum ?? 0) + value;
        }

        return sum;
    }

    private static ReportFigure[] Figures(ReportTable computed, Dictionary<Guid, ReportRow> rows) =>
        [.. computed.Rows.Select(r => rows.GetValueOrDefault(r.IndicatorId) is { } own ? new ReportFigure(own.Plan, own.Result, own.Cumulative) : default)];

    private static Dictionary<Guid, ReportRow> ByIndicator(ReportTable? table) =>
        (table?.Rows ?? []).DistinctBy(r => r.IndicatorId).ToDictionary(r => r.IndicatorId);
}
