using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>Two versions side by side; the later one may be the figures as they are now.</summary>
public sealed record ComparePage(ReportPaper Before, ReportPaper After)
{
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

    public sealed record Row(ReportRow? Before, ReportRow? After)
    {
        public ReportRow Either => (After ?? Before)!;

        public bool IsChanged => (Before?.Plan, Before?.Result, Before?.Cumulative) != (After?.Plan, After?.Result, After?.Cumulative);
    }
}
