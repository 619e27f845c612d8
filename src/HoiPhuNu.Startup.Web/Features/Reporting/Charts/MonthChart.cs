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

    /// <summary>Its number stands on the drawing: of the highest, and of a nought, which has no column and would look like what is not known.</summary>
    public bool IsWritten(long? value) => value is not null && (value <= 0 || value == Months.Max(m => m.Value));

    public bool IsEmpty => Months.All(m => m.Value is null);
}
