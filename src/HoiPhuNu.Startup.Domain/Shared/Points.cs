using System.Globalization;

namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>Points are whole hundredths: 8,5 points are 850. Sums of them are exact, and a judge may type either decimal mark.</summary>
public static class Points
{
    private const int MaxWholeDigits = 6;

    /// <summary>"8,5", "8.5" and "8,50" are 850. At most two decimals, no sign, no thousands; the range is the criterion's to check.</summary>
    public static bool TryParse(string? typed, out int hundredths)
    {
        hundredths = 0;
        var s = VietnameseText.Clean(typed);
        var mark = s.AsSpan().IndexOfAny(',', '.');
        var whole = mark < 0 ? s : s[..mark];
        var part = mark < 0 ? "0" : s[(mark + 1)..];
        if (whole.Length is 0 or > MaxWholeDigits || part.Length is 0 or > 2 || !whole.All(char.IsAsciiDigit) || !part.All(char.IsAsciiDigit))
            return false;
        hundredths = (int.Parse(whole, CultureInfo.InvariantCulture) * 100) + int.Parse(part.PadRight(2, '0'), CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>As short as it goes: "71", "71,5", "71,25".</summary>
    public static string Format(int hundredths)
    {
        var s = FormatFixed(hundredths);
        return s.EndsWith(",00", StringComparison.Ordinal) ? s[..^3] : s.EndsWith('0') ? s[..^1] : s;
    }

    /// <summary>With two decimals, for columns: "71,50".</summary>
    public static string FormatFixed(int hundredths)
    {
        var abs = Math.Abs((long)hundredths);
        return string.Create(CultureInfo.InvariantCulture, $"{(hundredths < 0 ? "-" : "")}{abs / 100},{abs % 100:00}");
    }
}
