using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Charts;

/// <summary>What was reached of each plan, the least first: who looks wants to know where it lacks.</summary>
public sealed record PlanChart(IReadOnlyList<PlanBar> Bars)
{
    /// <summary>More do not read as a picture; the table below has them all.</summary>
    public const int MostDrawn = 15;

    /// <summary>Bars end here; the number beside them says the rest.</summary>
    public const int MostPercent = 200;

    public IReadOnlyList<PlanBar> Drawn => [.. Bars.Take(MostDrawn)];

    public static PlanChart Of(ReportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new([.. table.Rows.Where(r => r.PercentOfPlan is not null)
            .Select(r => new PlanBar(r.Name, r.Kind == FigureKind.Money ? "đồng" : r.UnitOfCount, r.Kind, r.Plan!.Value, r.OfPlan!.Value, r.PercentOfPlan!.Value))
            .OrderBy(b => b.Hundredths)]);
    }
}
