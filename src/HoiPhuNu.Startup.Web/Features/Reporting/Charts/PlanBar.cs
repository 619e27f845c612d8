using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Charts;

/// <param name="Name">Of the indicator.</param>
/// <param name="Unit">Of count.</param>
/// <param name="Kind">Of both figures.</param>
/// <param name="Plan">Above nought.</param>
/// <param name="Reached">The sum so far; of a stock what stands.</param>
/// <param name="Hundredths">Of a percent.</param>
public sealed record PlanBar(string Name, string Unit, FigureKind Kind, long Plan, long Reached, long Hundredths)
{
    public string Percent => Phrases.Number(Hundredths, FigureKind.Percent);
}
