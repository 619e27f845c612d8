using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>Two versions side by side; the later one may be the figures as they are now.</summary>
public sealed record ComparePage(ReportPaper Before, ReportPaper After)
{
    /// <summary>A wrong record of one unit is a few; where everything differs the first ones say so.</summary>
    public const int MostCells = 200;

    /// <summary>In the address: rows that are as they were, too.</summary>
    public const string All = "tat-ca";

    /// <summary>Between forty rows that are as they were nobody sees the few that changed: they are shown when asked for.</summary>
    public bool ShowsAll { get; init; }

    public string Address => $"{After.Address}/so-sanh?truoc={Before.Shown!.Number}" + (After.Shown is { } later ? $"&sau={later.Number}" : "");

    /// <summary>Every indicator of either, in the order of the later one.</summary>
    public IReadOnlyList<Row> Rows
    {
        get
        {
            var before = Before.Table.Rows.DistinctBy(r => r.IndicatorId).ToDictionary(r => r.IndicatorId);
            var after = After.Table.Rows.Select(r => r.IndicatorId).ToHashSet();
            return [.. After.Table.Rows.Select(r => new Row(before.GetValueOrDefault(r.IndicatorId), r)), .. Before.Table.Rows.Where(r => !after.Contains(r.IndicatorId)).Select(r => new Row(r, null))];
        }
    }

    public int Changes => Rows.Count(r => r.IsChanged);

    /// <summary>Names of fields of <see cref="ReportWordsForm"/> whose words differ, as they stand on its page; sentences that the figures write themselves differ with them.</summary>
    public IReadOnlyList<string> Rewritten
    {
        get
        {
            var (before, after) = (Before.Words.AsWritten(Before.Table), After.Words.AsWritten(After.Table));
            return [.. typeof(ReportWords).GetProperties().Where(part => part.CanWrite && !Equals(part.GetValue(before), part.GetValue(after))).Select(part => part.Name)];
        }
    }

    /// <summary>Figures of single units that differ, in the order of the later one.</summary>
    public IReadOnlyList<Cell> Cells
    {
        get
        {
            var (before, after, rows) = (Figures(Before.Table), Figures(After.Table), Rows.DistinctBy(r => r.Either.IndicatorId).ToList());
            return [.. from unit in After.Table.Lines.Concat(Before.Table.Lines).DistinctBy(l => l.UnitId)
                       from row in rows
                       let was = before.GetValueOrDefault((unit.UnitId, row.Either.IndicatorId))
                       let now = after.GetValueOrDefault((unit.UnitId, row.Either.IndicatorId))
                       where was != now
                       select new Cell(unit.Name, row.Either, was, now)];
        }
    }

    private static Dictionary<(Guid Unit, Guid Indicator), ReportFigure> Figures(ReportTable table) =>
        table.Lines.SelectMany(l => l.Figures.Zip(table.Rows, (figure, row) => ((l.UnitId, row.IndicatorId), figure))).DistinctBy(f => f.Item1).ToDictionary(f => f.Item1, f => f.figure);

    public sealed record Row(ReportRow? Before, ReportRow? After)
    {
        public ReportRow Either => (After ?? Before)!;

        public bool IsChanged => (Before?.Plan, Before?.Result, Before?.Cumulative) != (After?.Plan, After?.Result, After?.Cumulative) || Others.Count > 0;

        /// <summary>What differs beside plan, result and cumulative: parts, and the same period before (no part).</summary>
        public IReadOnlyList<(Split? Part, long? Before, long? After)> Others =>
        [
            .. Before?.SamePeriod == After?.SamePeriod ? Array.Empty<(Split?, long?, long?)>() : [(null, Before?.SamePeriod, After?.SamePeriod)],
            .. from part in Parts(Before).Union(Parts(After)).Order()
               let pair = (Part: (Split?)part, Before: Of(Before, part), After: Of(After, part))
               where pair.Before != pair.After
               select pair,
        ];

        private static IEnumerable<Split> Parts(ReportRow? row) => row?.Splits.Keys ?? [];

        private static long? Of(ReportRow? row, Split part) => row is not null && row.Splits.TryGetValue(part, out var value) ? value : null;
    }

    /// <summary>One unit's figure of one indicator.</summary>
    public sealed record Cell(string Unit, ReportRow Row, ReportFigure Before, ReportFigure After);
}
