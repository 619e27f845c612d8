using System.Globalization;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Reporting;

/// <summary>Figures as tables print them: exact, with points between thousands and a comma before decimals; not known is blank.</summary>
public static class FigureText
{
    public static string Show(long? value, FigureKind kind) => value is not { } v ? "" : kind switch
    {
        FigureKind.Percent => Share(v),
        FigureKind.Quantity => Decimals(v, 1000),
        _ => Money.Format(v),
    };

    /// <summary>"118,46%" of hundredths.</summary>
    public static string Share(long hundredths) => Decimals(hundredths, 100) + "%";

    /// <summary>How much more or less than before, in hundredths of a percent, half up; null without both or from nothing.</summary>
    public static long? Change(long? now, long? before) =>
        now is { } n && before is { } b and > 0 ? (long)Math.Round((decimal)(n - b) * 10_000 / b, MidpointRounding.AwayFromZero) : null;

    private static string Decimals(long value, int parts)
    {
        var (whole, rest) = (Math.Abs(value) / parts, Math.Abs(value) % parts);
        var digits = parts == 100 ? "00" : "000";
        var tail = rest == 0 ? "" : "," + rest.ToString(digits, CultureInfo.InvariantCulture).TrimEnd('0');
        return (value < 0 ? "-" : "") + Money.Format(whole) + tail;
    }
}
