using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Charts;

/// <summary>An indicator month by month.</summary>
/// <param name="Name">Of the indicator.</param>
/// <param name="Unit">Of count.</param>
/// <param name="Kind">Of all figures.</param>
/// <param name="Months">First day and figure, in order; null: not known, no column.</param>
public sealed record MonthChart(string Name, string Unit, FigureKind Kind, IReadOnlyList<(DateOnly From, long? Value)> Months)
{
    public long Most => Math.Max(1, Months.Max(m => m.Value ?? 0));

    public bool IsEmpty => Months.All(m => m.Value is null);
}
