using System.Globalization;

namespace HoiPhuNu.Startup.Web.Features.Shared.Export;

/// <summary>A cell that holds a percentage: a number to a spreadsheet, shown with its sign.</summary>
/// <param name="Hundredths">Of a percent: 11846 is 118,46%.</param>
public readonly record struct PercentValue(long Hundredths)
{
    public decimal Value => Hundredths / 10_000m;

    /// <summary>"118,46%".</summary>
    public override string ToString() => (Hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',') + "%";
}
