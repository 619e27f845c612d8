namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>The table of a unit as the sum of what the units below it sent and of what it did itself; who has not sent is blank and named, never nought.</summary>
public static class SummedTable
{
    /// <summary>Note with how many have not sent, and of how many.</summary>
    public const string Missing = "Missing";

    /// <summary>Note with a unit below whose own sum misses some: its name, how many, of how many.</summary>
    public const string MissingBelow = "MissingBelow";

    /// <summary>Note of rows that no sum gives: a share is taken from the records of all units.</summary>
    public const string FromRecords = "FromRecords";

    /// <param name="computed">Of the unit, from records: its lines, its plan, its shares.</param>
    /// <param name="own">Of the unit's own records alone, as its own line; null: it keeps none.</param>
    /// <param name="below">The units below, in order.</param>
    public static ReportTable Of(ReportTable computed, UnitReturn? own, IReadOnlyList<UnitReturn> below)
    {
        ArgumentNullException.ThrowIfNull(computed);
        ArgumentNullException.ThrowIfNull(below);
        var parts = below.Select(b => ByIndicator(b.Table)).ToList();
        var direct = ByIndicator(own?.Table);
        var rows = computed.Rows.Select(row => Sum(row, [.. parts.Append(direct).Select(p => p.GetValueOrDefault(row.IndicatorId)).OfType<ReportRow>().Where(r => r.Kind == row.Kind)])).ToList();
        var lines = below.Select((b, i) => new ReportLine(b.UnitId, b.Name, b.Status, Figures(computed, parts[i]))).ToList();
        if (own is not null && direct.Values.Any(r => r.Result is not null || r.Cumulative is not null))
        {
            lines.Add(new ReportLine(own.UnitId, own.Name, null, Figures(computed, direct)));
        }

        var missing = below.Count(b => b.Table is null);
        var notes = computed.Notes.Concat(below.SelectMany(b => b.Table?.Notes.Select(n => n.Code == Missing ? new ReportNote(MissingBelow, [b.Name, .. n.Arguments]) : n) ?? [])).DistinctBy(n => (n.Code, string.Join('\n', n.Arguments)));
        return computed with
        {
            Rows = rows,
            Lines = lines,
            Notes = missing == 0 ? [.. notes] : [new ReportNote(Missing, [$"{missing}", $"{below.Count}"]), .. notes],
        };
    }

    private static ReportRow Sum(ReportRow row, IReadOnlyList<ReportRow> parts)
    {
        if (row.Kind == FigureKind.Percent)
        {
            return row with { Notes = [.. row.Notes, FromRecords] };
        }

        var splits = parts.SelectMany(p => p.Splits).GroupBy(s => s.Key).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Sum(s => s.Value));
        return row with
        {
            Result = Add(parts.Select(p => p.Result)),
            Cumulative = Add(parts.Select(p => p.Cumulative)),
            SamePeriod = Add(parts.Select(p => p.SamePeriod)),
            Splits = splits,
            Notes = [.. row.Notes.Concat(parts.SelectMany(p => p.Notes)).Distinct()],
        };
    }

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
