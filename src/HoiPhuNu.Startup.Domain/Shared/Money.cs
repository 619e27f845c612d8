using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>Money is whole đồng in 64 bits: 2.851 tỷ đồng is more than 32 bits hold, and there is nothing smaller than a đồng.</summary>
public static partial class Money
{
    /// <summary>A million tỷ, far above any budget here and far below overflow.</summary>
    public const long Max = 1_000_000_000_000_000;

    private const long Thousand = 1_000, Million = 1_000_000, Billion = 1_000_000_000;

    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>
    /// Whole đồng, digits plain or grouped by "." or "," or spaces, or a number of nghìn, triệu, tỷ with decimals ("2,8 tỷ").
    /// What could mean two amounts is refused rather than guessed: "1.23", "1.234,567", and "1,008 tỷ" (a thousand tỷ or one?),
    /// while "2.851 tỷ", the way official papers print it, is 2851 tỷ.
    /// </summary>
    public static bool TryParse(string? typed, out long dong)
    {
        dong = 0;
        var match = Typed().Match(VietnameseText.Fold(typed));
        if (!match.Success)
            return false;
        var number = match.Groups["number"].Value;
        var unit = match.Groups["unit"].Value switch
        {
            "" => 1,
            "k" or "nghin" or "ngan" => Thousand,
            "tr" or "trieu" => Million,
            _ => Billion,
        };

        decimal amount;
        if (Plain().IsMatch(number) || (Grouped().IsMatch(number) && !(unit > 1 && OneComma().IsMatch(number))))
            amount = decimal.Parse(string.Concat(number.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
        else if (unit > 1 && WithDecimals().IsMatch(number))
            amount = decimal.Parse(number.Replace(',', '.'), CultureInfo.InvariantCulture);
        else if (unit > 1 && GroupedWithDecimals().IsMatch(number))
            amount = decimal.Parse(number.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);
        else
            return false;

        amount *= unit;
        if (amount > Max || amount != decimal.Truncate(amount))
            return false;
        dong = (long)amount;
        return true;
    }

    /// <summary>"1.234.567"</summary>
    public static string Format(long dong)
    {
        var s = dong.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder(s);
        for (var i = s.Length - 3; i > (dong < 0 ? 1 : 0); i -= 3)
            text.Insert(i, '.');
        return text.ToString();
    }

    /// <summary>"1.234.567 đồng"</summary>
    public static string FormatWithUnit(long dong) => Format(dong) + " đồng";

    /// <summary>
    /// "571 triệu đồng", "2,8 tỷ đồng", "2.851 tỷ đồng": never rounded. At most two decimals, since three after a comma are
    /// easily read as thousands; what does not fit is printed in full.
    /// </summary>
    public static string FormatShort(long dong)
    {
        var abs = Math.Abs(dong);
        if (abs >= Billion && abs % (Billion / 100) == 0)
            return Scaled(dong, Billion) + " tỷ đồng";
        if (abs >= Million && (abs % Million == 0 || (abs < Billion && abs % (Million / 100) == 0)))
            return Scaled(dong, Million) + " triệu đồng";
        return FormatWithUnit(dong);
    }

    /// <summary>In words, as receipts and decisions want it beside the figure: "Ba trăm triệu đồng".</summary>
    public static string InWords(long dong)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dong);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dong, Max);
        var words = new List<string>();
        Read(dong, words);
        var text = words.Count == 0 ? Digits[0] : string.Join(' ', words);
        return $"{char.ToUpperInvariant(text[0])}{text[1..]} đồng";
    }

    private static string Scaled(long dong, long unit)
    {
        var hundredths = Math.Abs(dong) % unit / (unit / 100);
        var decimals = hundredths == 0 ? "" : "," + hundredths.ToString("00", CultureInfo.InvariantCulture).TrimEnd('0');
        return (dong < 0 ? "-" : "") + Format(Math.Abs(dong) / unit) + decimals;
    }

    private static void Read(long n, List<string> words)
    {
        if (n >= Billion)
        {
            Read(n / Billion, words);
            words.Add("tỷ");
            n %= Billion;
        }

        ReadGroup((int)(n / Million), "triệu", words);
        ReadGroup((int)(n % Million / Thousand), "nghìn", words);
        ReadGroup((int)(n % Thousand), "", words);
    }

    private static void ReadGroup(int n, string unit, List<string> words)
    {
        if (n == 0)
            return;
        var (hundreds, tens, ones) = (n / 100, n / 10 % 10, n % 10);
        // Behind something larger every group is read with its hundreds: một triệu không trăm linh năm nghìn.
        var full = words.Count > 0;
        if (hundreds > 0 || full)
            words.AddRange([Digits[hundreds], "trăm"]);
        if (tens > 1)
            words.AddRange([Digits[tens], "mươi"]);
        else if (tens == 1)
            words.Add("mười");
        else if (ones > 0 && (hundreds > 0 || full))
            words.Add("linh");
        if (ones > 0)
        {
            words.Add((tens, ones) switch
            {
                ( > 1, 1) => "mốt",
                ( > 1, 4) => "tư",
                ( > 0, 5) => "lăm",
                _ => Digits[ones],
            });
        }

        if (unit.Length > 0)
            words.Add(unit);
    }

    // Folded text: no marks, đ is d.
    [GeneratedRegex(@"^(?<number>[0-9][0-9., ]*?) ?(?<unit>k|nghin|ngan|tr|trieu|ty|ti)? ?(?:d|dong|vnd|₫)?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Typed();

    [GeneratedRegex("^[0-9]{1,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?<mark>[., ])[0-9]{3}(?:\k<mark>[0-9]{3}){0,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex("^[0-9]+,[0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex OneComma();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,2},[0-9]{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex GroupedWithDecimals();

    // Three decimals only behind "0", where they cannot be a group.
    [GeneratedRegex("^(?:[0-9]{1,7}[.,](?:[0-9]{1,2}|[0-9]{4,9})|0[.,][0-9]{3})$", RegexOptions.CultureInvariant)]
    private static partial Regex WithDecimals();
}
